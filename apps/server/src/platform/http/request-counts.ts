import type pg from "pg";
import type { Clock } from "../clock.ts";
import { newId } from "../db/ids.ts";
import type { Logger } from "../log.ts";

const tellDelayMs = 1_000;

type Count = {
  /** What all processes had counted when the database was asked last. */
  known: number;
  /** What was counted here since. */
  untold: number;
};

export type RequestCountsOptions = { pool: pg.Pool; clock: Clock; log: Logger; windowMs: number };

/**
 * Counts requests by key in windows of time, through all processes together.
 *
 * A process counts in memory and tells the database once a second, with one statement for all keys, which answers what
 * the others have counted: no request waits for a write. A limit is therefore passed by what a second brings.
 */
export class RequestCounts {
  readonly #options: RequestCountsOptions;
  #windowBeganMs = 0;
  #counts = new Map<string, Count>();
  #timer: NodeJS.Timeout | null = null;

  constructor(options: RequestCountsOptions) {
    this.#options = options;
  }

  /** Counts one, and answers how many there were in this window and when it ends. */
  count(key: string): { current: number; endsInMs: number } {
    const { clock, windowMs } = this.#options;
    const nowMs = clock.now().getTime();
    const windowBeganMs = nowMs - (nowMs % windowMs);
    if (windowBeganMs !== this.#windowBeganMs) {
      this.#windowBeganMs = windowBeganMs;
      this.#counts = new Map();
    }
    const count = this.#counts.get(key) ?? { known: 0, untold: 0 };
    this.#counts.set(key, count);
    count.untold += 1;
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.tell().catch((error: unknown) =>
        this.#options.log.debug({ err: error }, "requests were counted by this process alone"),
      );
    }, tellDelayMs).unref();
    return { current: count.known + count.untold, endsInMs: windowBeganMs + windowMs - nowMs };
  }

  /** Adds what was counted here to what all have counted. */
  async tell(): Promise<void> {
    const windowBeganMs = this.#windowBeganMs;
    const counts = this.#counts;
    // In one order, so that processes which tell at once wait for each other and never in a circle.
    const told = [...counts].filter(([, { untold }]) => untold > 0).toSorted(([a], [b]) => (a < b ? -1 : 1));
    if (told.length === 0) return;
    const amounts = told.map(([, { untold }]) => untold);
    const prefix = `requests|${windowBeganMs}|`;
    const { rows } = await this.#options.pool.query<{ key: string; count: number }>(
      `WITH gone AS (DELETE FROM auth_rate_limit WHERE key LIKE 'requests|%' AND last_request < $5)
       INSERT INTO auth_rate_limit (id, key, count, last_request)
       SELECT id, key, count, $4 FROM unnest($1::uuid[], $2::text[], $3::int[]) AS told (id, key, count)
       ON CONFLICT (key) DO UPDATE SET count = auth_rate_limit.count + excluded.count
       RETURNING key, count`,
      [
        told.map(() => newId()),
        told.map(([key]) => prefix + key),
        amounts,
        windowBeganMs,
        windowBeganMs - this.#options.windowMs,
      ],
    );
    const totals = new Map(rows.map(({ key, count }) => [key, count]));
    for (const [index, [key, count]] of told.entries()) {
      // More may have come while the database was asked.
      count.untold -= amounts[index] ?? 0;
      count.known = totals.get(prefix + key) ?? count.known;
    }
  }

  close(): void {
    if (this.#timer) clearTimeout(this.#timer);
  }
}
