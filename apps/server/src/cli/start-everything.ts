import { type Config, programDir } from "../platform/config.ts";
import { migrate } from "../platform/db/migrate.ts";
import { createLogger } from "../platform/log.ts";
import { version } from "../platform/version.ts";
import { openDatabase } from "./open-database.ts";
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

  // Building and starting the database wait for different things, so they go side by side.
  const building = buildWebApp(programDir, say);
  const starting = openDatabase(config, say).then((found) => {
    opened.defer(() => found.close());
    return found;
  });
  const [webDir, database] = await bothOrFirstError(building, starting);
  stopping.throwIfAborted();

  await migrate(database.url);
  stopping.throwIfAborted();

  const server = await runServer({
    config,
    databaseUrl: database.url,
    log,
    webDir,
    demoAccounts: null,
    serves: true,
    work: { isAlone: database.isOurs },
  });
  opened.defer(() => server.stop());
  say(`Aquamark ${version} is at ${server.address}`);
}

/** Waits for both, also where one fails, so that nothing is still starting when everything is closed. */
async function bothOrFirstError<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([first, second]);
  return Promise.all([first, second]);
}
