import { type Actor, loadActor } from "../modules/identity/index.ts";
import type { Db } from "../platform/db/database.ts";
import { CommandError } from "./command-error.ts";

/**
 * The user in whose name a command acts: the one with this e-mail address, else the first super
 * administrator. Every change is recorded as theirs.
 */
export async function commandActor(db: Db, email: string | null): Promise<Actor> {
  const user = await db
    .selectFrom("appUser")
    .select("id")
    .where("deletedAt", "is", null)
    .$if(email !== null, (query) => query.where("email", "=", (email ?? "").trim().toLowerCase()))
    .$if(email === null, (query) => query.where("role", "=", "super_admin"))
    .orderBy("createdAt")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  const actor = user === undefined ? null : await loadActor(db, user.id, "command-line");
  if (actor !== null) return actor;
  throw new CommandError(
    email === null
      ? "There is no super administrator yet, in whose name this would be done: make one with aquamark user add."
      : `No user with the e-mail address ${email} may sign in.`,
  );
}
