import type { Config } from "../platform/config.ts";
import { connectionTo, type DatabaseConnection, databaseConnection } from "../platform/db/connection.ts";

export type OpenDatabase = {
  connection: DatabaseConnection;
  /** Whether it is our own PostgreSQL, which no other process uses beside us. */
  isOurs: boolean;
  /** Ends our own PostgreSQL; leaves one of the settings alone. */
  close(): Promise<void>;
};

export type OpenDatabaseOptions = {
  /** Use our own PostgreSQL also while `aquamark start` runs on it. */
  share?: boolean;
};

/** The database of the settings, else our own below the data folder, started when it is not running. */
export async function openDatabase(
  config: Config,
  say: (sentence: string) => void,
  { share = false }: OpenDatabaseOptions = {},
): Promise<OpenDatabase> {
  if (config.databaseUrl !== null || config.databaseSecretId !== null) {
    return { connection: databaseConnection(config), isOurs: false, close: () => Promise.resolve() };
  }
  const { startLocalDatabase } = await import("@aquamark/local");
  const database = await startLocalDatabase({
    dataDir: config.dataDir,
    user: config.databaseUser,
    log: { info: say },
    share,
  });
  return { connection: connectionTo(database.url), isOurs: true, close: () => database.stop() };
}
