import type { Role } from "../modules/identity/index.ts";
import type { Db } from "../platform/db/database.ts";
import { newId } from "../platform/db/ids.ts";

export type GivenUser = { id: string; role: Role; name: string; organisationId: string };

let count = 0;
/** A different number each time, so that names which must be unique are. */
export function nextNumber(): number {
  count += 1;
  return count;
}

export async function givenSurveyGroup(db: Db, title = `Group ${nextNumber()}`): Promise<string> {
  const id = newId();
  await db.insertInto("surveyGroup").values({ id, title }).execute();
  return id;
}

export async function givenOrganisation(
  db: Db,
  {
    surveyGroupIds = [],
    name = `Organisation ${nextNumber()}`,
    details = {},
  }: {
    surveyGroupIds?: readonly string[];
    name?: string;
    details?: Record<string, unknown>;
  } = {},
): Promise<string> {
  const id = newId();
  await db
    .insertInto("organisation")
    .values({ id, name, details: JSON.stringify(details) })
    .execute();
  if (surveyGroupIds.length > 0)
    await db
      .insertInto("surveyGroupOrganisation")
      .values(surveyGroupIds.map((surveyGroupId) => ({ surveyGroupId, organisationId: id })))
      .execute();
  return id;
}

/** A user without a password, for `signIn`. */
export async function givenUser(
  db: Db,
  role: Role,
  {
    organisationId,
    surveyGroupIds = [],
  }: { organisationId?: string; surveyGroupIds?: readonly string[] } = {},
): Promise<GivenUser> {
  const id = newId();
  const name = `${role} ${nextNumber()}`;
  const email = `${id}@example.org`;
  const home = organisationId ?? (await givenOrganisation(db, { surveyGroupIds }));
  await db.insertInto("authUser").values({ id, name, email }).execute();
  await db.insertInto("appUser").values({ id, name, email, role, organisationId: home }).execute();
  if (surveyGroupIds.length > 0)
    await db
      .insertInto("surveyGroupUser")
      .values(surveyGroupIds.map((surveyGroupId) => ({ surveyGroupId, userId: id })))
      .execute();
  return { id, role, name, organisationId: home };
}

export async function givenSurveyAccess(
  db: Db,
  survey: { programId: string; surveyId: string },
  organisationIds: readonly string[],
): Promise<void> {
  const { programId, surveyId } = survey;
  await db
    .insertInto("surveyAccess")
    .values(organisationIds.map((organisationId) => ({ programId, surveyId, organisationId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
