import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../../../package.json" with { type: "json" };
import { programDir } from "./config.ts";

/** The version that the API's description states: the last release, whatever was committed since. */
export const releaseVersion: string = packageJson.version;

/** What runs, as `git describe` names it: v1.0.1, or v1.0.1-3-g79bf110-dirty with changes that are in no commit. */
export const version: string = readVersion(programDir);

/**
 * The version of the program in the folder.
 *
 * A build leaves it in the file VERSION, a clone has its history, and a copy without either has package.json.
 */
export function readVersion(folder: string): string {
  const file = join(folder, "VERSION");
  const built = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  if (built !== "") return built;
  // A copy inside somebody else's repository must not take that one's version.
  if (!existsSync(join(folder, ".git"))) return releaseVersion;
  try {
    return execFileSync("git", ["describe", "--tags", "--always", "--dirty"], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    // No git, or a clone of another user, which git does not read.
    return releaseVersion;
  }
}

/** The header and the page's meta element that say which version answered. */
export const versionHeader = "aquamark-version";
