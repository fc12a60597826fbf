import { randomBytes } from "node:crypto";
import type { Clock } from "./clock.ts";
import { type Config, isLoopback } from "./config.ts";
import type { AppContext, DemoAccount } from "./context.ts";
import type { DatabaseConnection } from "./db/connection.ts";
import { closePool, createDb, createPool, type Db } from "./db/database.ts";
import { openFileStore } from "./files/open-file-store.ts";
import { ChangeHub } from "./live/change-hub.ts";
import type { Logger } from "./log.ts";
import { createMetrics } from "./telemetry/metrics.ts";

export type ContextOptions = {
  config: Config;
  connection: DatabaseConnection;
  log: Logger;
  clock: Clock;
  webDir: string | null;
  demoAccounts: readonly DemoAccount[] | null;
};

/** Opens what the parts of one process share, over a migrated database; `close` ends it, after the server. */
export async function openContext(options: ContextOptions): Promise<AppContext & { close(): Promise<void> }> {
  const { config, log } = options;
  const pool = createPool(options.connection, config.databasePoolSize);
  pool.on("error", (error) => log.warn({ err: error }, "a database connection was lost"));
  const db = createDb(pool);
  const hub = new ChangeHub(pool, log);
  const shownHost = isLoopback(config.host) ? "localhost" : config.host;
  return {
    config,
    pool,
    db,
    hub,
    log,
    clock: options.clock,
    metrics: createMetrics(pool, { isRead: config.metricsToken !== null }),
    files: await openFileStore(config),
    authSecret: config.authSecret ?? (await keptSecret(db)),
    baseUrl: config.baseUrl ?? `http://${shownHost}:${config.port}`,
    demoAccounts: options.demoAccounts,
    webDir: options.webDir,
    async close() {
      await hub.close();
      await closePool(pool);
    },
  };
}

const secretKey = "auth_secret";

/** The signing key of this instance, made once and kept in the database, so that every process has the same. */
async function keptSecret(db: Db): Promise<string> {
  await db
    .insertInto("setting")
    .values({ key: secretKey, value: JSON.stringify(randomBytes(32).toString("base64url")) })
    .onConflict((conflict) => conflict.column("key").doNothing())
    .execute();
  const secret = await findKeptSecret(db);
  if (secret === null) throw new Error("The signing key was removed just after it was made.");
  return secret;
}

/** The signing key that the database keeps, or null where none was made yet. */
export async function findKeptSecret(db: Db): Promise<string | null> {
  const row = await db.selectFrom("setting").select("value").where("key", "=", secretKey).executeTakeFirst();
  return row === undefined ? null : (row.value as string);
}
