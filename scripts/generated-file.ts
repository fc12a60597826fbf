import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const programDir = fileURLToPath(new URL("../", import.meta.url));

/** A file that is made from something else, and would go stale if it were edited by hand. */
export type GeneratedFile = { path: string; text: string };

/** The content of a generated file as it is on disk, or null where it is missing. */
export function readGenerated(path: string): string | null {
  try {
    return readFileSync(join(programDir, path), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/**
 * Writes the file, or with `--check` on the command line compares it and fails where it is stale.
 *
 * @param remedy the command that writes it anew
 */
export function writeOrCheck({ path, text }: GeneratedFile, remedy: string): void {
  if (!process.argv.includes("--check")) {
    mkdirSync(dirname(join(programDir, path)), { recursive: true });
    writeFileSync(join(programDir, path), text);
    console.log(`Wrote ${path}.`);
  } else if (readGenerated(path) === text) {
    console.log(`${path} is up to date.`);
  } else {
    console.error(
      `${path} is stale: run ${remedy} and commit it. The difference (- committed, + generated):`,
    );
    console.error(firstDifferences(readGenerated(path) ?? "", text));
    process.exitCode = 1;
  }
}

function firstDifferences(committed: string, generated: string): string {
  const before = new Set(committed.split("\n"));
  const after = new Set(generated.split("\n"));
  return [
    ...[...before].filter((line) => !after.has(line)).map((line) => `- ${line}`),
    ...[...after].filter((line) => !before.has(line)).map((line) => `+ ${line}`),
  ]
    .slice(0, 20)
    .join("\n");
}
