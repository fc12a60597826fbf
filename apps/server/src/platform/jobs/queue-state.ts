import { sql } from "kysely";
import type { Db } from "../db/database.ts";

export type QueueState = {
  /** Those whose time has come and that no process has taken. */
  waiting: number;
  running: number;
  /** Those of the waiting ones that have been so for more than `overdueMinutes`. */
  overdue: number;
  /** Those that were given up. */
  failed: number;
  /** How long the oldest of the waiting ones has been waiting. */
  oldestSeconds: number;
};

/** What has been due for so long waits for a worker that is not there. */
export const overdueMinutes = 10;

/** How the queue is doing, in one look. */
export async function queueState(db: Db): Promise<QueueState> {
  const { rows } = await sql<QueueState>`
    SELECT count(*) FILTER (WHERE is_due) AS waiting,
      count(*) FILTER (WHERE locked_at IS NOT NULL) AS running,
      count(*) FILTER (WHERE is_due AND run_at < now() - make_interval(mins => ${overdueMinutes})) AS overdue,
      count(*) FILTER (WHERE locked_at IS NULL AND attempts >= max_attempts) AS failed,
      coalesce(floor(extract(epoch FROM now() - min(run_at) FILTER (WHERE is_due))), 0)::int AS oldest_seconds
    FROM (
      SELECT *, locked_at IS NULL AND attempts < max_attempts AND run_at <= now() AS is_due
      FROM graphile_worker.jobs
    ) job`.execute(db);
  const [state] = rows;
  if (!state) throw new Error("A count has one row.");
  return state;
}
