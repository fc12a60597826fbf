import { startLocalDatabase } from "@aquamark/local";
import pg from "pg";

/** Whether the journeys have started the product themselves, and so can reach its database. */
export const hasDatabase = (): boolean => process.env.AQUAMARK_E2E_DATA_DIR !== undefined;

/** Does something in the product's database that no screen does, such as leaving what a worker leaves. */
export async function inDatabase(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const database = await startLocalDatabase({
    dataDir: process.env.AQUAMARK_E2E_DATA_DIR ?? "",
    user: "nobody",
    log: { info: () => {} },
    share: true,
  });
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
    await database.stop();
  }
}
