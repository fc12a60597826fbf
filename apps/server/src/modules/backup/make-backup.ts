import type { Readable } from "node:stream";
import type pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import { readMigrations } from "../../platform/db/apply-migrations.ts";
import { attachmentsPrefix, type FileContent, type FileStore } from "../../platform/files/file-store.ts";
import { version } from "../../platform/version.ts";
import { packAttachments } from "./attachments.ts";
import { BackupFault } from "./backup-fault.ts";
import { type Manifest, newArchiveName, type Part, writeManifest } from "./manifest.ts";
import { type NewPart, type Recipients, writePart } from "./part-stream.ts";
import { findPgProgram, libpqEnvironment, type PgProgram, runPgProgram } from "./pg-programs.ts";
import {
  fingerprintOf,
  hasJobQueue,
  jobsQuery,
  readSequences,
  readTables,
  rowsOf,
  schemaNumber,
  textFormat,
} from "./table-catalog.ts";

// Any number that no other program takes on the same database; a restore takes it too.
export const backupLockId = 4_157_714_760;

/** With pg_dump, with COPY alone, or with pg_dump where one is found that knows the server. */
export type BackupFormat = "auto" | "pg_dump" | "copy";

export type BackupOptions = {
  /** A connected client that nothing else uses. */
  client: pg.Client;
  /** The product's files. */
  files: FileStore;
  /** Where the archive goes. */
  store: FileStore;
  recipients: Recipients;
  format: BackupFormat;
  now: () => Date;
  say: (sentence: string) => void;
  signal?: AbortSignal;
};

/** Another process makes or restores a backup of the same database at the moment. */
export class BackupUnderWay extends BackupFault {}

export async function takeBackupLock(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ taken: boolean }>("SELECT pg_try_advisory_lock($1) AS taken", [
    backupLockId,
  ]);
  if (rows[0]?.taken !== true) {
    throw new BackupUnderWay("Another process is making or restoring a backup of this database.");
  }
}

/**
 * Writes an archive: the database as it was at one moment, the jobs, then the attachments. The manifest comes last, so
 * that what was broken off is never taken for a backup; where this fails, what was written is removed.
 */
export async function makeBackup(options: BackupOptions): Promise<Manifest> {
  const { client, store, say, now, signal } = options;
  await takeBackupLock(client);
  const begunAt = now();
  const name = newArchiveName(begunAt);
  const parts: Part[] = [];
  const write = async (part: NewPart, content: FileContent) => {
    const written = await writePart(store, name, part, stoppable(content, signal), options.recipients);
    parts.push(written);
    return written;
  };
  try {
    const database = await writeDatabase(options, write);
    // After the rows that name them: an attachment is stored before its row and removed long after.
    const attachments = packAttachments(options.files);
    await write({ file: "attachments.tar", holds: "attachments", isCompressed: false }, attachments.content);
    say(`${attachmentsPrefix}: ${attachments.counted.files} files, ${megabytes(attachments.counted.bytes)}`);
    const manifest: Manifest = {
      format: "aquamark-backup",
      formatVersion: 1,
      name,
      program: version,
      begunAt: begunAt.toISOString(),
      endedAt: now().toISOString(),
      isEncrypted: options.recipients.length > 0,
      ...database,
      attachments: attachments.counted,
      parts,
    };
    signal?.throwIfAborted();
    await writeManifest(store, manifest);
    return manifest;
  } catch (error) {
    await removeAll(store, name);
    throw signal?.aborted === true ? new BackupFault("It was stopped.") : error;
  }
}

async function removeAll(store: FileStore, name: string): Promise<void> {
  try {
    for await (const { key } of store.list(`${name}/`)) await store.remove(key);
  } catch {
    // The place is what failed, most likely; without a manifest nobody takes the rest for a backup.
  }
}

type Write = (part: NewPart, content: FileContent) => Promise<Part>;
type ArchivedDatabase = Pick<
  Manifest,
  "kind" | "instance" | "postgresql" | "pgDump" | "schema" | "tables" | "sequences" | "jobs"
>;

