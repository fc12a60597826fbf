import { sql } from "kysely";
import { byText } from "../platform/http/list.ts";
import { printTable } from "./print-table.ts";
import { withContext } from "./with-context.ts";

type ListOptions = { json?: boolean };

/** Prints every user, those who may not sign in too. */
export async function listUsers(options: ListOptions): Promise<void> {
  const users = await withContext(({ db }) =>
    db
      .selectFrom("appUser")
      .innerJoin("organisation", "organisation.id", "appUser.organisationId")
      .select([
        "appUser.id",
        "appUser.email",
        "appUser.name",
        "appUser.role",
        "organisation.name as organisation",
        sql<boolean>`app_user.deleted_at IS NULL AND organisation.deleted_at IS NULL`.as("maySignIn"),
        "appUser.createdAt",
      ])
      .orderBy(byText("appUser.email"))
      .execute(),
  );
  if (options.json === true) return print(users);
  printTable(
    ["E-mail", "Role", "Organisation", "Name", ""],
    users.map(({ email, role, organisation, name, maySignIn }) => [
      email,
      role,
      organisation,
      name,
      maySignIn ? "" : "disabled",
    ]),
  );
}

/** Prints every organisation that is not deleted. */
export async function listOrganisations(options: ListOptions): Promise<void> {
  const organisations = await withContext(({ db }) =>
    db
      .selectFrom("organisation")
      .select([
        "organisation.id",
        "organisation.name",
        sql<string[]>`ARRAY(SELECT g.title FROM survey_group g JOIN survey_group_organisation m
          ON m.survey_group_id = g.id AND m.organisation_id = organisation.id
          WHERE g.deleted_at IS NULL ORDER BY g.title COLLATE "und-x-icu")`.as("surveyGroups"),
        sql<number>`(SELECT count(*)::int FROM app_user u WHERE u.organisation_id = organisation.id AND u.deleted_at IS NULL)`.as(
          "users",
        ),
      ])
      .where("organisation.deletedAt", "is", null)
      .orderBy(byText("organisation.name"))
      .execute(),
  );
  if (options.json === true) return print(organisations);
  printTable(
    ["Name", "Users", "Survey groups"],
    organisations.map(({ name, users, surveyGroups }) => [name, String(users), surveyGroups.join(", ")]),
  );
}

function print(rows: unknown): void {
  console.log(JSON.stringify(rows, null, 2));
}
