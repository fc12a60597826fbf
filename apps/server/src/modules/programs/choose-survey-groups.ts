import { sql } from "kysely";
import type { Db, Tx } from "../../platform/db/database.ts";
import { Problem } from "../../platform/http/problem.ts";
import { type Actor, reachOf } from "../identity/index.ts";

/**
 * Refuses survey groups for a new program that are unknown, deleted or not the actor's own, and none at all from
 * whoever could not see the program then.
 */
export async function requireOwnSurveyGroups(
  db: Db | Tx,
  actor: Actor,
  surveyGroupIds: readonly string[],
): Promise<void> {
  const mayAll = reachOf(actor.role, "survey_group.assign_program") === "all";
  const known = await db
    .selectFrom("surveyGroup")
    .select("id")
    .where("deletedAt", "is", null)
    .where(sql<boolean>`id = ANY (${surveyGroupIds}::uuid[])`)
    .execute();
  const allowed = new Set(known.map(({ id }) => id).filter((id) => mayAll || actor.groupIds.includes(id)));
  const unknown = surveyGroupIds.filter((id) => !allowed.has(id));
  if (unknown.length > 0 || (surveyGroupIds.length === 0 && !mayAll))
    throw new Problem("survey_group_unknown", "Choose at least one of your own survey groups.", {
      errors: unknown.map((id) => ({
        path: "surveyGroupIds",
        code: "unknown",
        message: `${id} is none of yours`,
      })),
    });
}
