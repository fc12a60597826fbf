import { runMigrations as migrateJobs } from "graphile-worker";
import { runner } from "node-pg-migrate";
import type pg from "pg";
import { migrationsIn, readMigrations } from "./apply-migrations.ts";
import { connectClient, connectionTo, type DatabaseConnection } from "./connection.ts";
import { closePool, createPool } from "./database.ts";
import { isDatabaseAway, reasonOf } from "./database-away.ts";
import { DatabaseFault } from "./database-fault.ts";
import {
  checkSchema,
  migrationsDir,
  migrationTable,
  programSchema,
  readSchemaState,
} from "./schema-state.ts";

/** Held by whoever migrates; any number that no other program takes on the same database. */
export const migrationLockId = 4_157_714_752;
/** The oldest PostgreSQL that Aquamark works with, by its major version. */
export const serverVersionMin = 15;
// A table that a migration waits for is closed to everybody behind it.
const lockPatience = "15s";

/** The names of the migrations that were run, in order; empty where the database was up to date. */
export type Migrated = { names: string[] };

/**
 * Brings the database up to date: our own tables, then those of the job queue.
 *
 * Any number of processes may call this at once: one works, the others wait and find nothing to
 * do. What is missing runs in one transaction, so a failing migration leaves the database as it was.
 * A database that a newer version has migrated is left as it is, as long as it serves this one.
 */
export async function migrate(
  database: string | DatabaseConnection,
  { dir = migrationsDir }: { dir?: string } = {},
): Promise<Migrated> {
  const connection = typeof database === "string" ? connectionTo(database) : database;
  // A connection of its own: a migration may take longer than the pool allows a statement.
  const client = await connectClient(connection, { application_name: "aquamark migrate" }).catch(
    (error: unknown) => {
      if (!isDatabaseAway(error)) throw error;
      throw new DatabaseFault(`The database does not let us in: ${reasonOf(error)}.`, { cause: error });
    },
  );
  try {
    await checkServer(client);
    await client.query("SELECT pg_advisory_lock($1)", [migrationLockId]);
    const own = programSchema(dir);
    const state = await readSchemaState(client);
    if (state.number > own) {
      checkSchema(state, own);
      return { names: [] };
    }
    await client.query(`SET lock_timeout = '${lockPatience}'`);
    // A role that does not own the tables may find that there is nothing to do.
    const names = (await hasAll(client, dir)) ? [] : await runMigrations(client, dir);
    await migrateJobQueue(connection);
    return { names };
  } finally {
    await client.end();
  }
}

/** Whether every migration of the folder has run. */
async function hasAll(client: pg.Client, dir: string): Promise<boolean> {
  const done = await readMigrations(client);
  return done !== null && migrationsIn(dir).every((name) => done.includes(name));
}

async function runMigrations(client: pg.Client, dir: string): Promise<string[]> {
  let underWay = "The migration";
  const info = (line: string) => {
    const name = /^### MIGRATION (\S+) /.exec(line)?.[1];
    if (name !== undefined) underWay = `Migration ${name}`;
  };
  try {
    const migrations = await runner({
      dbClient: client,
      dir,
      direction: "up",
      migrationsTable: migrationTable,
      noLock: true,
      singleTransaction: true,
      // What fails is said below, once.
      logger: { debug: () => {}, info, warn: () => {}, error: () => {} },
    });
    return migrations.map(({ name }) => name);
  } catch (error) {
    const { message, code } = error as { message: string; code?: string };
    const reason =
      code === "55P03" ? "somebody held what it changes for too long, so try again" : message.trim();
    throw new DatabaseFault(`${underWay} failed, and the database is as it was before: ${reason}`, {
      cause: error,
    });
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
