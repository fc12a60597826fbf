import type { FileFormat } from "@aquamark/program-file";
import { Argument, type Command, Option } from "commander";

const KINDS = ["samm", "ciso-assistant", "aws-lens"] as const;
type Kind = (typeof KINDS)[number];

export function registerConvert(program: Command): void {
  program
    .command("convert")
    .description("Convert a published model, framework or lens into a program file.")
    .addArgument(new Argument("<kind>", "what it is converted from").choices(KINDS))
    .argument("<path>", "the file, or the folder of the model")
    .option("-o, --output <file>", "write to this file instead of standard output")
    .addOption(
      new Option(
        "--format <format>",
        "of the program file (default: by the name of the file, else yaml)",
      ).choices(["yaml", "json"]),
    )
    .addHelpText(
      "after",
      `
Kinds:
  samm            OWASP SAMM 2 as published: the repository, or its model folder
  ciso-assistant  a CISO Assistant library with a framework (YAML)
  aws-lens        an AWS Well-Architected custom lens (JSON)

What the program does not carry is listed on standard error, with its place.
The exit status is 2 when the source is not valid; every fault is listed with its place.`,
    )
    .action(async (kind: Kind, path: string, options: { output?: string; format?: FileFormat }) => {
      const output = {
        outPath: options.output ?? null,
        format: options.format ?? null,
        stdout: process.stdout,
        stderr: process.stderr,
      };
      if (kind === "samm") {
        const { convertSammFolder } = await import("./convert-samm-folder.ts");
        process.exitCode = await convertSammFolder(path, output);
      } else {
        const { convertFile } = await import("./convert-file.ts");
        process.exitCode = await convertFile(kind, path, output);
      }
    });
}
