import { expect, test } from "vitest";
import { useTestDatabase } from "../apps/server/src/test/database.ts";
import { describeSchema } from "./describe-schema.ts";
import { readGenerated } from "./generated-file.ts";

const database = useTestDatabase();

test("database/schema.sql is what the migrations make", async () => {
  expect(await describeSchema(database.url)).toBe(readGenerated("database/schema.sql"));
});

test("every kind of change to the schema changes its description", async () => {
  const changes = [
    "CREATE TYPE shade AS ENUM ('light', 'dark')",
    "CREATE DOMAIN short_text AS text CONSTRAINT short_text__length CHECK (length(VALUE) < 9)",
    "CREATE SEQUENCE ticket",
    "CREATE TABLE lamp (id uuid CONSTRAINT lamp__pk PRIMARY KEY, shade shade)",
    "ALTER TABLE lamp ALTER COLUMN shade SET NOT NULL",
    "ALTER TABLE lamp ALTER COLUMN shade SET DEFAULT 'dark'",
    "ALTER TABLE lamp ADD CONSTRAINT lamp__dark CHECK (shade = 'dark')",
    'ALTER TABLE lamp ADD COLUMN name text COLLATE "C"',
    "ALTER TABLE lamp ADD COLUMN number bigint GENERATED ALWAYS AS IDENTITY",
    "ALTER TABLE lamp ADD COLUMN shown text GENERATED ALWAYS AS (lower(name)) STORED",
    "CREATE INDEX lamp__name ON lamp (name)",
    "CREATE STATISTICS lamp__both ON shade, name FROM lamp",
    "ALTER TABLE lamp SET (fillfactor = 90)",
    "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$",
    "CREATE TRIGGER lamp__refuse BEFORE DELETE ON lamp FOR EACH ROW EXECUTE FUNCTION refuse()",
    "CREATE VIEW dark_lamp AS SELECT id FROM lamp WHERE shade = 'dark'",
    "CREATE EXTENSION pg_trgm",
  ];

  let before = await describeSchema(database.url);
  for (const change of changes) {
    await database.pool.query(change);
    const after = await describeSchema(database.url);
    expect(after, change).not.toBe(before);
    before = after;
  }
});
