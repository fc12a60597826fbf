import { type Kysely, sql } from "kysely";
import type { DB } from "./database-types.ts";

const snakeCase = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Inserts any number of rows with one statement. `columns` are those that the rows give, in camelCase; the
 * others take their defaults.
 *
 * The rows travel as one JSON value: a parameter a cell would end at 65,535 of them, and doubles keep every bit
 * since their JSON text is the shortest that reads back the same.
 */
export async function insertRows<Row extends object>(
  db: Kysely<DB>,
  table: string,
  columns: readonly (keyof Row & string)[],
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = columns.map(snakeCase);
  const values = rows.map((row) =>
    Object.fromEntries(columns.map((column, index) => [names[index] ?? column, row[column] ?? null])),
  );
  const list = sql.join(names.map((name) => sql.ref(name)));
  await sql`INSERT INTO ${sql.table(table)} (${list})
    SELECT ${list} FROM jsonb_populate_recordset(NULL::${sql.table(table)}, ${JSON.stringify(values)}::jsonb)`.execute(
    db,
  );
}
