import { databaseConnection } from "../platform/db/connection.ts";
import { closePool, createDb, createPool } from "../platform/db/database.ts";
import { createLogger } from "../platform/log.ts";
import { version } from "../platform/version.ts";
import { findWebApp } from "./find-web-app.ts";
import { loadConfigWithDatabase } from "./load-config.ts";
import { type PreparedDemo, prepareDemo } from "./prepare-demo.ts";
import { runProcess } from "./run-process.ts";
import { runServer } from "./run-server.ts";

/** Everything of `aquamark serve`, until a signal ends it. */
export async function serveRequests(): Promise<void> {
  const config = loadConfigWithDatabase();
  const log = createLogger(config.logLevel);
  const webDir = findWebApp();
  if (webDir === null) log.warn("the web app is not built: only the API is served");
  const connection = databaseConnection(config);
  const say = (sentence: string) => console.log(sentence);
  let demo: PreparedDemo | null = null;
  const server = await runProcess({
    config,
    connection,
    log,
    serves: true,
    open: async (listens) => {
      const pool = createPool(connection, 2);
      pool.on("error", () => undefined /* what is under way fails by itself */);
      try {
        demo = await prepareDemo({ config, db: createDb(pool), log, say, loads: false });
      } finally {
        await closePool(pool);
      }
      return runServer({
        config,
        connection,
        log,
        webDir,
        demoAccounts: demo.accounts,
        serves: true,
        work: null,
        listens,
      });
    },
  });
  if (server === null) return;
  log.info({ version, address: server.address }, "serving");
  const { notice = null } = (demo ?? {}) as Partial<PreparedDemo>;
  if (notice !== null) say(notice);
}
