import type { Db } from "../../platform/db/database.ts";
import { notFound } from "../../platform/http/problem.ts";
import { type Actor, can, type Permission, reachOf, type Subject } from "../identity/index.ts";
import { openSurveyIds, programSubject } from "../programs/index.ts";

/** A live survey of a program, and what rights over it are asked for. */
export type SurveyForExchange = { title: string; subject: Subject; mayViewWeights: boolean };

/**
 * The survey, if it is there and each of the rights reaches it; else it looks as if there were none. Asked when work
 * is asked for, and again when it is done.
 */
export async function surveyForExchange(
  db: Db,
  actor: Actor,
  { programId, surveyId }: { programId: string; surveyId: string },
  needed: readonly Permission[],
): Promise<SurveyForExchange> {
  const survey = await db
    .selectFrom("survey")
    .innerJoin("program", "program.id", "survey.programId")
    .select("survey.title")
    .where("survey.programId", "=", programId)
    .where("survey.id", "=", surveyId)
    .where("survey.deletedAt", "is", null)
    .where("program.deletedAt", "is", null)
    .executeTakeFirst();
  if (!survey) throw notFound("The survey");
  const isLimited = needed.some((permission) => reachOf(actor.role, permission) === "access");
  const hasAccess = isLimited && (await openSurveyIds(db, actor, programId)).includes(surveyId);
  const subject = { ...(await programSubject(db, programId)), hasAccess };
  if (!needed.every((permission) => can(actor, permission, subject))) throw notFound("The survey");
  return { ...survey, subject, mayViewWeights: can(actor, "program.view_weights", subject) };
}
