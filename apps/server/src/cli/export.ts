import type { FileFormat } from "@aquamark/program-file";
import { type Command, Option } from "commander";

export type ExportCommandOptions = { output?: string; format?: FileFormat; as?: string };

export function registerExport(program: Command): void {
  program
    .command("export")
    .description("Write a program as a program file.")
    .argument("<program>", "the program's id, or its title where only one has it")
    .option("-o, --output <file>", "write to this file instead of standard output")
    .addOption(
      new Option(
        "--format <format>",
        "of the program file (default: by the name of the file, else yaml)",
      ).choices(["yaml", "json"]),
    )
    .option("--as <email>", "act as this user instead of the first super administrator")
    .action(async (wanted: string, options: ExportCommandOptions) => {
      const { exportFile } = await import("./export-file.ts");
      await exportFile(wanted, options);
    });
}
