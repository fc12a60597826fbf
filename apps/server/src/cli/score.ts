import type { Command } from "commander";

export function registerScore(program: Command): void {
  program
    .command("score")
    .description("Score answers files against a program file, without a database.")
    .argument("<program>", "program file (YAML or JSON)")
    .argument("<answers...>", "answers files that go with it")
    .addHelpText(
      "after",
      "\nPrints one JSON object for each answers file, with the scores of its measures and categories.\n" +
        "The exit status is 2 when a file is not valid; its line then lists every fault with its place.",
    )
    .action(async (programPath: string, answersPaths: string[]) => {
      const { scoreFiles } = await import("./score-files.ts");
      process.exitCode = await scoreFiles({ programPath, answersPaths, stdout: process.stdout });
    });
}
