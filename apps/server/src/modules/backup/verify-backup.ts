import { randomBytes } from "node:crypto";
import type pg from "pg";
import { escapeIdentifier } from "pg";
import { applyMigrations, knownMigrations } from "../../platform/db/apply-migrations.ts";
import { connectClient, type DatabaseConnection } from "../../platform/db/connection.ts";
import { migrateJobQueue } from "../../platform/db/migrate.ts";
import { BackupFault } from "./backup-fault.ts";
import { type Archive, checkArchive } from "./check-archive.ts";
import { restoreJobs, restoreTables } from "./restore-tables.ts";
import { textFormat } from "./table-catalog.ts";

const scratchPrefix = "aquamark_verify_";
const abandonedAfterMs = 24 * 60 * 60_000;

export type VerifyOptions = {
  /** A connection to the server that lends its room; nothing of its database is read or written. */
  connection: DatabaseConnection;
  archive: Archive;
  now: Date;
  say: (sentence: string) => void;
};

/**
 * Restores an archive into a database made for it on the same server, compares every table's rows with the sums that
 * were taken when it was backed up, runs the missing migrations, and drops the database again.
 */
export async function verifyBackup({ connection, archive, now, say }: VerifyOptions): Promise<void> {
  say("Checking the parts of the archive.");
  await checkArchive(archive);
  const admin = await connectClient(connection, { application_name: "aquamark backup verify" });
  const name = `${scratchPrefix}${Math.floor(now.getTime() / 1000)}_${randomBytes(4).toString("hex")}`;
  try {
    await dropAbandoned(admin, now);
    await createScratch(admin, name);
    say("Restoring into a scratch database.");
    await restoreInto(inDatabase(connection, name), archive, say);
  } finally {
    await admin.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`).catch(() => {
      say(`The scratch database ${name} could not be dropped: drop it by hand.`);
    });
    await admin.end();
  }
}

async function createScratch(admin: pg.Client, name: string): Promise<void> {
  try {
    await admin.query(`CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE template0 ENCODING 'UTF8'`);
  } catch (error) {
    if ((error as { code?: string }).code !== "42501") throw error;
    throw new BackupFault(
      `The user ${admin.user} may not make databases, and verifying needs one for a while: ALTER ROLE ${admin.user} CREATEDB, or verify on another machine with the embedded database, where DATABASE_URL is unset.`,
      { cause: error },
    );
  }
}

/** Drops what verifications that were killed have left: their names say when they began. */
async function dropAbandoned(admin: pg.Client, now: Date): Promise<void> {
  const { rows } = await admin.query<{ name: string }>(
    `SELECT datname AS name FROM pg_database d
     WHERE starts_with(datname, $1) AND pg_has_role(datdba, 'USAGE')
       AND NOT EXISTS (SELECT FROM pg_stat_activity a WHERE a.datid = d.oid)`,
    [scratchPrefix],
  );
  for (const { name } of rows) {
    const begunMs = Number.parseInt(name.slice(scratchPrefix.length), 10) * 1000;
    if (begunMs < now.getTime() - abandonedAfterMs)
      await admin.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)}`);
  }
}

function inDatabase(connection: DatabaseConnection, database: string): DatabaseConnection {
  return {
    login: async () => ({ ...(await connection.login()), database }),
    renewedLogin: async (refused) => {
      const login = await connection.renewedLogin(refused);
      return login === null ? null : { ...login, database };
    },
  };
}

async function restoreInto(
  connection: DatabaseConnection,
  archive: Archive,
  say: (sentence: string) => void,
): Promise<void> {
  await migrateJobQueue(connection);
  const client = await connectClient(connection, { application_name: "aquamark backup verify" });
  try {
    await client.query(textFormat);
    await client.query("BEGIN");
    await restoreTables(client, archive, say);
    await restoreJobs(client, archive);
    await applyMigrations(client, knownMigrations().slice(archive.manifest.schema.migrations.length));
    await client.query("COMMIT");
  } finally {
    await client.end();
  }
}
