import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { useTestDatabase } from "../../test/database.ts";
import { migrate } from "./migrate.ts";
import { checkSchema, migrationsDir, programSchema, readSchemaState } from "./schema-state.ts";

const database = useTestDatabase();
const own = programSchema();
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The migrations of a version that comes after this one. */
function givenMigrations(planted: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "aquamark-migrations-"));
  folders.push(folder);
  cpSync(migrationsDir, folder, { recursive: true });
  for (const [name, text] of Object.entries(planted))
    writeFileSync(join(folder, name), `-- Up Migration\n\n${text}\n`);
  return folder;
}

describe("a program starts on", () => {
  test.each([
    ["its own schema", { number: 7, servesFrom: 3 }, 7],
    ["a newer one that serves it", { number: 9, servesFrom: 7 }, 7],
    ["a newer one that serves still older ones", { number: 9, servesFrom: 3 }, 7],
  ])("%s", (_, state, program) => {
    expect(() => checkSchema(state, program)).not.toThrow();
  });
});

describe("a program refuses", () => {
  test.each([
    [
      "an empty database",
      { number: 0, servesFrom: 0 },
      /^The database is empty, and Aquamark \S+ needs 0007: run aquamark migrate of this version first\.$/,
    ],
    [
      "an older schema",
      { number: 6, servesFrom: 3 },
      /^The database's schema is 0006, and Aquamark \S+ needs 0007: run aquamark migrate of this version first\.$/,
    ],
    [
      "a newer one past the mark",
      { number: 12, servesFrom: 8 },
      /^The database's schema is 0012 and serves programs from schema 0008 on, while Aquamark \S+ is of 0007: run a newer version\.$/,
    ],
  ])("%s, and says what to run", (_, state, sentence) => {
    expect(() => checkSchema(state, 7)).toThrow(sentence);
  });
});

test("the state of the schema is read from the database", async () => {
  const state = await readSchemaState(database.pool);

  expect(state.number).toBe(own);
  expect(state.servesFrom).toBeLessThanOrEqual(own);
  expect(() => checkSchema(state)).not.toThrow();
});

test("a failing migration changes nothing, is named, and the next try goes on from there", async () => {
  const before = await readSchemaState(database.pool);
  const failing = givenMigrations({
    "9001_first.sql": "CREATE TABLE first_planted (id uuid);\nUPDATE schema_mark SET serves_from = 9001;",
    "9002_second.sql": "CREATE TABLE second_planted (id uuid);\nALTER TABLE not_there ADD COLUMN x int;",
  });

  await expect(migrate(database.url, { dir: failing })).rejects.toThrow(
    'Migration 9002_second failed, and the database is as it was before: relation "not_there" does not exist',
  );

  expect(await readSchemaState(database.pool)).toEqual(before);
  const { rows } = await database.pool.query("SELECT to_regclass('first_planted') AS planted");
  expect(rows).toEqual([{ planted: null }]);

  const mended = givenMigrations({ "9001_first.sql": "CREATE TABLE first_planted (id uuid);" });
  expect(await migrate(database.url, { dir: mended })).toEqual({ names: ["9001_first"] });
  expect(await readSchemaState(database.pool)).toEqual({ ...before, number: 9001 });
});

test("an older version's migrate leaves a newer schema as it is, as long as it serves it", async () => {
  const dir = givenMigrations({ "9001_first.sql": "CREATE TABLE IF NOT EXISTS first_planted (id uuid);" });
  await migrate(database.url, { dir });
  const newer = await readSchemaState(database.pool);
  expect(newer.number).toBe(9001);

  expect(await migrate(database.url)).toEqual({ names: [] });
  expect(await readSchemaState(database.pool)).toEqual(newer);

  await database.pool.query("UPDATE schema_mark SET serves_from = 9001");
  await expect(migrate(database.url)).rejects.toThrow("run a newer version.");
});
