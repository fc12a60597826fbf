import type { Command } from "commander";

export function registerDoctor(program: Command): void {
  program
    .command("doctor")
    .description("Print the settings that take effect, and test all that the program depends on.")
    .option("--json", "print it as JSON")
    .option("--no-settings", "leave the settings out")
    .addHelpText(
      "after",
      "\nThe exit status is 1 where anything failed. Nothing is changed: a file is stored and removed again, no mail is sent.",
    )
    .action(async (options: { json?: true; settings: boolean }) => {
      const { runDoctor } = await import("./run-doctor.ts");
      await runDoctor(options);
    });
}
