import type { Tx } from "../../platform/db/database.ts";
import { newId } from "../../platform/db/ids.ts";
import { Problem } from "../../platform/http/problem.ts";
import { recordChange } from "../activity/index.ts";
import type { Actor } from "../identity/index.ts";

/**
 * Makes an organisation without details; throws where a live one has the name.
 *
 * Recording it is the caller's next step, because the very first organisation comes before the
 * user in whose name it is recorded.
 */
export async function createOrganisation(
  tx: Tx,
  givenName: string,
  at: Date,
  surveyGroupIds: readonly string[] = [],
): Promise<string> {
  const name = givenName.trim();
  if (name === "") throw new Problem("request_invalid", "The organisation's name is missing.");
  const id = newId<"organisation">();
  const made = await tx
    .insertInto("organisation")
    .values({ id, name, createdAt: at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (made.numInsertedOrUpdatedRows !== 1n) {
    throw new Problem("name_taken", `There is an organisation called ${name} already.`);
  }
  if (surveyGroupIds.length > 0)
    await tx
      .insertInto("surveyGroupOrganisation")
      .values(surveyGroupIds.map((surveyGroupId) => ({ surveyGroupId, organisationId: id })))
      .execute();
  return id;
}

/** Records that the actor made an organisation, in the transaction that made it. */
export async function recordOrganisationCreated(
  tx: Tx,
  actor: Actor,
  organisation: { id: string; name: string },
  at: Date,
): Promise<void> {
  await recordChange(tx, actor, at, {
    verb: "create",
    action: "organisation.create",
    entity: { kind: "organisation", id: organisation.id },
    message: organisation.name,
    ancestors: [],
    after: { name: organisation.name },
    audience: { organisationId: organisation.id },
  });
}
