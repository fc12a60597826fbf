import type { Command } from "commander";
import { version } from "../platform/version.ts";
import { CommandError } from "./command-error.ts";
import { loadConfigWithDatabase } from "./load-config.ts";
import { stopOnSignals } from "./stop-signals.ts";

export function registerWork(program: Command): void {
  program
    .command("work")
    .description("Work on background jobs. Any number of processes may work for one database.")
    .option("--only <kind...>", "work on these kinds of job and leave the others")
    .action(async ({ only }: { only?: string[] }) => {
      const config = loadConfigWithDatabase();
      const [{ databaseConnection }, { createLogger }, { jobKinds }, { runServer }] = await Promise.all([
        import("../platform/db/connection.ts"),
        import("../platform/log.ts"),
        import("../modules/register-jobs.ts"),
        import("./run-server.ts"),
      ]);
      const known = jobKinds.map(({ kind }) => kind);
      const unknown = (only ?? []).filter((kind) => !known.includes(kind));
      if (unknown.length > 0) {
        throw new CommandError(
          `There is no job of kind ${unknown.join(", ")}; the kinds are ${known.join(", ")}.`,
        );
      }
      const log = createLogger(config.logLevel);
      const work = only === undefined ? {} : { only };
      const worker = await runServer({
        config,
        connection: databaseConnection(config),
        log,
        webDir: null,
        serves: false,
        work,
      });
      stopOnSignals(worker.stop, (sentence) => log.info(sentence));
      log.info({ version, kinds: only ?? known }, "working");
    });
}
