import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { LocalError } from "./local-error.ts";
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
  const builtDir = join(webDir, "dist");
  const stamp = join(webDir, ".dist-sources");
  const isBuilt = existsSync(join(builtDir, "index.html"));

  const vite = findVite(webDir);
  if (vite === null) {
    if (isBuilt) return builtDir;
    throw new LocalError("The web app is not built, and what builds it is not installed: run npm ci.");
  }
  const digest = await digestOfSources(programDir);
  if (isBuilt && existsSync(stamp) && (await readFile(stamp, "utf8")).trim() === digest) return builtDir;

  say("Building the web app.");
  try {
    await rm(stamp, { force: true });
    const { ok, output } = await runProgram(process.execPath, [vite, "build", "--logLevel", "warn"], {
      cwd: webDir,
      env: { ...definedOf(process.env), NODE_ENV: "production", NO_COLOR: "1" },
    });
    if (!ok) throw new LocalError(`The web app could not be built:\n${output}`);
    await writeFile(stamp, `${digest}\n`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EACCES") throw error;
    throw new LocalError(`The web app has to be built, and ${webDir} cannot be written by this user.`);
  }
  return builtDir;
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
