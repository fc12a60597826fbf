import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Db, Tx } from "../../platform/db/database.ts";
import { newId } from "../../platform/db/ids.ts";
import { Problem } from "../../platform/http/problem.ts";
import { recordChange } from "../activity/index.ts";
import { createUser, type NewUser, type Origin, systemActorAs } from "./create-user.ts";

const settingKey = "first_administrator_link";

const digest = (token: string) => createHash("sha256").update(token).digest();

/** Whether anybody could administer this instance already. */
export async function hasAdministrator(db: Db | Tx): Promise<boolean> {
  const row = await db
    .selectFrom("appUser")
    .select("id")
    .where("role", "=", "super_admin")
    .where("deletedAt", "is", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * A new one-time token with which the first administrator is made, or null where there is one.
 *
 * Only its hash is kept; a token made earlier stops working.
 */
export async function issueFirstAdministratorToken(db: Db, at: Date): Promise<string | null> {
  if (await hasAdministrator(db)) return null;
  const token = randomBytes(24).toString("base64url");
  const value = JSON.stringify({ digest: digest(token).toString("base64") });
  await db
    .insertInto("setting")
    .values({ key: settingKey, value, modifiedAt: at })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value, modifiedAt: at }))
    .execute();
  return token;
}

export type FirstAdministrator = {
  token: string;
  organisationName: string;
  name: string;
  email: string;
  password: string;
};

/** Makes the first super administrator and their organisation; the link works once. */
export async function createFirstAdministrator(
  tx: Tx,
  input: FirstAdministrator,
  at: Date,
  origin: Origin,
): Promise<string> {
  const link = await tx
    .deleteFrom("setting")
    .where("key", "=", settingKey)
    .returning("value")
    .executeTakeFirst();
  const expected = Buffer.from((link?.value as { digest?: string } | undefined)?.digest ?? "", "base64");
  const given = digest(input.token);
  if (expected.length !== given.length || !timingSafeEqual(expected, given) || (await hasAdministrator(tx)))
    throw new Problem("link_used", "This link does not work any more. Restart Aquamark to get a new one.");
  const organisationId = newId<"organisation">();
  const name = input.organisationName.trim();
  await tx.insertInto("organisation").values({ id: organisationId, name, createdAt: at }).execute();
  // Whatever is to be seen by others needs a survey group, so there is one from the beginning.
  const surveyGroupId = newId<"surveyGroup">();
  await tx.insertInto("surveyGroup").values({ id: surveyGroupId, title: name, createdAt: at }).execute();
  await tx.insertInto("surveyGroupOrganisation").values({ surveyGroupId, organisationId }).execute();
  const user: NewUser = {
    email: input.email,
    name: input.name,
    role: "super_admin",
    organisationId,
    password: input.password,
    surveyGroupIds: [surveyGroupId],
  };
  const userId = await createUser(tx, user, null, at, origin);
  // After the user, in whose name it is recorded.
  const made = [
    {
      action: "organisation.create",
      entity: { kind: "organisation" as const, id: organisationId },
      after: { name },
    },
    {
      action: "survey_group.create",
      entity: { kind: "survey_group" as const, id: surveyGroupId },
      after: { title: name },
    },
  ];
  for (const each of made)
    await recordChange(tx, systemActorAs(userId, user, origin), at, {
      verb: "create",
      ...each,
      message: name,
      ancestors: [],
      audience: { organisationId, groupIds: [surveyGroupId] },
    });
  return userId;
}
