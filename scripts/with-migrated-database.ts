import { startTestDatabase } from "@aquamark/local";
import { migrate } from "../apps/server/src/platform/db/migrate.ts";

/** Does something with an empty, migrated database that is gone afterwards. */
export async function withMigratedDatabase<T>(work: (databaseUrl: string) => Promise<T>): Promise<T> {
  const cluster = await startTestDatabase();
  try {
    const url = await cluster.createDatabase("aquamark");
    await migrate(url);
    return await work(url);
  } finally {
    await cluster.stop();
  }
}
