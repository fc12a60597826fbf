import type { Command } from "commander";

export function registerHealth(program: Command): void {
  program
    .command("health")
    .description(
      "Say whether the Aquamark processes of this user, on this machine or in this container, are well.",
    )
    .option("--only <kind...>", "look at these kinds of process: serve, work, start, migrate, watchdog")
    .addHelpText(
      "after",
      "\nA process that serves is asked by its own /ping, others by what they last reported. The exit status is 1\nwhere one is unwell or none runs.",
    )
    .action(async ({ only }: { only?: string[] }) => {
      const { checkProcesses } = await import("./check-processes.ts");
      const { isWell, sentence } = await checkProcesses({ only });
      console.log(sentence);
      if (!isWell) process.exitCode = 1;
    });
}
