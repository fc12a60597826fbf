import { issueFirstAdministratorToken } from "../modules/identity/index.ts";
import { systemClock } from "../platform/clock.ts";
import { type Config, programDir } from "../platform/config.ts";
import { closePool, createDb, createPool } from "../platform/db/database.ts";
import { migrate } from "../platform/db/migrate.ts";
import { createLogger, type Logger } from "../platform/log.ts";
import { version } from "../platform/version.ts";
import { type OpenDatabase, openDatabase } from "./open-database.ts";
import { type PreparedDemo, prepareDemo } from "./prepare-demo.ts";
import { checkAddress, runServer } from "./run-server.ts";
import type { StartOptions } from "./start.ts";
import { stopOnSignals } from "./stop-signals.ts";

/**
 * Everything of `aquamark start`, from an empty folder to an address that answers.
 *
 * A signal that comes while this is under way lets the present step end and then closes whatever
 * was opened, so that no database server is left behind.
 */
export async function start(config: Config, options: StartOptions): Promise<void> {
  const opened = new AsyncDisposableStack();
  const stopping = new AbortController();
  const starting = open(config, options, opened, stopping.signal);
  stopOnSignals(
    async () => {
      stopping.abort();
      await starting.catch(() => undefined /* whatever it failed with, it is not needed any more */);
      await opened.disposeAsync();
    },
    (sentence) => console.log(sentence),
  );
  try {
    await starting;
  } catch (error) {
    // The signal's own stop closes everything and ends the process.
    if (stopping.signal.aborted) return;
    await opened.disposeAsync();
    throw error;
  }
}

async function open(
  config: Config,
  options: StartOptions,
  opened: AsyncDisposableStack,
  stopping: AbortSignal,
): Promise<void> {
  const say = (sentence: string) => console.log(sentence);
  const { buildWebApp } = await import("@aquamark/local");
  await checkAddress(config);
  const log = createLogger(config.logLevel);

  const found = await openDatabase(config, say);
  opened.defer(found.close);
  stopping.throwIfAborted();
  // Building the web app and preparing the database share nothing, so they go side by side.
  const building = buildWebApp(programDir, say);
  const preparing = prepareDatabase(config, options, found, log, stopping, say);
  const [webDir, database] = await bothOrFirstError(building, preparing);
  stopping.throwIfAborted();

  const server = await runServer({
    config,
    connection: found.connection,
    log,
    webDir,
    demoAccounts: database.demo.accounts,
    serves: true,
    work: { isAlone: found.isOurs },
  });
  opened.defer(() => server.stop());
  say(`Aquamark ${version} is at ${server.address}`);
  if (database.demo.notice !== null) say(database.demo.notice);
  if (database.firstAdministratorToken !== null) {
    say(
      `Make the first administrator at ${server.address}/first-administrator?token=${database.firstAdministratorToken}`,
    );
  }
}

type PreparedDatabase = {
  demo: PreparedDemo;
  /** For the one-time link that makes the first administrator; null where there is one. */
  firstAdministratorToken: string | null;
};

/** The database, migrated, and with the demo in it where it was empty and may have one. */
async function prepareDatabase(
  config: Config,
  options: StartOptions,
  { connection, isOurs }: OpenDatabase,
  log: Logger,
  stopping: AbortSignal,
  say: (sentence: string) => void,
): Promise<PreparedDatabase> {
  await migrate(connection);
  stopping.throwIfAborted();
  const pool = createPool(connection, 2);
  const db = createDb(pool);
  try {
    const demo = await prepareDemo({ config, db, log, say, loads: options.demo ?? isOurs });
    if (options.demo === true && demo.accounts === null)
      say("The database is not empty, so the demo was not loaded.");
    const firstAdministratorToken = await issueFirstAdministratorToken(db, systemClock.now());
    return { demo, firstAdministratorToken };
  } finally {
    await closePool(pool);
  }
}

/** Waits for both, also where one fails, so that nothing is still starting when everything is closed. */
async function bothOrFirstError<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([first, second]);
  return Promise.all([first, second]);
}
