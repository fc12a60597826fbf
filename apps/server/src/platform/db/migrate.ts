import { join } from "node:path";
import { runMigrations as migrateJobs } from "graphile-worker";
import { runner } from "node-pg-migrate";
import type pg from "pg";
import { programDir } from "../config.ts";
import { connectClient, connectionTo, type DatabaseConnection } from "./connection.ts";
import { closePool, createPool } from "./database.ts";
import { DatabaseFault } from "./database-fault.ts";

export const migrationsDir = join(programDir, "database", "migrations");

/** The table that remembers which migrations have run; left out of schema.sql. */
export const migrationTable = "schema_migration";

/** Held by whoever migrates; any number that no other program takes on the same database. */
export const migrationLockId = 4_157_714_752;
const serverVersionMin = 15;

/** The names of the migrations that were run, in order; empty where the database was up to date. */
export type Migrated = { names: string[] };

/**
 * Brings the database up to date: our own tables, then those of the job queue.
 *
 * Any number of processes may call this at once: one works, the others wait and find nothing to
 * do. Each migration is one transaction, so a failing one leaves the database as it was.
 */
export async function migrate(database: string | DatabaseConnection): Promise<Migrated> {
  const connection = typeof database === "string" ? connectionTo(database) : database;
  // A connection of its own: a migration may take longer than the pool allows a statement.
  const client = await connectClient(connection, { application_name: "aquamark migrate" });
  try {
    await checkServer(client);
    await client.query("SELECT pg_advisory_lock($1)", [migrationLockId]);
    const migrations = await runner({
      dbClient: client,
      dir: migrationsDir,
      direction: "up",
      migrationsTable: migrationTable,
      noLock: true,
      logger: { debug: () => {}, info: () => {}, warn: console.warn, error: console.error },
    });
    await migrateJobQueue(connection);
    return { names: migrations.map(({ name }) => name) };
  } finally {
    await client.end();
  }
}

/** Brings the job queue's tables up to date. */
export async function migrateJobQueue(connection: DatabaseConnection): Promise<void> {
  const pool = createPool(connection, 2);
  pool.on("error", () => undefined /* what is under way fails by itself */);
  try {
    await migrateJobs({ pgPool: pool });
  } finally {
    await closePool(pool);
  }
}

/** Refuses a server that is too old or holds other texts than UTF-8. */
export async function checkServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number; encoding: string }>(
    "SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding",
  );
  const { version = 0, encoding = "" } = rows[0] ?? {};
  const major = Math.floor(version / 10_000);
  if (major < serverVersionMin) {
    throw new DatabaseFault(`PostgreSQL ${major} is too old: Aquamark needs ${serverVersionMin} or later.`);
  }
  if (encoding !== "UTF8") {
    throw new DatabaseFault(
      `The database's encoding is ${encoding}: Aquamark needs one made with ENCODING 'UTF8'.`,
    );
  }
}
