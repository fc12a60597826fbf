import { createServer } from "node:net";
import type { FastifyInstance } from "fastify";
import { buildApp } from "../app.ts";
import { work } from "../modules/register-jobs.ts";
import { systemClock } from "../platform/clock.ts";
import type { Config } from "../platform/config.ts";
import type { DemoAccount } from "../platform/context.ts";
import type { DatabaseConnection } from "../platform/db/connection.ts";
import { askDatabase } from "../platform/http/ping.ts";
import { type RunningWorker, startWorker, type WorkerOptions } from "../platform/jobs/worker.ts";
import type { Logger } from "../platform/log.ts";
import { openContext } from "../platform/open-context.ts";
import { reportProcess } from "../platform/process-report.ts";
import { startTracing } from "../platform/telemetry/tracing.ts";
import { buildWorkerApp } from "../worker-app.ts";
import { checkMail } from "./check-mail.ts";
import { portError } from "./port-error.ts";

// What is still under way after this long is cut off, so that a stop always ends.
const stopPatienceMs = 25_000;

export type ServerOptions = {
  config: Config;
  connection: DatabaseConnection;
  log: Logger;
  webDir: string | null;
  demoAccounts?: readonly DemoAccount[] | null;
  /** Whether this process answers requests. */
  serves: boolean;
  /** How this process works on jobs, or null to leave them to others. */
  work: WorkerOptions | null;
  /** Called just before it listens, to free the address. */
  listens?(): Promise<void>;
};

export type RunningServer = {
  /** Where people find it, or null where it serves nothing. */
  address: string | null;
  /** Finishes requests and jobs, then lets go of the database. */
  stop(): Promise<void>;
};

/** Runs the parts of one process over a migrated database. */
export async function runServer(options: ServerOptions): Promise<RunningServer> {
  const { config, connection, log } = options;
  await checkMail(config, log);
  const context = await openContext({
    config,
    connection,
    log,
    clock: systemClock,
    webDir: options.webDir,
    demoAccounts: options.demoAccounts ?? null,
  });
  // Only where the database answers, since everything up to here is tried again while it does not.
  const stopTracing = await startTracing(config, processKind(options));
  let app: FastifyInstance | null = null;
  let observed: FastifyInstance | null = null;
  let worker: RunningWorker | null = null;
  try {
    await context.hub.listen();
    app = options.serves ? await buildApp(context) : null;
    worker = options.work === null ? null : await startWorker(context, work, options.work);
    await options.listens?.();
    await app?.listen({ host: config.host, port: config.port });
    observed = app === null && config.workPort !== null ? await buildWorkerApp(context) : null;
    await observed?.listen({ host: config.host, port: config.workPort ?? 0 });
    const listening = app?.server.address();
    const port = typeof listening === "object" ? (listening?.port ?? config.port) : config.port;
    const report = reportProcess({
      kind: processKind(options),
      pingUrl: app === null ? null : `http://${ownHost(config.host)}:${port}/ping`,
      isWell: () => askDatabase(context.pool),
    });
    return {
      address: app === null ? null : (config.baseUrl ?? `http://${shownHost(config.host)}:${port}`),
      stop: async () => {
        report.stop();
        const parts = Promise.all([app?.close(), observed?.close(), worker?.stop()]);
        const late = setTimeout(() => {
          log.warn("requests or jobs took too long and are cut off");
          app?.server.closeAllConnections();
        }, stopPatienceMs);
        await parts;
        clearTimeout(late);
        await context.close();
        await stopTracing();
      },
    };
  } catch (error) {
    await Promise.allSettled([app?.close(), observed?.close(), worker?.stop()]);
    await context.close();
    await stopTracing();
    throw portError(error, config);
  }
}

/** Where a process of this machine reaches a server that listens on the host. */
function ownHost(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

function processKind({ serves, work: works }: ServerOptions): "start" | "serve" | "work" {
  if (!serves) return "work";
  return works === null ? "serve" : "start";
}

function shownHost(host: string): string {
  if (["0.0.0.0", "::", "127.0.0.1", "::1"].includes(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

/** Tells early, before anything slow is begun, that the address cannot be listened on. */
export async function checkAddress(config: Config): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => reject(portError(error, config)));
    probe.listen({ host: config.host, port: config.port }, () => probe.close(() => resolve()));
  });
}
