import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { escapeIdentifier } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { applyMigrations } from "../../platform/db/apply-migrations.ts";
import { migrationTable } from "../../platform/db/schema-state.ts";
import { BackupFault } from "./backup-fault.ts";
import { type Archive, contentOf, dumpScript, partsOf } from "./check-archive.ts";
import { type DumpEvent, readDump } from "./read-dump.ts";
import { fingerprintOf, jobsQuery, rowsOf } from "./table-catalog.ts";

/**
 * Removes everything of ours from the schema `public`, inside the client's transaction. What belongs to an extension
 * or to another role stays.
 */
export async function dropEverything(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(`
    WITH ours (oid, classid, statement, turn) AS (
      SELECT c.oid, 'pg_class'::regclass, format('DROP %s IF EXISTS public.%I CASCADE',
        CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'S' THEN 'SEQUENCE'
          WHEN 'f' THEN 'FOREIGN TABLE' ELSE 'TABLE' END, c.relname), 1
      FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
        AND pg_has_role(c.relowner, 'USAGE')
      UNION ALL
      SELECT p.oid, 'pg_proc'::regclass, format('DROP ROUTINE IF EXISTS %s CASCADE', p.oid::regprocedure), 2
      FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND pg_has_role(p.proowner, 'USAGE')
      UNION ALL
      SELECT t.oid, 'pg_type'::regclass, format('DROP TYPE IF EXISTS public.%I CASCADE', t.typname), 3
      FROM pg_type t WHERE t.typnamespace = 'public'::regnamespace AND t.typtype IN ('e', 'd', 'r')
        AND pg_has_role(t.typowner, 'USAGE')
    )
    SELECT statement FROM ours
    WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = ours.oid AND d.classid = ours.classid AND d.deptype = 'e')
    ORDER BY turn, statement`);
  for (const { statement } of rows) await client.query(statement);
}

/**
 * Makes the tables as the archive's schema has them and fills them, inside the client's transaction. Foreign keys are
 * made again over the rows, which checks each of them; the sums of every table are compared with the manifest.
 */
export async function restoreTables(
  client: pg.Client,
  archive: Archive,
  say: (sentence: string) => void,
): Promise<void> {
  const { manifest } = archive;
  await applyMigrations(client, manifest.schema.migrations);
  const { rows: made } = await client.query<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> $1",
    [migrationTable],
  );
  const names = new Set(made.map(({ name }) => name));
  const foreign = manifest.tables.filter(({ name }) => !names.has(name)).map(({ name }) => name);
  if (foreign.length > 0) say(`Left out, as they are no tables of Aquamark: ${foreign.join(", ")}.`);

  const keys = await dropForeignKeys(client);
  const triggers = await disableTriggers(client);
  // What the migrations themselves have put in is part of the archive.
  await client.query(`TRUNCATE ${[...names].map((name) => `public.${escapeIdentifier(name)}`).join(", ")}`);
  if (manifest.kind === "copy") await copyParts(client, archive, names, say);
  else await copyDump(client, archive, names, say);
  for (const table of manifest.tables.filter(({ name }) => names.has(name))) {
    const found = await fingerprintOf(client, rowsOf(table));
    if (found.rows !== table.rows || found.checksum !== table.checksum) {
      throw new BackupFault(
        `${table.name} is not what was backed up: ${found.rows} rows instead of ${table.rows}, or others.`,
      );
    }
  }
  for (const { name, value, isCalled } of manifest.sequences) {
    await client.query("SELECT setval(to_regclass($1), $2::bigint, $3)", [
      `public.${escapeIdentifier(name)}`,
      value,
      isCalled,
    ]);
  }
  say("Checking the links between the tables.");
  await client.query("SET CONSTRAINTS ALL IMMEDIATE");
  for (const { table, name, definition } of keys) {
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${escapeIdentifier(name)} ${definition}`);
  }
  for (const table of triggers) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
}

type ForeignKey = { table: string; name: string; definition: string };

async function dropForeignKeys(client: pg.ClientBase): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `SELECT conrelid::regclass::text AS table, conname AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY oid`,
  );
  for (const { table, name } of rows)
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${escapeIdentifier(name)}`);
  return rows;
}

/** Rows that come back were checked when they were written; triggers such as the audit's would judge them again. */
async function disableTriggers(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ table: string }>(
    `SELECT DISTINCT tgrelid::regclass::text AS table FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     WHERE NOT tgisinternal AND c.relnamespace = 'public'::regnamespace`,
  );
  for (const { table } of rows) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  return rows.map(({ table }) => table);
}

