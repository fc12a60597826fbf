import type { Db, Tx } from "../../platform/db/database.ts";
import { type Actor, reachOf } from "../identity/index.ts";
import { notOwnSurveyGroups, ownSurveyGroups } from "../survey-groups/index.ts";

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
  const mayBeInNone = reachOf(actor.role, "survey_group.assign_program") === "all";
  if (unknown.length > 0 || (surveyGroupIds.length === 0 && !mayBeInNone))
    throw notOwnSurveyGroups("Choose at least one of your own survey groups.", unknown);
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
