import type { Command } from "commander";

export function registerServe(program: Command): void {
  program
    .command("serve")
    .description("Answer requests: the web app and its API. Any number of processes may serve one database.")
    .action(async () => {
      const { serveRequests } = await import("./serve-requests.ts");
      await serveRequests();
    });
}
