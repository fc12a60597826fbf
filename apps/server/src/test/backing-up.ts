import { randomBytes } from "node:crypto";
import { cloneDatabase } from "@aquamark/local";
import pg from "pg";
import { inject } from "vitest";
import { type BackupFormat, makeBackup, openArchive, restoreBackup } from "../modules/backup/index.ts";
import { connectClient, connectionTo } from "../platform/db/connection.ts";
import { closePool, createPool } from "../platform/db/database.ts";
import type { FileStore } from "../platform/files/file-store.ts";
import { openFolderStore } from "../platform/files/folder-store.ts";
import type { TestDatabase } from "./database.ts";
import { givenOrganisation, givenUser } from "./givens.ts";
import { givenSubmission } from "./givens-submission.ts";
import { givenSurvey } from "./givens-survey.ts";

export const noFiles = (dir: string): FileStore => openFolderStore(`${dir}/no-files`);

/** Makes a backup of the database at the address. */
export async function backUp(
  url: string,
  store: FileStore,
  options: Partial<Omit<Parameters<typeof makeBackup>[0], "client" | "store">> & {
    files: FileStore;
    format?: BackupFormat;
  },
) {
  const client = await connectClient(connectionTo(url), { application_name: "aquamark backup" });
  try {
    return await makeBackup({
      client,
      store,
      recipients: [],
      format: "copy",
      now: () => new Date(),
      say: () => {},
      ...options,
    });
  } finally {
    await client.end();
  }
}

/** Restores an archive into the database at the address. */
export async function restore(
  url: string,
  store: FileStore,
  name: string,
  options: Partial<Parameters<typeof restoreBackup>[0]> & { identities?: string[] } = {},
) {
  const { identities = [], ...others } = options;
  return restoreBackup({
    connection: connectionTo(url),
    archive: await openArchive(store, name, identities),
    files: null,
    now: new Date(),
    say: () => {},
    confirm: () => Promise.reject(new Error("The database is not empty")),
    ...others,
  });
}

/** An empty database of the test cluster, without any table. */
export function emptyDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  return cloneDatabase(inject("testClusterUrl"), "template1");
}

