import { createOrganisation, recordOrganisationCreated } from "../modules/organisations/index.ts";
import { transact } from "../platform/db/transaction.ts";
import { commandActor } from "./command-actor.ts";
import { findSurveyGroupIds } from "./find-survey-groups.ts";
import type { NewOrganisationOptions } from "./organisation.ts";
import { withContext } from "./with-context.ts";

/** Makes an organisation in the given survey groups. */
export async function addOrganisation(name: string, options: NewOrganisationOptions): Promise<void> {
  await withContext(async (context) => {
    const at = context.clock.now();
    const actor = await commandActor(context.db, options.as ?? null);
    await transact(context, async (tx) => {
      const surveyGroupIds = await findSurveyGroupIds(tx, options.group ?? []);
      const id = await createOrganisation(tx, name, at, surveyGroupIds);
      await recordOrganisationCreated(tx, actor, { id, name: name.trim() }, at);
    });
  });
  console.log(`${name.trim()} is there.`);
}
