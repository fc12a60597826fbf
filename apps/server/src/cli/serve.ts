import type { Command } from "commander";
import { loadConfigWithDatabase } from "./load-config.ts";
import { stopOnSignals } from "./stop-signals.ts";

export function registerServe(program: Command): void {
  program
    .command("serve")
    .description("Answer requests: the web app and its API. Any number of processes may serve one database.")
    .action(async () => {
      const config = loadConfigWithDatabase();
      const [{ createLogger }, { findWebApp }, { runServer }] = await Promise.all([
        import("../platform/log.ts"),
        import("./find-web-app.ts"),
        import("./run-server.ts"),
      ]);
      const log = createLogger(config.logLevel);
      const webDir = findWebApp();
      if (webDir === null) log.warn("the web app is not built: only the API is served");
      const server = await runServer({
        config,
        databaseUrl: config.databaseUrl,
        log,
        webDir,
        serves: true,
        work: null,
      });
      stopOnSignals(server.stop, (sentence) => log.info(sentence));
      log.info({ address: server.address }, "serving");
    });
}
