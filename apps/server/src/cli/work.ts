import type { Command } from "commander";

export function registerWork(program: Command): void {
  program
    .command("work")
    .description("Work on background jobs. Any number of processes may work for one database.")
    .option("--only <kind...>", "work on these kinds of job and leave the others")
    .addHelpText(
      "after",
      "\nKinds whose settings are missing are left to other processes; with --only those settings must be there.",
    )
    .action(async ({ only }: { only?: string[] }) => {
      const { workOnJobs } = await import("./work-on-jobs.ts");
      await workOnJobs(only);
    });
}
