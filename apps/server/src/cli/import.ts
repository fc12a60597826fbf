import type { Command } from "commander";

export type ImportOptions = { group?: string[]; finalise?: boolean; as?: string };

export function registerImport(program: Command): void {
  program
    .command("import")
    .description("Make a program of a program file, a CISO Assistant library or an AWS custom lens.")
    .argument("<file>", "the file (YAML or JSON); its content shows which of them it is")
    .option("-g, --group <title...>", "survey groups that see the program, by title")
    .option("--finalise", "finalise it at once, so that it counts in statistics")
    .option("--as <email>", "act as this user instead of the first super administrator")
    .addHelpText(
      "after",
      "\nWhat a program cannot carry of a library or lens is listed with its place.\nThe exit status is 2 when the file is not valid; every fault is listed with its place.",
    )
    .action(async (file: string, options: ImportOptions) => {
      const { importFile } = await import("./import-file.ts");
      process.exitCode = await importFile(file, options);
    });
}
