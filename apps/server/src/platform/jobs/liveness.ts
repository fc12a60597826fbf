import { randomInt, randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { type RawBuilder, sql } from "kysely";
import type pg from "pg";
import type { AppContext } from "../context.ts";
import { inTurn } from "../in-turn.ts";
import { version } from "../version.ts";
import { type AbandonedJob, freeJobs } from "./free-jobs.ts";

export type LivenessOptions = {
  kinds: readonly string[];
  /** Told of jobs that were given up when the process that held them was found gone. */
  onAbandoned(jobs: readonly AbandonedJob[]): Promise<void>;
  lookMs?: number;
  /** How long a process must have been without its lock before it is taken for gone. */
  goneAfterMs?: number;
};

// The first number of every worker's advisory lock; any that no other program takes on the same database.
const workerLockSpace = 1_098_015_329;
const lookMsDefault = 5_000;
// Whoever has lost the connection for a moment is back long before, however slow the machine.
const goneAfterMsDefault = 40_000;
const reconnectMs = 1_000;

// A machine that vanished closes no connection: the server finds out by itself within half a minute.
const keepAliveSql =
  "SET tcp_keepalives_idle = 15; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3";

const lockedSql = `EXISTS (SELECT FROM pg_locks held
  WHERE held.locktype = 'advisory' AND held.granted AND held.objsubid = 2
    AND held.database = (SELECT oid FROM pg_database WHERE datname = current_database())
    AND held.classid = ${workerLockSpace} AND held.objid::bigint = worker.lock_number)`;

/** Whether the process of a row of `worker` lives. */
export const isAlive = (): RawBuilder<boolean> => sql<boolean>`${sql.raw(lockedSql)}`;

/**
 * Shows the others that this process is alive, and frees what those hold that are not.
 *
 * The proof is an advisory lock on a connection of its own: a process that is slow or busy keeps it, one that is killed
 * loses it at once. Losing the connection loses it too, so a lock must have been away for a while, in every look of a
 * process that had the database all the time, before its jobs are freed. No clock of another machine is asked.
 */
export class Liveness {
  readonly #context: AppContext;
  readonly #options: LivenessOptions;
  readonly #id = randomUUID();
  readonly #lockNumber = randomInt(1, 2 ** 31 - 1);
  readonly #holders = new Set<string>();
  /** Since when, by this process's own time, a process was seen without its lock. */
  readonly #missingSinceMs = new Map<string, number>();
  readonly #stopping = new AbortController();
  #client: pg.PoolClient | null = null;
  #watching: Promise<void> = Promise.resolve();

  constructor(context: AppContext, options: LivenessOptions) {
    this.#context = context;
    this.#options = options;
  }

  /** Takes the lock, and from now on looks after the others. */
  async begin(): Promise<void> {
    await this.#connect();
    this.#watching = this.#watch();
  }

  /** Says under which name this process is about to hold jobs; resolves when the others can know. */
  async hold(holder: string): Promise<void> {
    this.#holders.add(holder);
    await this.#showHolders(this.#context.pool);
  }

  /** Frees what this process itself has held under a name that it has given up. */
  async letGo(holder: string): Promise<void> {
    const { abandoned } = await freeJobs(this.#context.pool, [holder]);
    this.#holders.delete(holder);
    await this.#showHolders(this.#context.pool);
    await this.#options.onAbandoned(abandoned);
  }

  /** Leaves, after the last job has ended. */
  async end(): Promise<void> {
    this.#stopping.abort();
    await this.#watching;
    const client = this.#client;
    this.#client = null;
    try {
      await client?.query("DELETE FROM worker WHERE id = $1", [this.#id]);
    } catch (error) {
      // The lock goes with the connection, so the others will find out.
      this.#context.log.warn({ err: error }, "the queue was not told that this process has ended");
    }
    client?.release(true);
  }

  async #watch(): Promise<void> {
    const { lookMs = lookMsDefault } = this.#options;
    const { log } = this.#context;
    const { signal } = this.#stopping;
    for (;;) {
      await sleep(this.#client === null ? reconnectMs : lookMs, undefined, { signal }).catch(() => {});
      if (signal.aborted) return;
      try {
        if (this.#client === null) await this.#connect();
        await this.#look(this.#client as pg.PoolClient | null);
      } catch (error) {
        // Who could not look cannot say that others were away all the time.
        this.#missingSinceMs.clear();
        this.#disconnect();
        log.debug({ err: error }, "the queue could not be watched; trying again");
      }
    }
  }

  async #connect(): Promise<void> {
    const { pool, log } = this.#context;
    const client = await pool.connect();
    const lost = () => {
      if (this.#client === client) this.#disconnect();
    };
    client.on("error", lost);
    client.on("end", lost);
    try {
      await client.query(keepAliveSql);
      // Where the server still keeps the lock for the connection that was lost, that shows as well that we live.
      await client.query("SELECT pg_try_advisory_lock($1, $2)", [workerLockSpace, this.#lockNumber]);
      const { rowCount } = await inTurn(this.#id, () =>
        client.query(
          `INSERT INTO worker (id, lock_number, host, process_id, version, kinds, holders)
           VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING`,
          [
            this.#id,
            this.#lockNumber,
            hostname(),
            process.pid,
            version,
            this.#options.kinds,
            [...this.#holders],
          ],
        ),
      );
      if (rowCount === 1 && this.#holders.size > 0)
        log.warn("this process was taken for gone while it had lost the database; its jobs may run twice");
    } catch (error) {
      client.release(true);
      throw error;
    }
    this.#client = client;
  }

  /** One after another, so that what is written last is the newest, by whatever connection. */
  async #showHolders(client: Pick<pg.ClientBase, "query">): Promise<void> {
    await inTurn(this.#id, () =>
      client.query("UPDATE worker SET holders = $2 WHERE id = $1 AND holders <> $2", [
        this.#id,
        [...this.#holders],
      ]),
    );
  }

  #disconnect(): void {
    const client = this.#client;
    this.#client = null;
    client?.release(true);
  }

  async #look(client: pg.PoolClient | null): Promise<void> {
    if (client === null) return;
    const { goneAfterMs = goneAfterMsDefault } = this.#options;
    // What could not be shown when it began.
    await this.#showHolders(client);
    // The lock may be that of our former connection, which the server lets go of when it finds that gone.
    await client.query(
      `SELECT pg_try_advisory_lock($1, $2) WHERE NOT EXISTS (SELECT FROM pg_locks held
         WHERE held.locktype = 'advisory' AND held.pid = pg_backend_pid() AND held.classid = $1::int::oid
           AND held.objid = $2::int::oid AND held.objsubid = 2)`,
      [workerLockSpace, this.#lockNumber],
    );
    const { rows } = await client.query<{ id: string }>(
      `SELECT id FROM worker WHERE id <> $1 AND NOT ${lockedSql}`,
      [this.#id],
    );
    const now = performance.now();
    const missing = new Set(rows.map(({ id }) => id));
    for (const id of this.#missingSinceMs.keys()) if (!missing.has(id)) this.#missingSinceMs.delete(id);
    for (const id of missing) {
      const sinceMs = this.#missingSinceMs.get(id);
      if (sinceMs === undefined) this.#missingSinceMs.set(id, now);
      else if (now - sinceMs >= goneAfterMs) await this.#bury(client, id);
    }
  }

  /** Frees what a process holds that is gone; of several that find it gone, one does. */
  async #bury(client: pg.PoolClient, id: string): Promise<void> {
    const { log } = this.#context;
    const buried = await inOneTransaction(client, async () => {
      const { rows } = await client.query<{ host: string; process_id: number; holders: string[] }>(
        `DELETE FROM worker WHERE id = $1 AND NOT ${lockedSql} RETURNING host, process_id, holders`,
        [id],
      );
      const [gone] = rows;
      return gone && { ...gone, ...(await freeJobs(client, gone.holders)) };
    });
    this.#missingSinceMs.delete(id);
    if (!buried) return;
    const { host, process_id: processId, freed, abandoned } = buried;
    log.warn({ host, processId, freed }, "a worker is gone; what it held is free again");
    await this.#options.onAbandoned(abandoned);
  }
}

async function inOneTransaction<T>(client: pg.PoolClient, work: () => Promise<T>): Promise<T> {
  await client.query("BEGIN");
  try {
    const result = await work();
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client
      .query("ROLLBACK")
      .catch(() => undefined /* the connection is gone, and so is the transaction */);
    throw error;
  }
}
