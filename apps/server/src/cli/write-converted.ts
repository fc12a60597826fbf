import { writeFile } from "node:fs/promises";
import {
  type Fault,
  FILE_BYTES_MAX,
  type FileFormat,
  type ProgramFile,
  writeProgramFile,
} from "@aquamark/program-file";
import { CommandError } from "./command-error.ts";
import type { Output } from "./score-files.ts";

/** Where a converted program goes, and what is said about it. */
export type ConvertOutput = {
  /** Standard output where null. */
  outPath: string | null;
  /** Where null: JSON for a name that ends so, else YAML. */
  format: FileFormat | null;
  stdout: Output;
  stderr: Output;
};

/**
 * Writes a converted program as a program file.
 *
 * @throws CommandError where the file cannot be written, or would be larger than any that can be read
 */
export async function writeConverted(program: ProgramFile, output: ConvertOutput): Promise<void> {
  const { outPath, stdout } = output;
  const format = output.format ?? (outPath?.toLowerCase().endsWith(".json") ? "json" : "yaml");
  const text = writeProgramFile(program, { format });
  if (Buffer.byteLength(text) > FILE_BYTES_MAX)
    throw new CommandError(`The program file would be larger than ${FILE_BYTES_MAX} bytes.`);
  if (outPath === null) {
    stdout.write(text);
    return;
  }
  try {
    await writeFile(outPath, text);
  } catch (error) {
    throw new CommandError(
      `${outPath} cannot be written: ${error instanceof Error ? error.message : error}.`,
    );
  }
}

/** A fault, or something that is not carried, as a line: the file with the place in it, the path, the sentence. */
export function placedLine(file: string, { line, column, path, message }: Fault): string {
  const place = [file, line, column].filter((step) => step !== undefined).join(":");
  return `${place}: ${path === "" ? "" : `${path}: `}${message}\n`;
}
