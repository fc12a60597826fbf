import { randomUUID } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chooseDatabaseUser, type DatabaseUser, isRoot, ownerOf } from "./database-user.ts";
import { LocalError } from "./local-error.ts";
import { runProgram } from "./run-program.ts";

/** Where one cluster lives and who runs it; `dir` holds data/, run/, password and postgres.log. */
export type ClusterHome = { dir: string; user: DatabaseUser; binariesDir: string };

// Below this folder nothing is closed to other users, whatever home the program was cloned into.
const sharedStateDir = "/var/lib/aquamark";

async function canReach(user: DatabaseUser, dir: string): Promise<boolean> {
  const { ok } = await runProgram("/bin/sh", ["-c", 'cd -- "$1"', "sh", dir], user);
  return ok;
}

/** Makes a folder that only the user of the database may read. */
export function makeOwnedFolder(dir: string, user: DatabaseUser): void {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  if (user.uid !== undefined && user.gid !== undefined) chownSync(dir, user.uid, user.gid);
  chmodSync(dir, 0o700);
}

/**
 * The home outside the data folder that an earlier start has chosen, or null.
 *
 * The home names the data folder it belongs to: a copy of the data folder must not share the
 * database of its original, while a data folder that was moved keeps its own.
 */
function readLocation(dataDir: string, locationFile: string): string | null {
  if (!existsSync(locationFile)) return null;
  const dir = readFileSync(locationFile, "utf8").trim();
  const ownerFile = join(dir, "belongs-to");
  if (!existsSync(ownerFile)) return null;
  const owner = readFileSync(ownerFile, "utf8").trim();
  const isCopy = owner !== dataDir && existsSync(join(owner, "database-location"));
  if (isCopy) return null;
  if (owner !== dataDir) writeFileSync(ownerFile, `${dataDir}\n`);
  return dir;
}

/**
 * Finds the home of the data folder's cluster, or chooses one.
 *
 * It is inside the data folder, unless root started the program where the database's own user
 * cannot go; then it is below /var/lib/aquamark, and the data folder remembers where.
 */
export async function findClusterHome(
  dataDir: string,
  wantedUser: string | null,
  say: (sentence: string) => void,
): Promise<ClusterHome> {
  const inside = join(dataDir, "database");
  const locationFile = join(dataDir, "database-location");
  const programs = join(dataDir, "programs");

  if (existsSync(join(inside, "data"))) {
    const user = await ownerOf(inside);
    if (!(await canReach(user, inside))) {
      throw new LocalError(
        `The database in ${inside} belongs to ${user.name}, who can no longer reach it: a folder above it is closed to other users.`,
      );
    }
    return { dir: inside, user, binariesDir: programs };
  }
  const remembered = readLocation(dataDir, locationFile);
  if (remembered !== null) {
    return { dir: remembered, user: await ownerOf(remembered), binariesDir: sharedStateDir };
  }
  const user = await chooseDatabaseUser(wantedUser);
  if (await canReach(user, dataDir)) {
    makeOwnedFolder(inside, user);
    return { dir: inside, user, binariesDir: programs };
  }
  mkdirSync(join(sharedStateDir, "databases"), { recursive: true, mode: 0o755 });
  const dir = join(sharedStateDir, "databases", randomUUID());
  makeOwnedFolder(dir, user);
  writeFileSync(join(dir, "belongs-to"), `${dataDir}\n`);
  writeFileSync(locationFile, `${dir}\n`);
  say(`${user.name} cannot reach ${dataDir}, so the database is kept in ${dir}.`);
  return { dir, user, binariesDir: sharedStateDir };
}

/** Makes the data folder and answers its real path. */
export function prepareDataDir(dataDir: string): string {
  try {
    // Root's database is run by another user, who has to pass through.
    mkdirSync(dataDir, { recursive: true, mode: isRoot() ? 0o755 : 0o700 });
    return realpathSync(dataDir);
  } catch (error) {
    throw new LocalError(`The data folder ${dataDir} cannot be made: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

// What the kernel takes in the path of a socket (macOS takes the least), less the name of the socket itself.
const socketDirLengthMax = 103 - "/.s.PGSQL.5432".length;

/** The folder for the server's socket: in the home, or in the temporary folder where that path is too long. */
export function makeSocketDir(home: ClusterHome): string {
  const inside = join(home.dir, "run");
  const dir =
    Buffer.byteLength(inside) <= socketDirLengthMax
      ? inside
      : join(tmpdir(), `aquamark-${randomUUID().slice(0, 18)}`);
  // The lock file of a killed server's socket would stop the next one.
  rmSync(dir, { recursive: true, force: true });
  makeOwnedFolder(dir, home.user);
  return dir;
}
