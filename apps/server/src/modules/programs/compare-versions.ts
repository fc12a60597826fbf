import { type Comparison, compareContents } from "@aquamark/program-content";
import type { Db } from "../../platform/db/database.ts";
import { notFound, Problem } from "../../platform/http/problem.ts";
import { type Actor, can, type Subject } from "../identity/index.ts";
import { loadContent } from "./load-content.ts";
import { programSubject } from "./program-queries.ts";

/** A live program that the actor may compare with others. */
export type ComparableProgram = {
  id: string;
  title: string;
  lineageId: string;
  finalisedAt: Date | null;
  createdAt: Date;
  subject: Subject;
};

/** The program, if it is live and its versions are the actor's to compare; else it looks as if there were none. */
export async function comparableProgram(db: Db, actor: Actor, programId: string): Promise<ComparableProgram> {
  const program = await db
    .selectFrom("program")
    .select(["id", "title", "lineageId", "finalisedAt", "createdAt"])
    .where("id", "=", programId)
    .where("deletedAt", "is", null)
    .executeTakeFirst();
  const subject = await programSubject(db, programId);
  if (!program || !can(actor, "program.compare_versions", subject)) throw notFound("The program");
  return { ...program, subject };
}

/** Two versions in the order in which they were made; refused where they are not of one lineage. */
export async function versionPair(
  db: Db,
  actor: Actor,
  programId: string,
  otherProgramId: string,
): Promise<{ older: ComparableProgram; newer: ComparableProgram }> {
  const [one, other] = await Promise.all([
    comparableProgram(db, actor, programId),
    comparableProgram(db, actor, otherProgramId),
  ]);
  if (one.lineageId !== other.lineageId)
    throw new Problem("rule_violated", "These programs are no versions of one another.");
  const order = one.createdAt.getTime() - other.createdAt.getTime() || (one.id < other.id ? -1 : 1);
  return order < 0 ? { older: one, newer: other } : { older: other, newer: one };
}

/**
 * How a survey differs between two versions, the older one being what was before, whichever is named first.
 *
 * Both programs must be the actor's to see: what one of them says would otherwise be told by its differences.
 */
export async function compareVersions(
  db: Db,
  actor: Actor,
  programId: string,
  { with: otherProgramId, surveyId }: { with: string; surveyId: string },
): Promise<Comparison> {
  const { older, newer } = await versionPair(db, actor, programId, otherProgramId);
  const [before, after] = await Promise.all([loadContent(db, older.id), loadContent(db, newer.id)]);
  const isThere = [before, after].some((content) => content.surveys.get(surveyId)?.isDeleted === false);
  if (!isThere) throw notFound("The survey");
  return compareContents(before, after, surveyId);
}
