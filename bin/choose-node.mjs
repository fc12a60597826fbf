// Plain JavaScript for any Node from 18 on: it runs before the right Node is found.
import { existsSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The first Node with everything Aquamark uses (argon2 in node:crypto). */
export const nodeVersionMin = "24.7.0";

/** @param {string} version such as "24.21.0" */
export function isNewEnough(version) {
  const found = version.split(".").map(Number);
  const needed = nodeVersionMin.split(".").map(Number);
  for (const [index, part] of needed.entries()) {
    if ((found[index] ?? 0) !== part) return (found[index] ?? 0) > part;
  }
  return true;
}

/**
 * The Node that runs the program: the one npm ci brought along, else the present one if it is new
 * enough, else null.
 *
 * @param {{ from: string, execPath: string, version: string }} present
 * @returns {string | null} the path of the program
 */
export function chooseNode({ from, execPath, version }) {
  const name = `node-${process.platform}-${process.arch}`;
  try {
    const node = join(dirname(createRequire(from).resolve(`${name}/package.json`)), "bin", "node");
    if (existsSync(node)) return realpathSync(node) === realpathSync(execPath) ? execPath : node;
  } catch {
    // npm has none for this machine: the present one is what is left.
  }
  return isNewEnough(version) ? execPath : null;
}
