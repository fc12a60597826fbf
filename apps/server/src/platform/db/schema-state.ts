import { readdirSync } from "node:fs";
import { join } from "node:path";
import { programDir } from "../config.ts";
import { version } from "../version.ts";
import { DatabaseFault } from "./database-fault.ts";

export const migrationsDir = join(programDir, "database", "migrations");

/** The table that remembers which migrations have run; left out of schema.sql. */
export const migrationTable = "schema_migration";

/** Schemas are numbered by their newest migration. */
export type SchemaState = {
  /** 0 where nothing was migrated yet. */
  number: number;
  /** The oldest schema whose programs work on it. */
  servesFrom: number;
};

/** The schema that this program was written for. */
export function programSchema(dir = migrationsDir): number {
  return Math.max(...readdirSync(dir).map((file) => Number.parseInt(file, 10)));
}

type Queryable = { query(text: string): Promise<{ rows: unknown[] }> };

export async function readSchemaState(database: Queryable): Promise<SchemaState> {
  const present = await database.query(
    `SELECT to_regclass('${migrationTable}') IS NOT NULL AS migrated, to_regclass('schema_mark') IS NOT NULL AS marked`,
  );
  const [tables] = present.rows as { migrated: boolean; marked: boolean }[];
  if (tables?.migrated !== true) return { number: 0, servesFrom: 0 };
  const { rows } = await database.query(
    `SELECT coalesce(max(substring(name FROM '^[0-9]+')::int), 0) AS number,
       ${tables.marked ? "(SELECT serves_from FROM schema_mark)" : "0"} AS "servesFrom" FROM ${migrationTable}`,
  );
  return rows[0] as SchemaState;
}

const shown = (number: number) => String(number).padStart(4, "0");

/** Throws a `DatabaseFault` that says what to run, where this program cannot work on the schema. */
export function checkSchema({ number, servesFrom }: SchemaState, own = programSchema()): void {
  if (number < own) {
    const found = number === 0 ? "The database is empty" : `The database's schema is ${shown(number)}`;
    throw new DatabaseFault(
      `${found}, and Aquamark ${version} needs ${shown(own)}: run aquamark migrate of this version first.`,
    );
  }
  if (own < servesFrom) {
    throw new DatabaseFault(
      `The database's schema is ${shown(number)} and serves programs from schema ${shown(servesFrom)} on, while Aquamark ${version} is of ${shown(own)}: run a newer version.`,
    );
  }
}
