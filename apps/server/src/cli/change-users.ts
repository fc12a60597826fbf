import {
  type Actor,
  disableUser,
  enableUser,
  Role,
  refusePasswordLength,
  roles,
  setUserPassword,
  setUserRole,
} from "../modules/identity/index.ts";
import type { AppContext } from "../platform/context.ts";
import type { Db, Tx } from "../platform/db/database.ts";
import { transact } from "../platform/db/transaction.ts";
import { commandActor } from "./command-actor.ts";
import { CommandError } from "./command-error.ts";
import { readPassword } from "./read-password.ts";
import type { ActingOptions, PasswordOptions } from "./user.ts";
import { withContext } from "./with-context.ts";

type User = { id: string; email: string; name: string };

/** Asks for the new password once the user is known. */
export async function setPassword(email: string, options: PasswordOptions & ActingOptions): Promise<void> {
  await withContext(async (context) => {
    const user = await findUser(context.db, email);
    const password = await readPassword(options);
    refusePasswordLength(password);
    await change(context, options, (tx, actor, at) => setUserPassword(tx, user.id, password, actor, at));
    console.log(`${user.email} has a new password, and every session of theirs has ended.`);
  });
}

export async function setRole(email: string, wanted: string, options: ActingOptions): Promise<void> {
  const role = Role.safeParse(wanted).data;
  if (role === undefined)
    throw new CommandError(`There is no role ${wanted}; the roles are ${roles.join(", ")}.`);
  await withContext(async (context) => {
    const user = await findUser(context.db, email);
    await change(context, options, (tx, actor, at) => setUserRole(tx, user.id, role, actor, at));
    console.log(`${user.email} is ${role}.`);
  });
}

export async function disable(email: string, options: ActingOptions): Promise<void> {
  await withContext(async (context) => {
    const user = await findUser(context.db, email);
    await change(context, options, (tx, actor, at) => disableUser(tx, user.id, actor, at));
    console.log(`${user.email} may not sign in any more, and every session of theirs has ended.`);
  });
}

export async function enable(email: string, options: ActingOptions): Promise<void> {
  await withContext(async (context) => {
    const user = await findUser(context.db, email);
    await change(context, options, (tx, actor, at) => enableUser(tx, user.id, actor, at));
    console.log(`${user.email} may sign in.`);
  });
}

async function findUser(db: Db, email: string): Promise<User> {
  const user = await db
    .selectFrom("appUser")
    .select(["id", "email", "name"])
    .where("email", "=", email.trim().toLowerCase())
    .executeTakeFirst();
  if (user !== undefined) return user;
  throw new CommandError(
    `There is no user with the e-mail address ${email}: aquamark user list shows them all.`,
  );
}

async function change(
  context: AppContext,
  options: ActingOptions,
  work: (tx: Tx, actor: Actor, at: Date) => Promise<void>,
): Promise<void> {
  const actor = await commandActor(context.db, options.as ?? null);
  await transact(context, (tx) => work(tx, actor, context.clock.now()));
}
