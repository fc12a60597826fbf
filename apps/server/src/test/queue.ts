import { join } from "node:path";
import { z } from "zod";
import { systemClock } from "../platform/clock.ts";
import { readConfig } from "../platform/config.ts";
import type { AppContext } from "../platform/context.ts";
import { openFolderStore } from "../platform/files/folder-store.ts";
import { defineJob, type JobKind, type JobRun } from "../platform/jobs/job-kind.ts";
import { ChangeHub } from "../platform/live/change-hub.ts";
import { createLogger } from "../platform/log.ts";
import { createMetrics } from "../platform/telemetry/metrics.ts";
import type { TestDatabase } from "./database.ts";

/** What a process that works on jobs is made of, over a test file's database; `lines` gets its log. */
export function givenContext(
  database: TestDatabase,
  { lines = [], env = {} }: { lines?: string[]; env?: Record<string, string> } = {},
): AppContext {
  const reading = readConfig(env);
  if (!reading.ok) throw new Error(reading.faults.map(({ message }) => message).join(" "));
  const log = createLogger("info", { write: (line) => lines.push(line) });
  return {
    config: reading.config,
    pool: database.pool,
    db: database.db,
    hub: new ChangeHub(database.pool, log),
    log,
    clock: systemClock,
    metrics: createMetrics(database.pool, { isRead: false }),
    files: openFolderStore(join(reading.config.dataDir, "files")),
    authSecret: "a signing key for tests, 32 characters or more",
    baseUrl: "http://localhost:8000",
    demoAccounts: null,
    webDir: null,
  };
}

/** A kind of job that notes what it was given. */
export function givenKind(
  kind: string,
  work: (run: JobRun) => Promise<void> = async () => {},
  more: Pick<JobKind, "lane" | "lacks"> = {},
) {
  const seen: string[] = [];
  const job = defineJob({
    ...more,
    kind,
    payload: z.object({ word: z.string() }),
    run: async (_context, { word }, run) => {
      seen.push(word);
      await work(run);
    },
  });
  return { job, seen };
}

/** Every job in the queue, whatever its state. */
export async function queuedJobs({ pool }: TestDatabase) {
  const { rows } = await pool.query<{
    id: string;
    kind: string;
    attempts: number;
    max_attempts: number;
    locked_by: string | null;
    last_error: string | null;
    payload: Record<string, unknown>;
  }>(
    `SELECT job.id::text, task.identifier AS kind, attempts, max_attempts, locked_by, last_error, payload
     FROM graphile_worker._private_jobs job JOIN graphile_worker._private_tasks task ON task.id = job.task_id
     ORDER BY job.id`,
  );
  return rows;
}
