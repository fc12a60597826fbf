import type { Tx } from "../../platform/db/database.ts";
import { newId } from "../../platform/db/ids.ts";
import { Problem } from "../../platform/http/problem.ts";
import { recordChange } from "../activity/index.ts";
import type { Actor } from "./actor.ts";
import { hashPassword, passwordLengthMax, passwordLengthMin } from "./password.ts";
import type { Role } from "./roles.ts";

export type NewUser = {
  email: string;
  name: string;
  role: Role;
  organisationId: string;
  password: string;
  surveyGroupIds: readonly string[];
};

/** Where a change came from that nobody signed in has made. */
export type Origin = Pick<Actor, "requestId" | "address">;

const commandLine: Origin = { requestId: "command-line", address: null };

/** Makes a user who can sign in. Without an actor, the user is recorded as having made the account. */
export async function createUser(
  tx: Tx,
  user: NewUser,
  actor: Actor | null,
  at: Date,
  origin: Origin = commandLine,
): Promise<string> {
  const faults: { path: string; code: string; message: string }[] = [];
  const email = user.email.trim().toLowerCase();
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    faults.push({ path: "email", code: "email_invalid", message: "is not an e-mail address" });
  if (user.name.trim() === "") faults.push({ path: "name", code: "required", message: "is missing" });
  if (user.password.length < passwordLengthMin || user.password.length > passwordLengthMax)
    faults.push({
      path: "password",
      code: "password_length",
      message: `must have ${passwordLengthMin} to ${passwordLengthMax} characters`,
    });
  if (faults.length > 0)
    throw new Problem("request_invalid", "The user's data are not valid.", { errors: faults });
  const taken = await tx.selectFrom("appUser").select("id").where("email", "=", email).executeTakeFirst();
  if (taken) throw new Problem("name_taken", "Another user has this e-mail address.");

  const id = newId<"user">();
  await tx
    .insertInto("authUser")
    .values({ id, name: user.name.trim(), email, emailVerified: true, createdAt: at, updatedAt: at })
    .execute();
  await tx
    .insertInto("authAccount")
    .values({
      id: newId(),
      userId: id,
      accountId: id,
      providerId: "credential",
      password: await hashPassword(user.password),
      createdAt: at,
      updatedAt: at,
    })
    .execute();
  await tx
    .insertInto("appUser")
    .values({
      id,
      organisationId: user.organisationId,
      name: user.name.trim(),
      email,
      role: user.role,
      createdAt: at,
    })
    .execute();
  if (user.surveyGroupIds.length > 0)
    await tx
      .insertInto("surveyGroupUser")
      .values(user.surveyGroupIds.map((surveyGroupId) => ({ surveyGroupId, userId: id })))
      .execute();
  await recordChange(tx, actor ?? systemActorAs(id, user, origin), at, {
    verb: "create",
    action: "user.create",
    entity: { kind: "user", id },
    message: user.name.trim(),
    ancestors: [{ kind: "organisation", id: user.organisationId }],
    after: { email, name: user.name.trim(), role: user.role, organisationId: user.organisationId },
    audience: { organisationId: user.organisationId, groupIds: user.surveyGroupIds },
  });
  return id;
}

/** The user as the one who acts without being signed in: on the command line, whoever holds the machine may. */
export function systemActorAs(
  userId: string,
  user: Pick<NewUser, "name" | "role" | "organisationId">,
  { requestId, address }: Origin = commandLine,
): Actor {
  return {
    userId,
    trueUserId: userId,
    name: user.name,
    role: user.role,
    organisationId: user.organisationId,
    groupIds: [],
    sessionId: null,
    requestId,
    address,
  };
}
