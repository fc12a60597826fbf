import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { LocalError } from "./local-error.ts";
import { type ProcessLock, takeLock } from "./process-lock.ts";
import { runProgram } from "./run-program.ts";

// Whatever the build reads; the lockfile stands for everything installed.
const sourcePaths = [
  "apps/web/src",
  "apps/web/public",
  "apps/web/index.html",
  "apps/web/vite.config.ts",
  "apps/web/package.json",
  "packages/api-client/src",
  "packages/charts/src",
  "packages/program-content/src",
  "packages/program-file/src",
  "packages/scoring/src",
  "packages/statistics/src",
  "packages/ui/src",
  "package-lock.json",
];

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOTDIR") return null;
      if (error.code === "ENOENT") return [];
      throw error;
    },
  );
  if (entries === null) return [path];
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A digest of the sources from which the web app is built; a change of any file changes it. */
export async function digestOfSources(programDir: string, paths = sourcePaths): Promise<string> {
  const digest = createHash("sha256");
  for (const path of paths) {
    for (const file of await filesBelow(join(programDir, path))) {
      const content = await readFile(file);
      digest.update(`${file.slice(programDir.length)}\0${content.length}\0`).update(content);
    }
  }
  return digest.digest("hex");
}

/**
 * Builds the web app unless its sources are those of the last build.
 *
 * Answers the folder to serve. Where the tools to build are not installed, an existing build is
 * served as it is.
 */
export async function buildWebApp(programDir: string, say: (sentence: string) => void): Promise<string> {
  const webDir = join(programDir, "apps", "web");
  const build = { builtDir: join(webDir, "dist"), stamp: join(webDir, ".dist-sources") };

  const vite = findVite(webDir);
  if (vite === null) {
    if (existsSync(join(build.builtDir, "index.html"))) return build.builtDir;
    throw new LocalError("The web app is not built, and what builds it is not installed: run npm ci.");
  }
  if (await isCurrent(build, await digestOfSources(programDir))) return build.builtDir;

  try {
    const cacheDir = join(programDir, "node_modules", ".cache", "aquamark");
    await mkdir(cacheDir, { recursive: true });
    const lock = await waitForLock(join(cacheDir, "web-build.lock"));
    try {
      const digest = await digestOfSources(programDir);
      // Another start may have built it meanwhile.
      if (!(await isCurrent(build, digest))) {
        say("Building the web app.");
        await buildInto(build, { vite, webDir, draftDir: join(cacheDir, "web-build"), digest });
      }
    } finally {
      lock.release();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EACCES") throw error;
    throw new LocalError(`The web app has to be built, and ${programDir} cannot be written by this user.`);
  }
  return build.builtDir;
}

type Build = { builtDir: string; stamp: string };

async function isCurrent({ builtDir, stamp }: Build, digest: string): Promise<boolean> {
  if (!existsSync(join(builtDir, "index.html")) || !existsSync(stamp)) return false;
  return (await readFile(stamp, "utf8")).trim() === digest;
}

/** Builds beside the present build, so that a failed build leaves that one as it was. */
async function buildInto(
  { builtDir, stamp }: Build,
  { vite, webDir, draftDir, digest }: { vite: string; webDir: string; draftDir: string; digest: string },
): Promise<void> {
  const args = [vite, "build", "--logLevel", "warn", "--outDir", draftDir, "--emptyOutDir"];
  const { ok, output } = await runProgram(process.execPath, args, {
    cwd: webDir,
    env: { ...definedOf(process.env), NODE_ENV: "production", NO_COLOR: "1" },
  });
  if (!ok) throw new LocalError(`The web app could not be built:\n${output}`);
  await rm(stamp, { force: true });
  await rm(builtDir, { recursive: true, force: true });
  await rename(draftDir, builtDir);
  await writeFile(stamp, `${digest}\n`);
}

async function waitForLock(path: string): Promise<ProcessLock> {
  for (;;) {
    const lock = takeLock(path);
    if ("release" in lock) return lock;
    await sleep(100);
  }
}

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function findVite(webDir: string): string | null {
  try {
    return join(
      dirname(createRequire(join(webDir, "package.json")).resolve("vite/package.json")),
      "bin",
      "vite.js",
    );
  } catch {
    return null;
  }
}