/** Everything in one snapshot: sizes and sums, the rows, and what pg_dump sees. */
async function writeDatabase(
  { client, format, say, signal }: BackupOptions,
  write: Write,
): Promise<ArchivedDatabase> {
  await client.query(textFormat);
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY");
  const migrations = await readMigrations(client);
  if (migrations === null)
    throw new BackupFault("The database is none of Aquamark's: it has no tables of it.");
  const postgresql = await serverVersion(client);
  const pgDump = format === "copy" ? null : await findPgProgram("pg_dump", Number.parseInt(postgresql, 10));
  if (pgDump === null && format === "pg_dump") {
    throw new BackupFault(`No pg_dump of version ${Number.parseInt(postgresql, 10)} or newer was found.`);
  }
  say(pgDump === null ? "Copying the tables." : `Dumping the tables by ${pgDump.path} ${pgDump.version}.`);

  const tables = await readTables(client);
  const dumping = pgDump === null ? null : await writeDump(client, pgDump, write, signal);
  if (dumping !== null) say(`dump: ${megabytes(dumping.bytes)}`);
  const archived: Manifest["tables"] = [];
  for (const table of tables) {
    signal?.throwIfAborted();
    const fingerprint = await fingerprintOf(client, rowsOf(table));
    archived.push({ ...table, ...fingerprint });
    if (pgDump !== null) continue;
    const part = { file: `tables/${table.name}.copy.gz`, holds: "table", table: table.name } as const;
    const { bytes } = await write({ ...part, isCompressed: true }, copiedRows(client, rowsOf(table)));
    say(`${table.name}: ${fingerprint.rows.toLocaleString("en")} rows, ${megabytes(bytes)}`);
  }
  const hasJobs = await hasJobQueue(client);
  const jobs = hasJobs ? await fingerprintOf(client, jobsQuery) : { rows: 0, checksum: "0" };
  await write(
    { file: "jobs.copy.gz", holds: "jobs", isCompressed: true },
    hasJobs ? copiedRows(client, jobsQuery) : [],
  );
  const database = {
    kind: pgDump === null ? ("copy" as const) : ("pg_dump" as const),
    instance: await readInstance(client),
    postgresql,
    pgDump: pgDump?.version ?? null,
    schema: { number: schemaNumber(migrations), migrations },
    tables: archived,
    sequences: await readSequences(client),
    jobs,
  };
  await client.query("COMMIT");
  return database;
}

async function writeDump(
  client: pg.Client,
  program: PgProgram,
  write: Write,
  signal: AbortSignal | undefined,
): Promise<Part> {
  const { rows } = await client.query<{ snapshot: string }>("SELECT pg_export_snapshot() AS snapshot");
  const { env, close } = await libpqEnvironment(client);
  try {
    const { output, ended } = runPgProgram(
      program,
      [
        "--format=custom",
        "--no-password",
        "--schema=public",
        "--schema=graphile_worker",
        `--snapshot=${rows[0]?.snapshot}`,
      ],
      { env, ...(signal === undefined ? {} : { signal }) },
    );
    // The end is part of the content: a dump that failed must not become a stored file.
    async function* whole(): AsyncGenerator<Uint8Array> {
      yield* output;
      await ended;
    }
    ended.catch(() => undefined);
    return await write({ file: "database.dump", holds: "dump", isCompressed: false }, whole());
  } finally {
    await close();
  }
}

export function copiedRows(client: pg.ClientBase, query: string): FileContent {
  return client.query(copyTo(`COPY (${query}) TO STDOUT`)) as Readable;
}

async function* stoppable(content: FileContent, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
  for await (const chunk of content) {
    signal?.throwIfAborted();
    yield chunk;
  }
}

async function serverVersion(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<{ version: string }>(
    "SELECT current_setting('server_version') AS version",
  );
  return rows[0]?.version ?? "";
}

/** Which installation the database is of; a database that is older than that has none. */
async function readInstance(client: pg.ClientBase): Promise<string | null> {
  const { rows } = await client.query<{ value: unknown }>(
    "SELECT value FROM public.setting WHERE key = 'instance_id'",
  );
  const value = rows[0]?.value;
  return typeof value === "string" ? value : null;
}

export function megabytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
