import { sql } from "kysely";
import type { Db } from "../../platform/db/database.ts";

// For clocks of machines that differ, and for what has its time already and waits for a connection.
export const marginMs = 60_000;
// A transaction that has locked and written nothing for so long only reads, as a backup does.
const readingMinutes = 5;
// The margin bears what has only just begun, so that a window ends as a rule a minute ago.
const shortSeconds = 1;

/**
 * The latest instant before `now` until which everything that happened is committed, and can be read.
 *
 * What a transaction records has the time at which it began, and cannot be seen before it ends. So nobody is told
 * of what happened after the oldest transaction that is open now began: that is told next time.
 */
export async function settledUntil(db: Db, now: Date): Promise<{ until: Date; heldBackMs: number }> {
  // By age: the database's clock may differ from ours.
  const { rows } = await sql<{ heldBackMs: number }>`
    SELECT coalesce(max(extract(epoch FROM clock_timestamp() - xact_start)), 0)::float8 * 1000 AS held_back_ms
    FROM pg_stat_activity
    WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()
      AND xact_start < clock_timestamp() - make_interval(secs => ${shortSeconds})
      AND (backend_xid IS NOT NULL OR xact_start > clock_timestamp() - make_interval(mins => ${readingMinutes}))`.execute(
    db,
  );
  const heldBackMs = Math.ceil(Math.max(0, rows[0]?.heldBackMs ?? 0));
  return { until: new Date(now.getTime() - marginMs - heldBackMs), heldBackMs };
}
