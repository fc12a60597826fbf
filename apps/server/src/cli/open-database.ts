import type { Config } from "../platform/config.ts";

export type OpenDatabase = {
  url: string;
  /** Whether it is our own PostgreSQL, which no other process uses beside us. */
  isOurs: boolean;
  /** Ends our own PostgreSQL; leaves the one of DATABASE_URL alone. */
  close(): Promise<void>;
};

export type OpenDatabaseOptions = {
  /** Use our own PostgreSQL also while `aquamark start` runs on it. */
  share?: boolean;
};

/** The database of DATABASE_URL, else our own below the data folder, started when it is not running. */
export async function openDatabase(
  config: Config,
  say: (sentence: string) => void,
  { share = false }: OpenDatabaseOptions = {},
): Promise<OpenDatabase> {
  if (config.databaseUrl !== null) {
    return { url: config.databaseUrl, isOurs: false, close: () => Promise.resolve() };
  }
  const { startLocalDatabase } = await import("@aquamark/local");
  const database = await startLocalDatabase({
    dataDir: config.dataDir,
    user: config.databaseUser,
    log: { info: say },
    share,
  });
  return { url: database.url, isOurs: true, close: () => database.stop() };
}
