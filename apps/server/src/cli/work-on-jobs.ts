import { jobKinds } from "../modules/register-jobs.ts";
import type { Config } from "../platform/config.ts";
import { databaseConnection } from "../platform/db/connection.ts";
import { chooseKinds, type LackingKind } from "../platform/jobs/choose-kinds.ts";
import { createLogger } from "../platform/log.ts";
import { version } from "../platform/version.ts";
import { CommandError } from "./command-error.ts";
import { loadConfigWithDatabase } from "./load-config.ts";
import { runProcess } from "./run-process.ts";
import { runServer } from "./run-server.ts";

/** Works on jobs of these kinds, or of all, until the process is asked to stop. */
export async function workOnJobs(only: readonly string[] | undefined): Promise<void> {
  const config = loadConfigWithDatabase();
  const kinds = kindsToWorkOn(config, only);
  const log = createLogger(config.logLevel);
  const connection = databaseConnection(config);
  const work = only === undefined ? {} : { only: [...only] };
  const worker = await runProcess({
    config,
    connection,
    log,
    serves: false,
    open: () => runServer({ config, connection, log, webDir: null, serves: false, work }),
  });
  if (worker === null) return;
  log.info({ version, kinds }, "working");
}

function kindsToWorkOn(config: Config, only: readonly string[] | undefined): string[] {
  const known = jobKinds.map(({ kind }) => kind);
  const unknown = (only ?? []).filter((kind) => !known.includes(kind));
  if (unknown.length > 0) {
    throw new CommandError(
      `There is no job of kind ${unknown.join(", ")}; the kinds are ${known.join(", ")}.`,
    );
  }
  const { kinds, lacking } = chooseKinds(jobKinds, config, only);
  if (only !== undefined && lacking.length > 0) throw new CommandError(lacking.map(lackOf).join("\n"));
  return kinds.map(({ kind }) => kind);
}

function lackOf({ kind, variables }: LackingKind): string {
  return `A worker for ${kind} needs ${variables.join(" and ")}: set it, or leave that kind out.`;
}
