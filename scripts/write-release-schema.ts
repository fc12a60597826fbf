// npm run release:schema: writes database/releases/VERSION.sql, the schema of this version with a little data that
// this version has made, for every later version to upgrade in its tests. Run it when the version is released.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startTestDatabase } from "@aquamark/local";
import pg from "pg";
import { readSchemaState } from "../apps/server/src/platform/db/schema-state.ts";
import packageJson from "../package.json" with { type: "json" };
import { programDir } from "./generated-file.ts";
import { makeReleaseData } from "./make-release-data.ts";
import { recordMigrations } from "./record-migrations.ts";

// What comes and goes within minutes, or only when something fails.
const mayBeEmpty = new Set(["auth_verification", "recalculation_failure"]);

type Table = { name: string; columns: string[] };

async function tablesOf(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    SELECT format('%I.%I', n.nspname, c.relname) AS name,
      array_agg(quote_ident(a.attname) ORDER BY a.attnum) AS columns
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE n.nspname IN ('public', 'graphile_worker') AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
      AND a.attgenerated = '' AND c.relname NOT IN ('schema_migration', 'migrations')
    GROUP BY 1 ORDER BY 1`);
  return rows;
}

/** The rows as statements that give back every bit: JSON carries them, and the table's types read it. */
async function dataOf(client: pg.Client): Promise<string[]> {
  const empty: string[] = [];
  const statements = ["SET session_replication_role = replica;"];
  for (const { name, columns } of await tablesOf(client)) {
    const { rows } = await client.query<{ row: string }>(
      `SELECT to_jsonb(t)::text AS row FROM (SELECT ${columns.join(", ")} FROM ${name}) t ORDER BY 1`,
    );
    const short = name.replace(/^public\./, "");
    if (rows.length === 0) {
      if (short !== name && !mayBeEmpty.has(short)) empty.push(short);
      continue;
    }
    // A migration may have put rows there already.
    statements.push(`DELETE FROM ${name};`);
    statements.push(
      `INSERT INTO ${name} (${columns.join(", ")}) OVERRIDING SYSTEM VALUE SELECT ${columns.join(", ")} FROM jsonb_populate_recordset(NULL::${name}, ${pg.escapeLiteral(`[\n${rows.map(({ row }) => row).join(",\n")}\n]`)}::jsonb);`,
    );
  }
  if (empty.length > 0)
    throw new Error(`No row of ${empty.join(", ")}: let scripts/make-release-data.ts make some.`);
  const { rows: sequences } = await client.query<{ statement: string }>(`
    SELECT format('SELECT setval(%L, %s);', schemaname || '.' || sequencename, last_value) AS statement
    FROM pg_sequences WHERE schemaname IN ('public', 'graphile_worker') AND last_value IS NOT NULL ORDER BY 1`);
  statements.push(...sequences.map(({ statement }) => statement), "RESET session_replication_role;");
  return statements;
}

async function describeData(url: string): Promise<{ data: string[]; number: number }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { number } = await readSchemaState(client);
    return { data: await dataOf(client), number };
  } finally {
    await client.end();
  }
}

const { version } = packageJson;
const path = join("database", "releases", `${version}.sql`);
if (existsSync(join(programDir, path))) {
  console.error(`${path} is there already: raise the version in package.json first.`);
  process.exit(1);
}

const cluster = await startTestDatabase();
try {
  const url = await cluster.createDatabase("aquamark");
  const schema = await recordMigrations(url);
  await makeReleaseData(url);
  const { data, number } = await describeData(url);
  const text = [
    `-- Aquamark ${version}, schema ${String(number).padStart(4, "0")}. Written by npm run release:schema and never changed afterwards.`,
    ...schema,
    ...data,
    "",
  ].join("\n");
  writeFileSync(join(programDir, path), text);
  console.log(`Wrote ${path}: ${Math.round(text.length / 1024)} KiB.`);
} finally {
  await cluster.stop();
}
