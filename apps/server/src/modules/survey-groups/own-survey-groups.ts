import { sql } from "kysely";
import { z } from "zod";
import type { Db, Tx } from "../../platform/db/database.ts";
import { Problem } from "../../platform/http/problem.ts";
import { type Actor, isOwnSurveyGroup } from "../identity/index.ts";

export const surveyGroupsMax = 500;
export const SurveyGroupIds = z
  .array(z.guid().toLowerCase())
  .max(surveyGroupsMax)
  .transform((ids) => [...new Set(ids)]);

/** Which of these survey groups are live and the actor's to put something into. */
export async function ownSurveyGroups(
  db: Db | Tx,
  actor: Actor,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const own = await db
    .selectFrom("surveyGroup")
    .select("id")
    .where("deletedAt", "is", null)
    .where(sql<boolean>`id = ANY (${ids}::uuid[])`)
    .where(isOwnSurveyGroup(actor, "id"))
    .execute();
  return new Set(own.map(({ id }) => id));
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
 * The survey groups that something is in once the actor has chosen `wanted` for it, which was in `before`: those the
 * actor does not see stay as they are. Throws where one is added that is none of the actor's own.
 */
export async function chosenSurveyGroups(
  db: Db | Tx,
  actor: Actor,
  { before, wanted }: { before: readonly string[]; wanted: readonly string[] },
): Promise<string[]> {
  const own = await ownSurveyGroups(db, actor, [...before, ...wanted]);
  const refused = wanted.filter((id) => !own.has(id) && !before.includes(id));
  if (refused.length > 0) throw notOwnSurveyGroups("Only your own survey groups can be added.", refused);
  return [...new Set([...before.filter((id) => !own.has(id)), ...wanted])];
}
