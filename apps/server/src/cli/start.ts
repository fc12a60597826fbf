import type { Command } from "commander";
import { loadConfig } from "./load-config.ts";

export type StartOptions = { demo?: boolean };

export function registerStart(program: Command): void {
  program
    .command("start")
    .description(
      "Run everything in one process: its own PostgreSQL unless DATABASE_URL is set, web, API and jobs.",
    )
    .option("--demo", "load the demo into an empty database (by default into our own PostgreSQL only)")
    .option("--no-demo", "leave an empty database empty")
    .action(async (options: StartOptions) => {
      const config = loadConfig();
      const { start } = await import("./start-everything.ts");
      await start(config, options);
    });
}
