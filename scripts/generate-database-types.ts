// Writes the types of the tables from a freshly migrated database, or with --check tells whether they are stale.

import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { migrationTable } from "../apps/server/src/platform/db/schema-state.ts";
import { programDir, writeOrCheck } from "./generated-file.ts";
import { withMigratedDatabase } from "./with-migrated-database.ts";

async function generateTypes(databaseUrl: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "aquamark-types-"));
  try {
    const file = join(folder, "database-types.ts");
    // The types are what the pool's parsers give: platform/db/database.ts.
    await promisify(execFile)(join(programDir, "node_modules", ".bin", "kysely-codegen"), [
      "--dialect=postgres",
      `--url=${databaseUrl}`,
      "--default-schema=public",
      "--include-pattern=public.*",
      `--exclude-pattern=${migrationTable}`,
      "--camel-case",
      "--singularize=false",
      "--date-parser=string",
      "--numeric-parser=string",
      '--type-mapping={"int8":"number"}',
      `--out-file=${file}`,
    ]);
    return readFileSync(file, "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const text = await withMigratedDatabase(generateTypes);
writeOrCheck({ path: "apps/server/src/platform/db/database-types.ts", text }, "npm run schema");
