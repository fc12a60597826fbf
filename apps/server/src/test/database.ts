import { cloneDatabase } from "@aquamark/local";
import { afterAll, beforeAll, inject } from "vitest";
import { closePool, createDb, createPool, type DatabasePool, type Db } from "../platform/db/database.ts";
import { templateDatabase } from "./test-cluster.ts";

export type TestDatabase = { readonly url: string; readonly pool: DatabasePool; readonly db: Db };

const poolSize = 10;

/**
 * Gives a test file its own migrated, empty database, dropped when the file is done.
 * The properties can be read from the first hook or test on.
 */
export function useTestDatabase(): TestDatabase {
  let current: TestDatabase | null = null;
  let end = async (): Promise<void> => {};
  beforeAll(async () => {
    const clone = await cloneDatabase(inject("testClusterUrl"), templateDatabase);
    const pool = createPool(clone.url, poolSize);
    // A connection that is lost while it is idle is a fault of the test, as it would be without a listener.
    pool.on("error", (error) => {
      throw error;
    });
    current = { url: clone.url, pool, db: createDb(pool) };
    end = async () => {
      await closePool(pool);
      await clone.drop();
    };
  });
  afterAll(() => end());
  const ready = (): TestDatabase => {
    if (current === null) throw new Error("The test database exists only inside hooks and tests.");
    return current;
  };
  return {
    get url() {
      return ready().url;
    },
    get pool() {
      return ready().pool;
    },
    get db() {
      return ready().db;
    },
  };
}

/** How many statements wait for a lock that another transaction holds. */
export async function waitingForLocks({ pool }: TestDatabase): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM pg_stat_activity
     WHERE wait_event_type = 'Lock' AND datname = current_database()`,
  );
  return rows[0]?.count ?? 0;
}
