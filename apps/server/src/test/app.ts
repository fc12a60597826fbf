import type { FastifyInstance } from "fastify";
import { buildApp } from "../app.ts";
import { type Clock, systemClock } from "../platform/clock.ts";
import { readConfig } from "../platform/config.ts";
import type { DemoAccount } from "../platform/context.ts";
import type { Tx } from "../platform/db/database.ts";
import { transact } from "../platform/db/transaction.ts";
import { openFileStore } from "../platform/files/open-file-store.ts";
import { ChangeHub } from "../platform/live/change-hub.ts";
import { createLogger, type Logger } from "../platform/log.ts";
import { createMetrics } from "../platform/telemetry/metrics.ts";
import type { TestDatabase } from "./database.ts";

type Options = {
  env?: Record<string, string>;
  clock?: Clock;
  baseUrl?: string;
  demoAccounts?: readonly DemoAccount[];
  webDir?: string;
  log?: Logger;
  /** A test machine may be slow: no request is turned away for it unless a test is about that. */
  eventLoopDelayMaxMs?: number;
};

/** The real server over a test file's database, to be asked by `inject`. */
export async function buildTestApp(database: TestDatabase, options: Options = {}): Promise<FastifyInstance> {
  const reading = readConfig({ LOG_LEVEL: "error", REQUESTS_PER_MINUTE: "0", ...options.env });
  if (!reading.ok) throw new Error(reading.faults.map((fault) => fault.message).join(" "));
  const log = options.log ?? createLogger(reading.config.logLevel);
  const context = {
    config: reading.config,
    pool: database.pool,
    db: database.db,
    hub: new ChangeHub(database.pool, log),
    log,
    clock: options.clock ?? systemClock,
    metrics: createMetrics(database.pool, { isRead: false }),
    files: await openFileStore(reading.config),
    authSecret: "a signing key for tests, 32 characters or more",
    baseUrl: options.baseUrl ?? "http://localhost:8000",
    demoAccounts: options.demoAccounts ?? null,
    webDir: options.webDir ?? null,
  };
  const app = await buildApp(context, { eventLoopDelayMaxMs: options.eventLoopDelayMaxMs ?? null });
  await app.ready();
  return app;
}

/** Runs a write as a use case would, in one transaction of the app's database. */
export function inTransactionOf<T>(app: FastifyInstance, work: (tx: Tx) => Promise<T>): Promise<T> {
  return transact(app.context, work);
}
