import {
  type ConvertResult,
  convertAwsLens,
  convertCisoAssistant,
  FILE_BYTES_MAX,
} from "@aquamark/program-file";
import { CommandError } from "./command-error.ts";
import { readBounded } from "./read-bounded.ts";
import { type ConvertOutput, placedLine, writeConverted } from "./write-converted.ts";

/** The formats of single files that can be converted. */
export type ConvertibleKind = "ciso-assistant" | "aws-lens";

const CONVERTERS: Record<ConvertibleKind, (bytes: Uint8Array) => ConvertResult> = {
  "ciso-assistant": convertCisoAssistant,
  "aws-lens": convertAwsLens,
};

/**
 * Converts a CISO Assistant library or an AWS custom lens into a program file; what is not carried is listed on
 * `stderr`, with its place.
 *
 * @returns the exit status: 0, or 2 when the file is not valid, whose faults are then listed on `stderr`
 * @throws CommandError where the file cannot be read or the program file not be written
 */
export async function convertFile(
  kind: ConvertibleKind,
  path: string,
  output: ConvertOutput,
): Promise<0 | 2> {
  const read = await readBounded(path, FILE_BYTES_MAX);
  if (!read.ok) throw new CommandError(`${path} cannot be read: ${read.reason}.`);
  const converted = CONVERTERS[kind](read.bytes);
  const told = converted.ok ? converted.notCarried : converted.faults;
  for (const each of told) output.stderr.write(placedLine(path, each));
  if (!converted.ok) return 2;
  await writeConverted(converted.program, output);
  return 0;
}
