import type pg from "pg";
import { escapeIdentifier } from "pg";
import { applyMigrations, knownMigrations, readMigrations } from "../../platform/db/apply-migrations.ts";
import { dbOfClient } from "../../platform/db/client-db.ts";
import { connectClient, type DatabaseConnection } from "../../platform/db/connection.ts";
import { checkServer, migrateJobQueue, migrationLockId } from "../../platform/db/migrate.ts";
import type { FileStore } from "../../platform/files/file-store.ts";
import { recordAudit, waitForSealingAnew } from "../audit/index.ts";
import { endAllSessions } from "../identity/index.ts";
import { unpackAttachments } from "./attachments.ts";
import { BackupFault } from "./backup-fault.ts";
import { type Archive, contentOf, partsOf } from "./check-archive.ts";
import { takeBackupLock } from "./make-backup.ts";
import { dropEverything, restoreJobs, restoreTables } from "./restore-tables.ts";
import { readTables, textFormat } from "./table-catalog.ts";

// Whoever still uses a table must let go of it within this time.
const lockTimeoutMs = 15_000;

/** What a restore would replace, or null where the database is empty. */
export type Occupant = { users: number; programs: number; submissions: number };

/**
 * What lies in the database. One that was only migrated counts as empty; one with tables of another program is a
 * BackupFault, since nothing may replace those.
 */
export async function readOccupant(client: pg.ClientBase): Promise<Occupant | null> {
  const tables = await readTables(client);
  if (tables.length === 0) return null;
  if ((await readMigrations(client)) === null) {
    throw new BackupFault(
      `The database holds tables of another program, such as ${tables[0]?.name}: restore into one of its own.`,
    );
  }
  const names = new Set(tables.map(({ name }) => name));
  const count = async (table: string) => {
    if (!names.has(table)) return 0;
    const { rows } = await client.query<{ count: string }>(
      `SELECT count(*) FROM public.${escapeIdentifier(table)}`,
    );
    return Number(rows[0]?.count);
  };
  const occupant = {
    users: await count("app_user"),
    programs: await count("program"),
    submissions: await count("submission"),
  };
  const others = (await count("organisation")) + (await count("survey_group"));
  const isEmpty = occupant.users + occupant.programs + others === 0;
  return isEmpty ? null : occupant;
}

/** Refuses a database that processes of Aquamark are connected to: they would go on with what is gone. */
export async function refuseWhileInUse(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ count: string }>(
    `SELECT count(*) FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name LIKE 'aquamark%'`,
  );
  const connections = Number(rows[0]?.count);
  if (connections > 0) {
    throw new BackupFault(
      `Aquamark is running on this database (${connections} connections): stop every serve, work and start first.`,
    );
  }
}

export type RestoreOptions = {
  connection: DatabaseConnection;
  archive: Archive;
  /** Where attachments go, or null to leave them. */
  files: FileStore | null;
  now: Date;
  say: (sentence: string) => void;
  /** Decides about replacing what is there; not asked where the database is empty. */
  confirm: (occupant: Occupant) => Promise<void>;
};

export type Restored = { migrations: string[]; sessionsEnded: number; attachments: number };

/**
 * Puts an archive that was checked in place of what the database holds, in one transaction: whatever fails, or kills
 * this process, leaves the database as it was. Everybody is signed out, and the jobs are free for whoever works next.
 */
export async function restoreBackup(options: RestoreOptions): Promise<Restored> {
  const { connection, archive, say } = options;
  const client = await connectClient(connection, { application_name: "aquamark restore", keepAlive: true });
  client.on("error", () => undefined /* the statement under way fails by itself */);
  try {
    await checkServer(client);
    await takeBackupLock(client);
    await refuseWhileInUse(client);
    const occupant = await readOccupant(client);
    if (occupant !== null) await options.confirm(occupant);
    await migrateJobQueue(connection);
    return await inOneTransaction(client, archive, options);
  } catch (error) {
    if ((error as { code?: string }).code === "55P03") {
      throw new BackupFault(
        `Somebody is using the tables and did not let go of them in ${lockTimeoutMs / 1000} seconds. Nothing was changed.`,
        { cause: error },
      );
    }
    throw error;
  } finally {
    await client.end().catch(() => say("The connection to the database was lost."));
  }
}

async function inOneTransaction(
  client: pg.Client,
  archive: Archive,
  { files, now, say }: RestoreOptions,
): Promise<Restored> {
  const { manifest } = archive;
  await client.query(textFormat);
  await client.query("BEGIN");
  await client.query("SELECT pg_advisory_xact_lock($1)", [migrationLockId]);
  await client.query(`SET LOCAL lock_timeout = ${lockTimeoutMs}`);
  await dropEverything(client);
  await restoreTables(client, archive, say);
  await restoreJobs(client, archive);
  const missing = knownMigrations().slice(manifest.schema.migrations.length);
  if (missing.length > 0) say(`Migrating: ${missing.join(", ")}.`);
  await applyMigrations(client, missing);
  // Our tables alone: the catalogues that databases share may be busy elsewhere.
  await client.query(
    `ANALYZE ${(await readTables(client)).map(({ name }) => escapeIdentifier(name)).join(", ")}`,
  );
  const db = dbOfClient(client);
  const sessionsEnded = await endAllSessions(db);
  await waitForSealingAnew(db);
  await recordAudit(db, {
    at: now,
    actorId: null,
    action: "restore",
    entityKind: "instance",
    entityId: null,
    after: { backup: manifest.name, backedUpAt: manifest.begunAt, program: manifest.program },
    requestId: null,
    address: null,
  });
  // Before the commit: a row must not name a file that is not there. Files are never written twice under one key.
  const attachments = files === null ? 0 : await restoreAttachments(archive, files);
  await client.query("COMMIT");
  return { migrations: missing, sessionsEnded, attachments };
}

async function restoreAttachments(archive: Archive, files: FileStore): Promise<number> {
  const [part] = partsOf(archive, "attachments");
  if (part === undefined) return 0;
  const restored = await unpackAttachments(contentOf(archive, part), async (key, content) => {
    await files.put(key, content);
  });
  return restored.files;
}
