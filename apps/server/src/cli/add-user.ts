import { createUser, Role, roles, systemActorAs } from "../modules/identity/index.ts";
import { createOrganisation, recordOrganisationCreated } from "../modules/organisations/index.ts";
import { createSurveyGroup, recordSurveyGroupCreated } from "../modules/survey-groups/index.ts";
import type { Tx } from "../platform/db/database.ts";
import { transact } from "../platform/db/transaction.ts";
import { CommandError } from "./command-error.ts";
import { findSurveyGroupIds } from "./find-survey-groups.ts";
import { readPassword } from "./read-password.ts";
import type { NewUserOptions } from "./user.ts";
import { withContext } from "./with-context.ts";

/** Makes a user, and their organisation where asked; nothing is made where anything is refused. */
export async function addUser(options: NewUserOptions): Promise<void> {
  const role = Role.safeParse(options.role).data;
  if (role === undefined)
    throw new CommandError(`There is no role ${options.role}; the roles are ${roles.join(", ")}.`);
  const name = options.organisation.trim();
  await withContext(async (context) => {
    // Refused before the password is asked for.
    if (options.newGroup !== true) await findSurveyGroupIds(context.db, options.group ?? []);
    const password = await readPassword(options);
    const at = context.clock.now();
    await transact(context, async (tx) => {
      const newGroups =
        options.newGroup === true ? await createMissingGroups(tx, options.group ?? [], at) : [];
      const surveyGroupIds = await findSurveyGroupIds(tx, options.group ?? []);
      const isNew = options.newOrganisation === true;
      const organisationId = isNew
        ? await createOrganisation(tx, name, at, surveyGroupIds)
        : await findOrganisationId(tx, name);
      const user = { ...options, role, organisationId, password, surveyGroupIds };
      const userId = await createUser(tx, user, null, at);
      const actor = systemActorAs(userId, user);
      for (const group of newGroups) await recordSurveyGroupCreated(tx, actor, group, at);
      if (isNew) await recordOrganisationCreated(tx, actor, { id: organisationId, name }, at);
    });
  });
  console.log(`${options.email} may sign in as ${role} of ${name}.`);
}

async function createMissingGroups(tx: Tx, titles: readonly string[], at: Date) {
  const made: { id: string; title: string }[] = [];
  for (const title of titles) {
    const known = await tx
      .selectFrom("surveyGroup")
      .select("id")
      .where("deletedAt", "is", null)
      .where("title", "=", title)
      .executeTakeFirst();
    if (!known) made.push({ id: await createSurveyGroup(tx, title, at), title });
  }
  return made;
}

async function findOrganisationId(tx: Tx, name: string): Promise<string> {
  const organisations = await tx
    .selectFrom("organisation")
    .select(["id", "name"])
    .where("deletedAt", "is", null)
    .orderBy("name")
    .execute();
  const found = organisations.find((organisation) => organisation.name === name || organisation.id === name);
  if (found !== undefined) return found.id;
  const known = organisations.map((organisation) => `  ${organisation.name}`).join("\n");
  throw new CommandError(
    `There is no organisation called ${name}: add --new-organisation to make it${known === "" ? "." : `, or take one of these:\n${known}`}`,
  );
}
