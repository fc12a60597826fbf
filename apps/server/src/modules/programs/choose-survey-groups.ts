import { sql } from "kysely";
import { z } from "zod";
import type { Db, Tx } from "../../platform/db/database.ts";
import { Problem } from "../../platform/http/problem.ts";
import { type Actor, reachOf } from "../identity/index.ts";

export const surveyGroupsMax = 500;
export const SurveyGroupIds = z
  .array(z.guid().toLowerCase())
  .max(surveyGroupsMax)
  .transform((ids) => [...new Set(ids)]);

/** Which of these survey groups are live and the actor's to put programs into. */
export async function ownSurveyGroups(
  db: Db | Tx,
  actor: Actor,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const live = await db
    .selectFrom("surveyGroup")
    .select("id")
    .where("deletedAt", "is", null)
    .where(sql<boolean>`id = ANY (${ids}::uuid[])`)
    .execute();
  const mayAll = mayAssignAll(actor);
  return new Set(live.map(({ id }) => id).filter((id) => mayAll || actor.groupIds.includes(id)));
}

/** The refusal of survey groups that are none of the actor's own. */
export function notOwnSurveyGroups(detail: string, ids: readonly string[]): Problem {
  return new Problem("survey_group_unknown", detail, {
    errors: ids.map((id) => ({
      path: "surveyGroupIds",
      code: "unknown",
      message: `${id} is none of yours`,
    })),
  });
}

/**
 * Refuses survey groups for a new program that are unknown, deleted or not the actor's own, and none at all from
 * whoever could not see the program then.
 */
export async function requireOwnSurveyGroups(
  db: Db | Tx,
  actor: Actor,
  surveyGroupIds: readonly string[],
): Promise<void> {
  const own = await ownSurveyGroups(db, actor, surveyGroupIds);
  const unknown = surveyGroupIds.filter((id) => !own.has(id));
  if (unknown.length > 0 || (surveyGroupIds.length === 0 && !mayAssignAll(actor)))
    throw notOwnSurveyGroups("Choose at least one of your own survey groups.", unknown);
}

function mayAssignAll(actor: Actor): boolean {
  return reachOf(actor.role, "survey_group.assign_program") === "all";
}

export async function putIntoSurveyGroups(
  tx: Tx,
  programId: string,
  surveyGroupIds: readonly string[],
): Promise<void> {
  if (surveyGroupIds.length > 0)
    await tx
      .insertInto("surveyGroupProgram")
      .values(surveyGroupIds.map((surveyGroupId) => ({ surveyGroupId, programId })))
      .execute();
}
