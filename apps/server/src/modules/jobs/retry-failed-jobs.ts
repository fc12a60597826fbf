import { sql } from "kysely";
import { z } from "zod";
import type { Tx } from "../../platform/db/database.ts";
import { noteChange } from "../../platform/db/transaction.ts";
import { notFound } from "../../platform/http/problem.ts";
import { endingsFlag } from "../../platform/jobs/free-jobs.ts";
import { recordAudit } from "../audit/index.ts";
import { type Actor, auditedAs } from "../identity/index.ts";
import { findFailedJob, isFailed } from "./failed-jobs.ts";
import { failedJobAudience } from "./tell-failure.ts";
import { failUserJobs, queueUserJobsAgain } from "./user-job.ts";

type Taken = { id: string; jobId: string | null };

/** Has a failed job tried at once, with all its tries before it. */
export async function retryFailedJob(
  tx: Tx,
  id: string,
  { actor, at }: { actor: Actor; at: Date },
): Promise<void> {
  const job = await findFailedJob(tx, id);
  if (!job || (await tryAgain(tx, sql`queued.id = ${id}::bigint`)) === 0) throw notFound("The failed job");
  await recordAudit(tx, {
    at,
    ...auditedAs(actor),
    action: "failed_job.retry",
    entityKind: "failed_job",
    entityId: null,
    after: { id, kind: job.kind, title: job.title, attempts: job.attempts, reason: job.reason },
  });
}

/** The same for all that failed of one kind; says how many. */
export async function retryFailedJobsOfKind(
  tx: Tx,
  kind: string,
  { actor, at }: { actor: Actor; at: Date },
): Promise<number> {
  const retried = await tryAgain(tx, sql`task.identifier = ${kind}`);
  await recordAudit(tx, {
    at,
    ...auditedAs(actor),
    action: "failed_job.retry",
    entityKind: "failed_job",
    entityId: null,
    after: { kind, retried },
  });
  return retried;
}

async function tryAgain(tx: Tx, which: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await sql<Taken>`
    UPDATE graphile_worker._private_jobs queued
    SET attempts = 0, run_at = now(), last_error = NULL, flags = flags - ${sql.lit(endingsFlag)},
      revision = revision + 1, updated_at = now()
    FROM graphile_worker._private_tasks task
    WHERE task.id = queued.task_id AND ${which} AND ${isFailed}
    RETURNING queued.id::text AS id, queued.payload ->> 'jobId' AS job_id`.execute(tx);
  await queueUserJobsAgain(tx, jobIdsOf(rows));
  await sql`SELECT pg_notify('jobs:insert', ${JSON.stringify({ count: rows.length })})`.execute(tx);
  for (const { id } of rows) noteChange(tx, { kind: "failed_job", id, audience: failedJobAudience });
  return rows.length;
}

/** Takes a failed job out of the queue for good. */
export async function discardFailedJob(
  tx: Tx,
  id: string,
  { actor, at }: { actor: Actor; at: Date },
): Promise<void> {
  const job = await findFailedJob(tx, id);
  const { rows } = await sql<Taken>`
    DELETE FROM graphile_worker._private_jobs queued WHERE queued.id = ${id}::bigint AND ${isFailed}
    RETURNING queued.id::text AS id, queued.payload ->> 'jobId' AS job_id`.execute(tx);
  if (!job || rows.length === 0) throw notFound("The failed job");
  await failUserJobs(tx, jobIdsOf(rows), at);
  await recordAudit(tx, {
    at,
    ...auditedAs(actor),
    action: "failed_job.discard",
    entityKind: "failed_job",
    entityId: null,
    before: { id, kind: job.kind, title: job.title, attempts: job.attempts, reason: job.reason },
  });
  noteChange(tx, { kind: "failed_job", id, audience: failedJobAudience });
}

function jobIdsOf(rows: readonly Taken[]): string[] {
  return rows.map(({ jobId }) => jobId).filter((jobId) => z.guid().safeParse(jobId).success) as string[];
}
