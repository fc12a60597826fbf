import type { Tx } from "../../platform/db/database.ts";
import { noteChange } from "../../platform/db/transaction.ts";
import { notFound, Problem } from "../../platform/http/problem.ts";
import { type RecordedChange, recordChange } from "../activity/index.ts";
import type { Actor } from "./actor.ts";
import { hashPassword, passwordLengthMax, passwordLengthMin } from "./password.ts";
import { Role, rankOf } from "./roles.ts";

type UserRow = {
  id: string;
  name: string;
  role: Role;
  organisationId: string;
  revision: number;
  deletedAt: Date | null;
};

/** Gives a user another role. */
export async function setUserRole(tx: Tx, userId: string, role: Role, actor: Actor, at: Date): Promise<void> {
  if (role !== "super_admin") await refuseLastSuperAdmin(tx, userId);
  const user = await lockUser(tx, userId);
  refuseHigherRank(actor, user.role, role);
  if (user.role === role) return;
  await write(tx, user, { role });
  await record(tx, user, actor, at, "user.set_role", { before: { role: user.role }, after: { role } });
}

/** Gives a user another password and ends their sessions: whoever has the old one is out. */
export async function setUserPassword(
  tx: Tx,
  userId: string,
  password: string,
  actor: Actor,
  at: Date,
): Promise<void> {
  refusePasswordLength(password);
  const user = await lockUser(tx, userId);
  refuseHigherRank(actor, user.role);
  const hash = await hashPassword(password);
  const changed = await tx
    .updateTable("authAccount")
    .set({ password: hash, updatedAt: at })
    .where("userId", "=", userId)
    .where("providerId", "=", "credential")
    .executeTakeFirst();
  if (changed.numUpdatedRows !== 1n)
    throw new Problem("rule_violated", `${user.name} does not sign in with a password.`);
  await endSessions(tx, userId);
  await write(tx, user, {});
  await record(tx, user, actor, at, "user.set_password", {});
}

/** Keeps a user from signing in, and ends their sessions at once. What they have done stays. */
export async function disableUser(tx: Tx, userId: string, actor: Actor, at: Date): Promise<void> {
  await refuseLastSuperAdmin(tx, userId);
  const user = await lockUser(tx, userId);
  refuseHigherRank(actor, user.role);
  if (user.deletedAt !== null) return;
  await endSessions(tx, userId);
  await write(tx, user, { deletedAt: at });
  await record(tx, user, actor, at, "user.disable", { verb: "delete", after: { deletedAt: at } });
}

/** Lets a user sign in again. */
export async function enableUser(tx: Tx, userId: string, actor: Actor, at: Date): Promise<void> {
  const user = await lockUser(tx, userId);
  refuseHigherRank(actor, user.role);
  if (user.deletedAt === null) return;
  await write(tx, user, { deletedAt: null });
  const before = { deletedAt: user.deletedAt };
  await record(tx, user, actor, at, "user.enable", { verb: "undelete", before });
}

/** Refuses a password that is too short or too long to be taken. */
export function refusePasswordLength(password: string): void {
  if (password.length >= passwordLengthMin && password.length <= passwordLengthMax) return;
  throw new Problem(
    "request_invalid",
    `The password must have ${passwordLengthMin} to ${passwordLengthMax} characters.`,
    { errors: [{ path: "password", code: "password_length", message: "is too short or too long" }] },
  );
}

async function lockUser(tx: Tx, userId: string): Promise<UserRow> {
  const user = await tx
    .selectFrom("appUser")
    .select(["id", "name", "role", "organisationId", "revision", "deletedAt"])
    .where("id", "=", userId)
    .forUpdate()
    .executeTakeFirst();
  if (user === undefined) throw notFound("The user");
  return { ...user, role: Role.parse(user.role) };
}

function refuseHigherRank(actor: Actor, ...involved: Role[]): void {
  if (involved.every((role) => rankOf(role) <= rankOf(actor.role))) return;
  throw new Problem("forbidden", "Only users of the own rank or a lower one can be changed.");
}

/**
 * Refuses to take the last super administrator's right away, so that there is always somebody who has it.
 *
 * All of them are locked, in one order and before the user: of two who take the right from each other, the second is
 * refused.
 */
async function refuseLastSuperAdmin(tx: Tx, userId: string): Promise<void> {
  const holders = await tx
    .selectFrom("appUser")
    .innerJoin("organisation", "organisation.id", "appUser.organisationId")
    .select(["appUser.id", "appUser.name"])
    .where("appUser.role", "=", "super_admin")
    .where("appUser.deletedAt", "is", null)
    .where("organisation.deletedAt", "is", null)
    .orderBy("appUser.id")
    .forUpdate(["appUser"])
    .execute();
  const user = holders.find(({ id }) => id === userId);
  if (user === undefined || holders.length > 1) return;
  throw new Problem("last_super_admin", `${user.name} is the last system owner: make another one first.`);
}

async function endSessions(tx: Tx, userId: string): Promise<void> {
  await tx.deleteFrom("authSession").where("userId", "=", userId).execute();
  // Their open pages stop listening, and find at the next request that they are signed out.
  noteChange(tx, { kind: "session", id: userId, audience: { userId } });
}

async function write(tx: Tx, user: UserRow, change: { role?: Role; deletedAt?: Date | null }): Promise<void> {
  await tx
    .updateTable("appUser")
    .set({ ...change, revision: user.revision + 1 })
    .where("id", "=", user.id)
    .execute();
}

async function record(
  tx: Tx,
  user: UserRow,
  actor: Actor,
  at: Date,
  action: string,
  { verb = "update", before, after }: Partial<Pick<RecordedChange, "verb" | "before" | "after">>,
): Promise<void> {
  await recordChange(tx, actor, at, {
    verb,
    action,
    entity: { kind: "user", id: user.id },
    message: user.name,
    ancestors: [{ kind: "organisation", id: user.organisationId }],
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    revision: user.revision + 1,
    audience: { organisationId: user.organisationId },
  });
}
