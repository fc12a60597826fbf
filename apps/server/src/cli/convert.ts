import type { FileFormat } from "@aquamark/program-file";
import { Argument, type Command, Option } from "commander";

export function registerConvert(program: Command): void {
  program
    .command("convert")
    .description("Convert a published model into a program file.")
    .addArgument(new Argument("<kind>", "samm: OWASP SAMM 2 as published").choices(["samm"]))
    .argument("<path>", "the published repository, or its model folder")
    .option("-o, --output <file>", "write to this file instead of standard output")
    .addOption(
      new Option(
        "--format <format>",
        "of the program file (default: by the name of the file, else yaml)",
      ).choices(["yaml", "json"]),
    )
    .action(async (_kind: string, folder: string, options: { output?: string; format?: FileFormat }) => {
      const { convertSammFolder } = await import("./convert-samm-folder.ts");
      process.exitCode = await convertSammFolder({
        folder,
        outPath: options.output ?? null,
        format: options.format ?? null,
        stdout: process.stdout,
        stderr: process.stderr,
      });
    });
}