/** Every row of every table as text, in an order of its own; also where the sequences stand. */
export async function everythingIn(client: pg.Pool | pg.Client): Promise<Map<string, string[]>> {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
       AND relname <> 'schema_migration' ORDER BY relname`,
  );
  const content = new Map<string, string[]>();
  for (const { name } of tables) {
    const { rows } = await client.query<{ row: string }>(`SELECT t::text AS row FROM public."${name}" t`);
    content.set(name, rows.map(({ row }) => row).sort());
  }
  const { rows: jobs } = await client.query<{ row: string }>(
    `SELECT jsonb_build_array(t.identifier, q.queue_name, j.payload, j.priority, j.run_at, j.attempts, j.max_attempts,
       j.last_error, j.key, j.flags, j.created_at)::text AS row
     FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
     LEFT JOIN graphile_worker._private_job_queues q ON q.id = j.job_queue_id`,
  );
  content.set("jobs", jobs.map(({ row }) => row).sort());
  return content;
}

/** Everything in the database at the address. */
export async function contentOf(url: string): Promise<Map<string, string[]>> {
  const pool = createPool(url, 2);
  try {
    return await everythingIn(pool);
  } finally {
    await closePool(pool);
  }
}

/** Everything but rows that shows what a database is made of. */
export async function shapeOf(url: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(`
      SELECT conrelid::regclass::text AS table, conname AS name, pg_get_constraintdef(oid) AS definition
      FROM pg_constraint WHERE connamespace = 'public'::regnamespace
      UNION ALL SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
      UNION ALL SELECT tgrelid::regclass::text, tgname, pg_get_triggerdef(oid) || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal
      UNION ALL SELECT table_name, column_name, concat(ordinal_position, data_type, is_nullable, column_default)
      FROM information_schema.columns WHERE table_schema = 'public'
      UNION ALL SELECT 'schema_migration', name, '' FROM schema_migration
      ORDER BY 1, 2, 3`);
    return rows as unknown[];
  } finally {
    await client.end();
  }
}

/**
 * What everything must be after a restore: as it was, but that nobody is signed in and the audit tells of it. Since
 * when entries of the audit wait to be sealed is left out on both sides: they wait anew.
 */
export function afterRestore(content: ReadonlyMap<string, string[]>): Map<string, string[]> {
  return new Map([
    ...content,
    ["auth_session", []],
    ["auth_verification", []],
    ["audit_unsealed", waitingIn(content)],
  ]);
}

export function withoutRestoreEntry(content: ReadonlyMap<string, string[]>): Map<string, string[]> {
  const isOfRestore = (row: string) => row.includes(",restore,instance,");
  const entries = content.get("audit") ?? [];
  const ids = entries.filter(isOfRestore).map(idIn);
  return new Map([
    ...content,
    ["audit", entries.filter((row) => !isOfRestore(row))],
    ["audit_unsealed", waitingIn(content).filter((id) => !ids.includes(id))],
  ]);
}

const idIn = (row: string) => /[0-9a-f-]{36}/.exec(row)?.[0] ?? row;

function waitingIn(content: ReadonlyMap<string, string[]>): string[] {
  return (content.get("audit_unsealed") ?? []).map(idIn);
}

/**
 * A little of everything: a survey with answers, texts that are hard to write down, sessions, files of jobs, and jobs
 * that wait, run and have failed.
 */
export async function givenContent({ db, pool }: TestDatabase): Promise<void> {
  const survey = await givenSurvey(db, { measures: 4 });
  const organisationId = await givenOrganisation(db, { name: "Tarn Valley Water" });
  const { id: userId } = await givenUser(db, "admin", { organisationId });
  for (const approval of ["draft", "reviewed"] as const) {
    await givenSubmission(db, survey, { organisationId, approval, answeredBy: userId });
  }
  const odd = "tab\t newline\n return\r backslash \\ \\. \\N quote ' \" \u0001 ä 日本 🌊";
  const rows: [string, unknown[]][] = [
    ["INSERT INTO setting (key, value) VALUES ($1, $2)", [`odd ${odd}`, JSON.stringify({ odd })]],
    ["UPDATE organisation SET url = $1", ["\\."]],
    ["UPDATE response SET comment = $1", [odd]],
    [
      "INSERT INTO auth_session (id, user_id, token, expires_at) VALUES (gen_random_uuid(), $1, 'a token', now())",
      [userId],
    ],
    [
      "INSERT INTO auth_verification (id, identifier, value, expires_at) VALUES (gen_random_uuid(), 'x', 'y', now())",
      [],
    ],
    [
      `INSERT INTO audit (id, occurred_at, actor_id, action, entity_kind, before)
       VALUES (gen_random_uuid(), now(), $1, 'update', 'organisation', $2)`,
      [userId, JSON.stringify({ odd })],
    ],
    [
      `WITH a AS (INSERT INTO activity (id, occurred_at, actor_id, verbs, entity_kind, entity_id)
         VALUES (gen_random_uuid(), now(), $1, '{create,state}', 'user', $1) RETURNING id)
       INSERT INTO activity_ancestor SELECT id, 0, 'user', $1::uuid FROM a`,
      [userId],
    ],
    [
      "INSERT INTO job (id, kind, state, created_by, started_at) VALUES (gen_random_uuid(), 'export', 'running', $1, now())",
      [userId],
    ],
    [
      "INSERT INTO job_file (job_id, role, name, media_type, content) SELECT id, 'output', 'a', 'b', $1 FROM job",
      [randomBytes(300_000)],
    ],
    [`SELECT graphile_worker.add_job('waiting', '{"b": 1, "a": [null, "\\\\."]}'::json, job_key => 'k')`, []],
    ["SELECT graphile_worker.add_job('running', queue_name => 'one by one')", []],
    ["SELECT graphile_worker.add_job('failed', flags => ARRAY['f'])", []],
    [
      "UPDATE graphile_worker._private_jobs SET attempts = max_attempts, last_error = $1 WHERE flags IS NOT NULL",
      [odd],
    ],
    [
      `UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'a worker', attempts = 1
       WHERE job_queue_id IS NOT NULL`,
      [],
    ],
  ];
  for (const [text, values] of rows) await pool.query(text, values);
}
