import type { Tx } from "../../platform/db/database.ts";
import { newId } from "../../platform/db/ids.ts";
import { Problem } from "../../platform/http/problem.ts";
import { recordChange } from "../activity/index.ts";
import type { Actor } from "../identity/index.ts";

/**
 * Makes a survey group; throws where a live one has the title.
 *
 * Recording it is the caller's next step, because the very first one comes before the user in whose name it is
 * recorded.
 */
export async function createSurveyGroup(tx: Tx, givenTitle: string, at: Date): Promise<string> {
  const title = givenTitle.trim();
  if (title === "") throw new Problem("request_invalid", "The survey group's title is missing.");
  const id = newId<"surveyGroup">();
  const made = await tx
    .insertInto("surveyGroup")
    .values({ id, title, createdAt: at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (made.numInsertedOrUpdatedRows !== 1n)
    throw new Problem("name_taken", `There is a survey group called ${title} already.`);
  return id;
}

/** Records that the actor made a survey group, in the transaction that made it. */
export async function recordSurveyGroupCreated(
  tx: Tx,
  actor: Actor,
  group: { id: string; title: string },
  at: Date,
): Promise<void> {
  await recordChange(tx, actor, at, {
    verb: "create",
    action: "survey_group.create",
    entity: { kind: "survey_group", id: group.id },
    message: group.title,
    ancestors: [],
    after: { title: group.title },
    audience: { groupIds: [group.id] },
  });
}