async function copyParts(
  client: pg.Client,
  archive: Archive,
  names: ReadonlySet<string>,
  say: (sentence: string) => void,
): Promise<void> {
  for (const table of archive.manifest.tables.filter(({ name }) => names.has(name))) {
    const [part] = partsOf(archive, "table").filter(({ table: of }) => of === table.name);
    if (part === undefined) throw new BackupFault(`The table ${table.name} is missing.`);
    const columns = table.columns.map(escapeIdentifier).join(", ");
    await pipeline(
      contentOf(archive, part),
      copyInto(client, `public.${escapeIdentifier(table.name)} (${columns})`),
    );
    if (table.rows > 0) say(`${table.name}: ${table.rows.toLocaleString("en")} rows`);
  }
}

async function copyDump(
  client: pg.Client,
  archive: Archive,
  names: ReadonlySet<string>,
  say: (sentence: string) => void,
): Promise<void> {
  const [part] = partsOf(archive, "dump");
  if (part === undefined) throw new BackupFault("The dump is missing.");
  const events = readDump(dumpScript(archive, part));
  for await (const event of events) {
    if (event.kind !== "begin") continue;
    const isOurs = names.has(event.table);
    const target = isOurs
      ? copyInto(client, `public.${escapeIdentifier(event.table)} (${event.columns})`)
      : new Writable({ write: (_chunk, _encoding, done) => done() });
    await pipeline(rowsUntilEnd(events), target);
    if (isOurs) say(`${event.table}: done`);
  }
}

/** The rows of the table that has begun; reading goes on behind them. */
async function* rowsUntilEnd(events: AsyncGenerator<DumpEvent>): AsyncGenerator<Uint8Array> {
  for (;;) {
    const next = await events.next();
    if (next.done === true || next.value.kind === "end") return;
    if (next.value.kind === "rows") yield next.value.chunk;
  }
}

function copyInto(client: pg.Client, target: string): Writable {
  return client.query(copyFrom(`COPY ${target} FROM STDIN`));
}

/** Puts the archive's jobs in place of those that wait; nobody works on them. */
export async function restoreJobs(client: pg.Client, archive: Archive): Promise<void> {
  const { manifest } = archive;
  await client.query("CREATE TEMPORARY TABLE restored_job (entry jsonb) ON COMMIT DROP");
  const [part] = partsOf(archive, "jobs");
  if (part === undefined) throw new BackupFault("The jobs are missing.");
  await pipeline(contentOf(archive, part), copyInto(client, "pg_temp.restored_job (entry)"));
  await client.query("DELETE FROM graphile_worker._private_jobs");
  await client.query("DELETE FROM graphile_worker._private_job_queues");
  await client.query(`
    INSERT INTO graphile_worker._private_tasks (identifier)
    SELECT DISTINCT entry ->> 'task' FROM restored_job ON CONFLICT DO NOTHING`);
  await client.query(`
    INSERT INTO graphile_worker._private_job_queues (queue_name)
    SELECT DISTINCT entry ->> 'queue' FROM restored_job WHERE entry ->> 'queue' IS NOT NULL`);
  await client.query(`
    INSERT INTO graphile_worker._private_jobs
      (task_id, job_queue_id, payload, priority, run_at, attempts, max_attempts, last_error, created_at, updated_at,
       key, revision, flags)
    SELECT t.id, q.id, (e.entry -> 'payload')::json, j.priority, j.run_at, j.attempts, j.max_attempts, j.last_error,
      j.created_at, j.updated_at, j.key, j.revision, nullif(e.entry -> 'flags', 'null')
    FROM restored_job e
    CROSS JOIN LATERAL jsonb_to_record(e.entry) AS j (priority smallint, run_at timestamptz, attempts smallint,
      max_attempts smallint, last_error text, created_at timestamptz, updated_at timestamptz, key text, revision int)
    JOIN graphile_worker._private_tasks t ON t.identifier = e.entry ->> 'task'
    LEFT JOIN graphile_worker._private_job_queues q ON q.queue_name = e.entry ->> 'queue'
    ORDER BY j.priority, j.run_at, j.created_at`);
  const found = await fingerprintOf(client, jobsQuery);
  if (found.rows !== manifest.jobs.rows || found.checksum !== manifest.jobs.checksum) {
    throw new BackupFault(
      `The jobs are not what was backed up: ${found.rows} instead of ${manifest.jobs.rows}.`,
    );
  }
}
