import { readdirSync } from "node:fs";
import { cloneDatabase } from "@aquamark/local";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { useTestDatabase } from "../../test/database.ts";
import { migrate } from "./migrate.ts";
import { migrationsDir } from "./schema-state.ts";

const database = useTestDatabase();
const migrationNames = readdirSync(migrationsDir).map((file) => file.replace(/\.sql$/, ""));
let empty: { url: string; drop(): Promise<void> };

beforeAll(async () => {
  empty = await cloneDatabase(inject("testClusterUrl"), "template1");
});
afterAll(() => empty.drop());

test("many processes may migrate at once: each migration runs exactly once", async () => {
  const results = await Promise.all([migrate(empty.url), migrate(empty.url), migrate(empty.url)]);

  expect(results.flatMap(({ names }) => names)).toEqual(migrationNames);
});

test("migrating again does nothing", async () => {
  expect(await migrate(database.url)).toEqual({ names: [] });
});

test("the job queue's tables are there after migrating", async () => {
  const { rows } = await database.pool.query(
    "SELECT to_regclass('graphile_worker.jobs') IS NOT NULL AS present",
  );

  expect(rows).toEqual([{ present: true }]);
});

test("a database that is not UTF-8 is refused in words", async () => {
  const admin = new pg.Client({ connectionString: inject("testClusterUrl") });
  await admin.connect();
  try {
    await admin.query("CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0");
    const url = new URL(inject("testClusterUrl"));
    url.pathname = "/latin";

    await expect(migrate(url.href)).rejects.toThrow("The database's encoding is LATIN1");
  } finally {
    await admin.query("DROP DATABASE latin WITH (FORCE)");
    await admin.end();
  }
});
