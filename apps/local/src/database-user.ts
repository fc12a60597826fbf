import { statSync } from "node:fs";
import { LocalError } from "./local-error.ts";
import { runProgram } from "./run-program.ts";

/**
 * Who runs PostgreSQL, which refuses to be run by root.
 *
 * Without uid and gid it is run by whoever we are.
 */
export type DatabaseUser = { name: string; uid?: number; gid?: number };

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** The user who owns an existing data folder, and so runs its server. */
export async function ownerOf(folder: string): Promise<DatabaseUser> {
  const { uid, gid } = statSync(folder);
  if (!isRoot() || uid === 0) return { name: "this user" };
  const { ok, output } = await runProgram("id", ["-nu", String(uid)]);
  return { name: ok ? output : `user ${uid}`, uid, gid };
}

async function findUser(name: string): Promise<DatabaseUser | null> {
  const [uid, gid] = await Promise.all([runProgram("id", ["-u", name]), runProgram("id", ["-g", name])]);
  if (!uid.ok || !gid.ok || Number(uid.output) === 0) return null;
  return { name, uid: Number(uid.output), gid: Number(gid.output) };
}

async function createUser(name: string): Promise<DatabaseUser | null> {
  const debian = ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", name];
  if (!(await runProgram("useradd", debian)).ok) {
    await runProgram("adduser", ["-S", "-D", "-H", "-s", "/sbin/nologin", name]);
  }
  return findUser(name);
}

/** A user that every system has; for tests, which leave no user behind. */
export const nobody = "nobody";

/**
 * Chooses who runs a new cluster: root needs an unprivileged user.
 *
 * @param wanted the name of a user that is there, or null for aquamark or postgres, made when missing
 */
export async function chooseDatabaseUser(wanted: string | null): Promise<DatabaseUser> {
  if (!isRoot()) return { name: "this user" };
  if (wanted !== null) {
    const user = await findUser(wanted);
    if (user !== null) return user;
    throw new LocalError(`There is no user ${wanted} to run PostgreSQL, or it is root, who may not.`);
  }
  const found =
    (await findUser("aquamark")) ??
    (await findUser("postgres")) ??
    (await createUser("aquamark")) ??
    (await findUser(nobody));
  if (found === null) {
    throw new LocalError(
      "PostgreSQL cannot be run by root, and no other user could be found or made: add one named aquamark, or set DATABASE_URL.",
    );
  }
  return found;
}
