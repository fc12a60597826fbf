import type { Command } from "commander";

export function registerDemo(program: Command): void {
  const demo = program
    .command("demo")
    .description("The demo: programs, organisations and three rounds of answers.");
  demo.helpCommand(false);
  demo
    .command("load", { isDefault: true })
    .description("Load the demo into an empty database and print its accounts.")
    .action(async () => {
      const { loadDemoNow } = await import("./demo-commands.ts");
      await loadDemoNow();
    });
  demo
    .command("accounts")
    .description("Print the demo's accounts with their passwords, where these are the known ones.")
    .action(async () => {
      const { printDemoAccounts } = await import("./demo-commands.ts");
      await printDemoAccounts();
    });
}
