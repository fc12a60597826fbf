import type { Command } from "commander";
import { CommandError } from "./command-error.ts";

export type RecalculateOptions = {
  program?: string;
  survey?: string;
  submission?: string;
  wait?: boolean;
  watch?: boolean;
};

export function registerRecalculate(program: Command): void {
  program
    .command("recalculate")
    .description(
      "Have submissions scored again: all of them, or those of a program, of a survey, or a single one.",
    )
    .option("--program <id>", "only the submissions of this program")
    .option("--survey <id>", "only the submissions of this survey, in every program that has it")
    .option("--submission <id>", "only this submission")
    .option("--wait", "work on it here, show the progress, and end when all are scored")
    .option("--watch", "ask for nothing, and work on whatever has to be scored until stopped")
    .addHelpText(
      "after",
      `
Without --wait it is left to the workers: aquamark start has one, and aquamark work is one.
With --watch it is one itself, for this alone: the same as aquamark work --only recalculation.survey recalculation.help`,
    )
    .action(async ({ watch = false, ...options }: RecalculateOptions) => {
      if (watch) {
        if (Object.keys(options).length > 0)
          throw new CommandError(
            "--watch works on whatever has to be scored, and goes with no other option.",
          );
        const [{ recalculationKinds }, { workOnJobs }] = await Promise.all([
          import("../modules/register-jobs.ts"),
          import("./work-on-jobs.ts"),
        ]);
        return workOnJobs(recalculationKinds);
      }
      const { recalculateNow } = await import("./recalculate-submissions.ts");
      await recalculateNow(options);
    });
}
