import { setTimeout as sleep } from "node:timers/promises";
import type { Config } from "../platform/config.ts";
import { connectClient, type DatabaseConnection } from "../platform/db/connection.ts";
import { isDatabaseAway, reasonOf } from "../platform/db/database-away.ts";
import { DatabaseFault } from "../platform/db/database-fault.ts";
import { checkSchema, readSchemaState } from "../platform/db/schema-state.ts";
import type { Logger } from "../platform/log.ts";
import { CommandError } from "./command-error.ts";
import type { RunningServer } from "./run-server.ts";
import { stopOnSignals } from "./stop-signals.ts";
import { WaitingRoom } from "./waiting-room.ts";

const connectPatienceMs = 5_000;
const retryDelayMs = 1_000;
const reminderIntervalMs = 60_000;

export type ProcessOptions = {
  config: Config;
  connection: DatabaseConnection;
  log: Logger;
  /** Whether it answers requests: it then says at its address that it waits. */
  serves: boolean;
  /** Opens everything over a database that answers and fits; `listens` is called just before it listens. */
  open(listens: () => Promise<void>): Promise<RunningServer>;
};

/**
 * Runs one process until a signal ends it: waits for a database that is away, and refuses one whose schema this
 * program cannot work on.
 *
 * @returns what runs, or null where a signal came before
 */
export async function runProcess(options: ProcessOptions): Promise<RunningServer | null> {
  const { log } = options;
  const stopping = new AbortController();
  const room = new WaitingRoom(options.config);
  const opening = openWhenAble(options, room, stopping.signal);
  stopOnSignals(
    async () => {
      stopping.abort();
      const server = await opening.catch(() => null /* whatever it failed with, it is not needed any more */);
      await server?.stop();
      await room.close();
    },
    (sentence) => log.info(sentence),
  );
  try {
    return await opening;
  } catch (error) {
    // The signal's own stop closes everything and ends the process.
    if (stopping.signal.aborted) return null;
    await room.close();
    throw error;
  }
}

async function openWhenAble(
  { connection, log, serves, open }: ProcessOptions,
  room: WaitingRoom,
  signal: AbortSignal,
): Promise<RunningServer> {
  for (let said = { reason: "", atMs: 0 }; ; ) {
    signal.throwIfAborted();
    try {
      await checkDatabase(connection);
      return await open(() => room.close());
    } catch (error) {
      if (!mayPass(error)) throw inWords(error);
      if (serves) await room.open();
      const reason = reasonOf(error);
      if (reason !== said.reason || performance.now() - said.atMs > reminderIntervalMs) {
        log.warn({ reason }, "waiting for the database");
        said = { reason, atMs: performance.now() };
      }
      await sleep(retryDelayMs, undefined, { signal });
    }
  }
}

async function checkDatabase(connection: DatabaseConnection): Promise<void> {
  const client = await connectClient(connection, {
    application_name: "aquamark start",
    connectionTimeoutMillis: connectPatienceMs,
    query_timeout: connectPatienceMs,
  });
  try {
    checkSchema(await readSchemaState(client));
  } finally {
    await client.end().catch(() => undefined /* it was lost meanwhile */);
  }
}

// A database that is not there yet, as while it is being restored.
const databaseMissing = "3D000";

function mayPass(error: unknown): boolean {
  if (error instanceof DatabaseFault) return error.mayPass;
  return isDatabaseAway(error) || (error as { code?: unknown }).code === databaseMissing;
}

function inWords(error: unknown): unknown {
  const { code, message } = error as { code?: unknown; message: string };
  return typeof code === "string" && /^ERR_TLS_|_CERT|^CERT_|_LEAF_SIGNATURE$/.test(code)
    ? new CommandError(`The certificate of the database is not accepted: ${message}.`)
    : error;
}
