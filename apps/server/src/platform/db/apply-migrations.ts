import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { migrationsDir, migrationTable } from "./schema-state.ts";

/** The names of the migrations of this program, in order. */
export function knownMigrations(): string[] {
  return migrationsIn(migrationsDir);
}

/** The names of the migrations in a folder, in order. */
export function migrationsIn(dir: string): string[] {
  return readdirSync(dir)
    .filter((file) => file.endsWith(".sql"))
    .map((file) => file.slice(0, -".sql".length))
    .sort();
}

/** The names of the migrations that made the database, or null where it is none of ours. */
export async function readMigrations(client: pg.ClientBase): Promise<string[] | null> {
  const { rows: tables } = await client.query<{ present: boolean }>(
    "SELECT to_regclass($1) IS NOT NULL AS present",
    [`public.${migrationTable}`],
  );
  if (tables[0]?.present !== true) return null;
  const { rows } = await client.query<{ name: string }>(
    `SELECT name FROM public.${migrationTable} ORDER BY name COLLATE "C"`,
  );
  return rows.map(({ name }) => name);
}

/**
 * Runs migrations inside the transaction that `client` is in, and records them as `migrate` would.
 *
 * Everything is undone with the transaction, which is what a restore needs.
 */
export async function applyMigrations(client: pg.ClientBase, names: readonly string[]): Promise<void> {
  await client.query(
    `CREATE TABLE IF NOT EXISTS public.${migrationTable} (
       id serial PRIMARY KEY, name varchar(255) NOT NULL, run_on timestamp NOT NULL)`,
  );
  for (const name of names) {
    await client.query(upPart(readFileSync(join(migrationsDir, `${name}.sql`), "utf8")));
    await client.query(`INSERT INTO public.${migrationTable} (name, run_on) VALUES ($1, now())`, [name]);
  }
}

function upPart(text: string): string {
  return text.split(/^\s*--\s*down\s+migration/im)[0] ?? "";
}
