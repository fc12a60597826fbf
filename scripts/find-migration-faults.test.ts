import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { migrationsDir } from "../apps/server/src/platform/db/schema-state.ts";
import { findMigrationFaults } from "./find-migration-faults.ts";
import { programDir } from "./generated-file.ts";

const releases = [3, 6];
const faultsOf = (text: string, file = "0008_next.sql") =>
  findMigrationFaults([{ file, text: `-- Up Migration\n\n${text}` }], releases).map(({ message }) => message);

test("the migrations leave the release before running", () => {
  const migrations = readdirSync(migrationsDir)
    .toSorted()
    .map((file) => ({ file, text: readFileSync(join(migrationsDir, file), "utf8") }));
  const schemas = readdirSync(join(programDir, "database", "releases")).map((file) => {
    const [firstLine = ""] = readFileSync(join(programDir, "database", "releases", file), "utf8").split("\n");
    return Number(/schema (\d{4})/.exec(firstLine)?.[1]);
  });

  expect(schemas.length).toBeGreaterThan(0);
  expect(schemas.every(Number.isInteger)).toBe(true);
  expect(findMigrationFaults(migrations, schemas)).toEqual([]);
});

test.each([
  ["drops", "DROP TABLE lamp;"],
  ["drops", "ALTER TABLE lamp DROP COLUMN shade;"],
  ["renames", "ALTER TABLE lamp RENAME TO lantern;"],
  ["renames", "ALTER TABLE lamp\n  RENAME COLUMN shade TO colour;"],
  ["changes the type of", "ALTER TABLE lamp ALTER COLUMN shade TYPE integer USING 1;"],
  ["wants a value for", "ALTER TABLE lamp ALTER COLUMN shade SET NOT NULL;"],
  ["wants a value for", "ALTER TABLE lamp ADD COLUMN shade text NOT NULL;"],
])("what %s something must raise the mark: %s", (what, text) => {
  expect(faultsOf(text)).toEqual([
    expect.stringMatching(new RegExp(`^It ${what} something that the release`)),
  ]);
  expect(faultsOf(`${text}\nUPDATE schema_mark SET serves_from = 6;`)).toEqual([]);
});

test.each([
  "CREATE TABLE lamp (shade text NOT NULL);",
  "ALTER TABLE lamp ADD COLUMN shade text;",
  "ALTER TABLE lamp ADD COLUMN shade text NOT NULL DEFAULT 'dark';",
  "ALTER TABLE lamp ADD COLUMN number bigint NOT NULL GENERATED ALWAYS AS IDENTITY;",
  "ALTER TABLE lamp DROP CONSTRAINT lamp__dark;",
  "DROP INDEX lamp__shade;",
  "-- DROP TABLE lamp: later.",
])("what only adds or widens may come at any time: %s", (text) => {
  expect(faultsOf(text)).toEqual([]);
});

test("the release before must not be left behind", () => {
  expect(faultsOf("DROP TABLE lamp; UPDATE schema_mark SET serves_from = 7;")).toEqual([
    "It raises the mark to 7, but the newest release has schema 6 and must go on working.",
  ]);
});

test("the mark only rises", () => {
  const raise = (file: string, to: number) => ({ file, text: `UPDATE schema_mark SET serves_from = ${to};` });

  expect(findMigrationFaults([raise("0007_a.sql", 6), raise("0008_b.sql", 5)], releases)).toEqual([
    { file: "0008_b.sql", message: "It sets the mark to 5, and it is 6 already." },
  ]);
});

test("what no release has yet may be changed freely", () => {
  expect(faultsOf("DROP TABLE lamp;", "0002_early.sql")).toEqual([]);
});
