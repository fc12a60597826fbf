import type { Command } from "commander";

export type RecalculateOptions = { program?: string; survey?: string; submission?: string; wait?: boolean };

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
    .addHelpText(
      "after",
      "\nWithout --wait it is left to the workers: aquamark start has one, and aquamark work is one.",
    )
    .action(async (options: RecalculateOptions) => {
      const { recalculateNow } = await import("./recalculate-submissions.ts");
      await recalculateNow(options);
    });
}
