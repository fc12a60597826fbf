import { demoOrganisations, demoSurveyGroups, demoUsers } from "@aquamark/demo";
import type { DemoAccount } from "../../platform/context.ts";
import type { Tx } from "../../platform/db/database.ts";
import { newId } from "../../platform/db/ids.ts";
import { insertRows } from "../../platform/db/insert-rows.ts";
import { hashPassword } from "../identity/index.ts";
import { type IdsByKey, idsFor } from "./demo-keys.ts";
import type { DemoEvent } from "./demo-record.ts";

/** Ids of everybody, by key. */
export type PeopleIds = { organisations: IdsByKey; surveyGroups: IdsByKey; users: IdsByKey };

/** Whoever set the instance up: the super administrator's key. */
const FOUNDER = "superadmin";
const ADMIN = "admin";

/** Writes survey groups, organisations with their places, users and who is in which group. */
export async function writePeople(
  tx: Tx,
  accounts: readonly DemoAccount[],
): Promise<{ ids: PeopleIds; events: DemoEvent[] }> {
  const ids: PeopleIds = {
    organisations: idsFor("organisation", demoOrganisations),
    surveyGroups: idsFor("survey group", demoSurveyGroups),
    users: idsFor("user", demoUsers),
  };
  await writeOrganisations(tx, ids);
  await writeUsers(tx, ids, accounts);
  await writeMemberships(tx, ids);
  return { ids, events: [...organisationEvents(ids), ...userEvents(ids)] };
}

async function writeOrganisations(tx: Tx, ids: PeopleIds): Promise<void> {
  await insertRows(
    tx,
    "organisation",
    ["id", "name", "url", "details", "revision", "createdAt"],
    demoOrganisations.map(({ key, name, url, details, createdAt }) => ({
      id: ids.organisations.of(key),
      name,
      url,
      details,
      revision: 1,
      createdAt,
    })),
  );
  await insertRows(
    tx,
    "organisation_place",
    ["id", "organisationId", "position", "description", "country", "region", "city", "latitude", "longitude"],
    demoOrganisations.flatMap(({ key, places }) =>
      places.map((place, position) => ({
        id: newId(),
        organisationId: ids.organisations.of(key),
        position,
        ...place,
      })),
    ),
  );
  await insertRows(
    tx,
    "survey_group",
    ["id", "title", "description", "revision", "createdAt"],
    demoSurveyGroups.map(({ key, title, description, createdAt }) => ({
      id: ids.surveyGroups.of(key),
      title,
      description,
      revision: 1,
      createdAt,
    })),
  );
}

/** Only the demo's accounts get a password; everybody else is there to have done something, not to sign in. */
async function writeUsers(tx: Tx, ids: PeopleIds, accounts: readonly DemoAccount[]): Promise<void> {
  const users = demoUsers.map((user) => ({
    ...user,
    id: ids.users.of(user.key),
    organisationId: ids.organisations.of(user.organisation),
    emailVerified: true,
    updatedAt: user.createdAt,
    revision: 1,
  }));
  await insertRows(
    tx,
    "auth_user",
    ["id", "name", "email", "emailVerified", "createdAt", "updatedAt"],
    users,
  );
  const byEmail = new Map(users.map((user) => [user.email, user]));
  const credentials = await Promise.all(
    accounts.map(async ({ email, password }) => {
      const user = byEmail.get(email);
      if (user === undefined) throw new Error(`The demo has no user ${email}.`);
      return {
        id: newId(),
        userId: user.id,
        accountId: user.id,
        providerId: "credential",
        password: await hashPassword(password),
        createdAt: user.createdAt,
        updatedAt: user.createdAt,
      };
    }),
  );
  await insertRows(
    tx,
    "auth_account",
    ["id", "userId", "accountId", "providerId", "password", "createdAt", "updatedAt"],
    credentials,
  );
  await insertRows(
    tx,
    "app_user",
    ["id", "organisationId", "name", "email", "role", "timeZone", "locale", "revision", "createdAt"],
    users,
  );
}

async function writeMemberships(tx: Tx, ids: PeopleIds): Promise<void> {
  await insertRows(
    tx,
    "survey_group_user",
    ["surveyGroupId", "userId"],
    demoUsers.flatMap(({ key, surveyGroups }) =>
      surveyGroups.map((group) => ({
        surveyGroupId: ids.surveyGroups.of(group),
        userId: ids.users.of(key),
      })),
    ),
  );
  await insertRows(
    tx,
    "survey_group_organisation",
    ["surveyGroupId", "organisationId"],
    demoOrganisations.flatMap(({ key, surveyGroups }) =>
      surveyGroups.map((group) => ({
        surveyGroupId: ids.surveyGroups.of(group),
        organisationId: ids.organisations.of(key),
      })),
    ),
  );
}

function organisationEvents(ids: PeopleIds): DemoEvent[] {
  const founder = ids.users.of(FOUNDER);
  const groups = demoSurveyGroups.map(
    ({ key, title, description, createdAt }): DemoEvent => ({
      at: createdAt,
      actorId: founder,
      verb: "create",
      action: "survey_group.create",
      entity: { kind: "survey_group", id: ids.surveyGroups.of(key) },
      message: title,
      ancestors: [],
      after: { title, description },
    }),
  );
  const organisations = demoOrganisations.map(
    ({ key, name, createdAt }): DemoEvent => ({
      at: createdAt,
      actorId: founder,
      verb: "create",
      action: "organisation.create",
      entity: { kind: "organisation", id: ids.organisations.of(key) },
      message: name,
      ancestors: [],
      after: { name },
    }),
  );
  return [...groups, ...organisations];
}

/** The founder made the industry body's first accounts, the administrator everybody after. */
function userEvents(ids: PeopleIds): DemoEvent[] {
  const firstAt = demoUsers.find(({ key }) => key === ADMIN)?.createdAt ?? "";
  return demoUsers.map(({ key, name, email, role, organisation, createdAt }): DemoEvent => {
    const organisationId = ids.organisations.of(organisation);
    return {
      at: createdAt,
      actorId: ids.users.of(createdAt > firstAt ? ADMIN : FOUNDER),
      verb: "create",
      action: "user.create",
      entity: { kind: "user", id: ids.users.of(key) },
      message: name,
      ancestors: [{ kind: "organisation", id: organisationId }],
      after: { email, name, role, organisationId },
    };
  });
}
