import { existsSync } from "node:fs";
import { join } from "node:path";
import { programDir } from "../platform/config.ts";

/** The folder of the built web app, or null where it was not built. */
export function findWebApp(): string | null {
  const dir = join(programDir, "apps", "web", "dist");
  return existsSync(join(dir, "index.html")) ? dir : null;
}
