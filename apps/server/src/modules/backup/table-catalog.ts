import type pg from "pg";
import { escapeIdentifier } from "pg";
import { migrationTable } from "../../platform/db/schema-state.ts";
import type { ArchivedSequence, Fingerprint } from "./manifest.ts";

/** What values look like as text must not depend on whose connection it is. */
export const textFormat = `
  SET datestyle = 'ISO, YMD'; SET intervalstyle = 'postgres'; SET timezone = 'UTC';
  SET extra_float_digits = 1; SET bytea_output = 'hex'; SET client_encoding = 'UTF8';
  SET row_security = off; SET synchronize_seqscans = off; SET search_path = public;
  SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0`;

export type TableColumns = { name: string; columns: string[] };

// What an extension brought along is the server's.
const notOfExtensions = `NOT EXISTS (
  SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.deptype = 'e')`;

/** Every table of ours with the columns that hold data: generated ones are computed again. */
export async function readTables(client: pg.ClientBase): Promise<TableColumns[]> {
  const { rows } = await client.query<TableColumns>(
    `SELECT c.relname AS name,
       coalesce(array_agg(a.attname::text ORDER BY a.attnum) FILTER (WHERE a.attname IS NOT NULL), '{}') AS columns
     FROM pg_class c
     LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> $1 AND ${notOfExtensions}
     GROUP BY c.relname ORDER BY c.relname COLLATE "C"`,
    [migrationTable],
  );
  return rows;
}

/** Where the sequences of our tables stand, the one of the migrations aside. */
export async function readSequences(client: pg.ClientBase): Promise<ArchivedSequence[]> {
  const { rows: names } = await client.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'S' AND ${notOfExtensions}
       AND NOT EXISTS (SELECT FROM pg_depend d JOIN pg_class t ON t.oid = d.refobjid
                       WHERE d.objid = c.oid AND t.relname = $1)
     ORDER BY c.relname COLLATE "C"`,
    [migrationTable],
  );
  const sequences: ArchivedSequence[] = [];
  for (const { name } of names) {
    const { rows } = await client.query<{ value: string; is_called: boolean }>(
      `SELECT last_value::text AS value, is_called FROM public.${escapeIdentifier(name)}`,
    );
    const [row] = rows;
    if (row !== undefined) sequences.push({ name, value: row.value, isCalled: row.is_called });
  }
  return sequences;
}

/** The number of a schema that these migrations made, such as 7 for 0007_a_title. */
export function schemaNumber(migrations: readonly string[]): number {
  return Math.max(0, ...migrations.map((name) => Number.parseInt(name, 10)));
}

/** A table's rows as COPY reads and writes them. */
export function rowsOf({ name, columns }: TableColumns): string {
  return `SELECT ${columns.map(escapeIdentifier).join(", ")} FROM ONLY public.${escapeIdentifier(name)}`;
}

/** What a query's rows are known by, computed by the server; half of each row's SHA-256 is more than enough. */
export async function fingerprintOf(client: pg.ClientBase, query: string): Promise<Fingerprint> {
  const { rows } = await client.query<{ rows: string; checksum: string }>(
    `SELECT count(*)::text AS rows,
       coalesce(sum(('x' || encode(substr(sha256(convert_to(r::text, 'UTF8')), 1, 8), 'hex'))::bit(64)::bigint::numeric),
         0)::text AS checksum
     FROM (${query}) r`,
  );
  return { rows: Number(rows[0]?.rows), checksum: rows[0]?.checksum ?? "" };
}

/**
 * The jobs that wait, run or have failed, each as one document, whatever version of the queue's tables holds them.
 * Who was working on a job is left out: nobody is after a restore.
 */
export const jobsQuery = `
  SELECT jsonb_build_object('task', t.identifier, 'queue', q.queue_name, 'payload', j.payload, 'priority', j.priority,
    'run_at', j.run_at, 'attempts', j.attempts, 'max_attempts', j.max_attempts, 'last_error', j.last_error,
    'created_at', j.created_at, 'updated_at', j.updated_at, 'key', j.key, 'revision', j.revision,
    'flags', j.flags)::text AS entry
  FROM graphile_worker._private_jobs j
  JOIN graphile_worker._private_tasks t ON t.id = j.task_id
  LEFT JOIN graphile_worker._private_job_queues q ON q.id = j.job_queue_id`;

export async function hasJobQueue(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ present: boolean }>(
    "SELECT to_regclass('graphile_worker._private_jobs') IS NOT NULL AS present",
  );
  return rows[0]?.present === true;
}
