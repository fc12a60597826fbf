import type { Command } from "commander";
import { version } from "../platform/version.ts";
import { loadConfigWithDatabase } from "./load-config.ts";
import { stopOnSignals } from "./stop-signals.ts";

export function registerServe(program: Command): void {
  program
    .command("serve")
    .description("Answer requests: the web app and its API. Any number of processes may serve one database.")
    .action(async () => {
      const config = loadConfigWithDatabase();
      const [
        { databaseConnection },
        { closePool, createDb, createPool },
        { createLogger },
        { findWebApp },
        { prepareDemo },
        { runServer },
      ] = await Promise.all([
        import("../platform/db/connection.ts"),
        import("../platform/db/database.ts"),
        import("../platform/log.ts"),
        import("./find-web-app.ts"),
        import("./prepare-demo.ts"),
        import("./run-server.ts"),
      ]);
      const log = createLogger(config.logLevel);
      const webDir = findWebApp();
      if (webDir === null) log.warn("the web app is not built: only the API is served");
      const say = (sentence: string) => console.log(sentence);
      const connection = databaseConnection(config);
      const pool = createPool(connection, 2);
      const demo = await prepareDemo({ config, db: createDb(pool), log, say, loads: false });
      await closePool(pool);
      const server = await runServer({
        config,
        connection,
        log,
        webDir,
        demoAccounts: demo.accounts,
        serves: true,
        work: null,
      });
      stopOnSignals(server.stop, (sentence) => log.info(sentence));
      log.info({ version, address: server.address }, "serving");
      if (demo.notice !== null) say(demo.notice);
    });
}
