import { createServer } from "node:net";
import { buildApp } from "../app.ts";
import { work } from "../modules/register-jobs.ts";
import { systemClock } from "../platform/clock.ts";
import type { Config } from "../platform/config.ts";
import type { DemoAccount } from "../platform/context.ts";
import type { DatabaseConnection } from "../platform/db/connection.ts";
import { startWorker, type WorkerOptions } from "../platform/jobs/worker.ts";
import type { Logger } from "../platform/log.ts";
import { openContext } from "../platform/open-context.ts";
import { checkMail } from "./check-mail.ts";
import { CommandError } from "./command-error.ts";

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
  try {
    await context.hub.listen();
    const app = options.serves ? await buildApp(context) : null;
    const worker = options.work === null ? null : await startWorker(context, work, options.work);
    await app?.listen({ host: config.host, port: config.port });
    const listening = app?.server.address();
    const port = typeof listening === "object" ? (listening?.port ?? config.port) : config.port;
    return {
      address: app === null ? null : (config.baseUrl ?? `http://${shownHost(config.host)}:${port}`),
      stop: async () => {
        const parts = Promise.all([app?.close(), worker?.stop()]);
        const late = setTimeout(() => {
          log.warn("requests or jobs took too long and are cut off");
          app?.server.closeAllConnections();
        }, stopPatienceMs);
        await parts;
        clearTimeout(late);
        await context.close();
      },
    };
  } catch (error) {
    await context.close();
    throw inWords(error, config);
  }
}

function shownHost(host: string): string {
  if (["0.0.0.0", "::", "127.0.0.1", "::1"].includes(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

function inWords(error: unknown, { host, port }: Config): Error {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") {
    return new CommandError(
      `Port ${port} is in use by another program: stop it, or set PORT to another one.`,
    );
  }
  if (code === "EACCES")
    return new CommandError(`This user may not listen on port ${port}: set PORT to 1024 or above.`);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return new CommandError(`HOST is ${host}, which is no address of this machine.`);
  }
  return error instanceof Error ? error : new Error(String(error));
}

/** Tells early, before anything slow is begun, that the address cannot be listened on. */
export async function checkAddress(config: Config): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => reject(inWords(error, config)));
    probe.listen({ host: config.host, port: config.port }, () => probe.close(() => resolve()));
  });
}
