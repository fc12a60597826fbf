import { sql } from "kysely";
import type { Db } from "../db/database.ts";

export type QueueState = {
  /** Those whose time has come and that no process has taken. */
  waiting: number;
  /** Those whose time has not come yet. */
  planned: number;
  running: number;
  /** Those of the waiting ones that have been so for more than `overdueMinutes`. */
  overdue: number;
  /** Those that were given up. */
  failed: number;
  /** How long the oldest of the waiting ones has been waiting; 0 where none waits. */
  oldestSeconds: number;
};

/** What has been due for so long waits for a worker that is not there. */
export const overdueMinutes = 10;

/** How the queue is doing, in one look at the jobs of each kind that has any. */
export async function queueStateByKind(db: Db): Promise<(QueueState & { kind: string })[]> {
  const { rows } = await sql<QueueState & { kind: string }>`
    SELECT task_identifier AS kind,
      count(*) FILTER (WHERE is_due) AS waiting,
      count(*) FILTER (WHERE locked_at IS NULL AND attempts < max_attempts AND run_at > now()) AS planned,
      count(*) FILTER (WHERE locked_at IS NOT NULL) AS running,
      count(*) FILTER (WHERE is_due AND run_at < now() - make_interval(mins => ${overdueMinutes})) AS overdue,
      count(*) FILTER (WHERE locked_at IS NULL AND attempts >= max_attempts) AS failed,
      coalesce(extract(epoch FROM now() - min(run_at) FILTER (WHERE is_due)), 0)::float8 AS oldest_seconds
    FROM (
      SELECT *, locked_at IS NULL AND attempts < max_attempts AND run_at <= now() AS is_due
      FROM graphile_worker.jobs
    ) job
    GROUP BY task_identifier`.execute(db);
  return rows;
}

/** The same of all kinds together, the longest wait in whole seconds. */
export async function queueState(db: Db): Promise<QueueState> {
  const kinds = await queueStateByKind(db);
  const sum = (key: keyof QueueState) => kinds.reduce((total, kind) => total + kind[key], 0);
  return {
    waiting: sum("waiting"),
    planned: sum("planned"),
    running: sum("running"),
    overdue: sum("overdue"),
    failed: sum("failed"),
    oldestSeconds: Math.floor(longestWaitSeconds(kinds)),
  };
}

/** How long the oldest of all waiting jobs has been waiting. */
export function longestWaitSeconds(kinds: readonly Pick<QueueState, "oldestSeconds">[]): number {
  return Math.max(0, ...kinds.map(({ oldestSeconds }) => oldestSeconds));
}
