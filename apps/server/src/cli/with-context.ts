import { systemClock } from "../platform/clock.ts";
import type { AppContext } from "../platform/context.ts";
import { migrate } from "../platform/db/migrate.ts";
import { createLogger } from "../platform/log.ts";
import { openContext } from "../platform/open-context.ts";
import { loadConfig } from "./load-config.ts";
import { openDatabase } from "./open-database.ts";

/**
 * Does something with the migrated database of DATABASE_URL, else with our own, also while
 * `aquamark start` runs on it. Everything but the result is printed to standard error.
 */
export async function withContext<T>(work: (context: AppContext) => Promise<T>): Promise<T> {
  const config = loadConfig();
  const log = createLogger(config.logLevel === "info" ? "warn" : config.logLevel, process.stderr);
  const database = await openDatabase(config, (sentence) => console.error(sentence), { share: true });
  try {
    await migrate(database.connection);
    const context = await openContext({
      config,
      connection: database.connection,
      log,
      clock: systemClock,
      webDir: null,
      demoAccounts: null,
    });
    try {
      return await work(context);
    } finally {
      await context.close();
    }
  } finally {
    await database.close();
  }
}
