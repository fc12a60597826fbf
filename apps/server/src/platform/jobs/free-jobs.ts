import type pg from "pg";

/** A job that was given up, because one process after the other ended in the middle of it. */
export type AbandonedJob = { id: string; kind: string; payload: unknown };

/** The last error of such a job. */
export const abandonedReason = "The process that worked on it ended without finishing it, several times.";

// Whoever stops a process stops no job: only one that may be what ends them counts as tried.
const endingsMax = 5;
/** Where a job of the queue remembers how many processes ended in the middle of it. */
export const endingsFlag = "endings";

/**
 * Frees what the holders have of the queue, all of them for null: the jobs may be taken up at once.
 *
 * The try that was cut off does not count, unless the same job has seen several processes end.
 */
export async function freeJobs(
  client: Pick<pg.ClientBase, "query">,
  holders: readonly string[] | null,
): Promise<{ freed: number; abandoned: AbandonedJob[] }> {
  const { rows } = await client.query<AbandonedJob & { is_abandoned: boolean }>(
    `WITH unlocked AS (
       UPDATE graphile_worker._private_job_queues SET locked_at = NULL, locked_by = NULL
       WHERE locked_by IS NOT NULL AND ($1::text[] IS NULL OR locked_by = ANY ($1))
     ), held AS (
       SELECT id, coalesce((flags ->> '${endingsFlag}')::int, 0) + 1 AS endings
       FROM graphile_worker._private_jobs
       WHERE locked_by IS NOT NULL AND ($1::text[] IS NULL OR locked_by = ANY ($1))
       FOR UPDATE
     ), freed AS (
       UPDATE graphile_worker._private_jobs job
       SET locked_at = NULL, locked_by = NULL, updated_at = now(),
         flags = coalesce(flags, '{}') || jsonb_build_object('${endingsFlag}', held.endings),
         attempts = CASE WHEN held.endings >= ${endingsMax} THEN max_attempts ELSE greatest(attempts - 1, 0) END,
         last_error = CASE WHEN held.endings >= ${endingsMax} THEN $2 ELSE last_error END
       FROM held WHERE job.id = held.id
       RETURNING job.id, job.task_id, job.payload, held.endings >= ${endingsMax} AS is_abandoned
     )
     SELECT freed.id::text, task.identifier AS kind, freed.payload, is_abandoned
     FROM freed JOIN graphile_worker._private_tasks task ON task.id = freed.task_id`,
    [holders, abandonedReason],
  );
  // As when they were added, so that nobody waits until they are looked for.
  if (rows.length > 0)
    await client.query("SELECT pg_notify('jobs:insert', $1)", [JSON.stringify({ count: rows.length })]);
  return { freed: rows.length, abandoned: rows.filter(({ is_abandoned: isAbandoned }) => isAbandoned) };
}
