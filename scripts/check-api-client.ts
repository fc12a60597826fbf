// Tells whether the generated client is what the committed description of the API gives.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { createClient, type UserConfig } from "@hey-api/openapi-ts";
import configuration from "../openapi-ts.config.ts";
import { programDir } from "./generated-file.ts";

const generatedDir = "packages/api-client/src/generated";

function filesOf(dir: string): Map<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [relative(dir, path), readFileSync(path, "utf8")]));
}

const folder = mkdtempSync(join(tmpdir(), "aquamark-client-"));
try {
  const committed = (await configuration) as Omit<UserConfig, "output"> & { output: object };
  await createClient({
    ...committed,
    output: { ...committed.output, path: join(folder, "generated") },
    logs: { level: "silent" },
  });
  const generated = filesOf(join(folder, "generated"));
  const present = filesOf(join(programDir, generatedDir));
  const stale = [...new Set([...generated.keys(), ...present.keys()])].filter(
    (path) => generated.get(path) !== present.get(path),
  );
  if (stale.length === 0) {
    console.log(`${generatedDir} is up to date.`);
  } else {
    console.error(`${generatedDir} is stale: run npm run api and commit it. These files differ:`);
    console.error(stale.join("\n"));
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
