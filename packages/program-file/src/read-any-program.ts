import { convertAwsLensDocument } from "./aws-lens/convert-aws-lens.ts";
import { convertCisoAssistantDocument } from "./ciso-assistant/convert-ciso-assistant.ts";
import type { ConvertOptions } from "./conversion/convert-options.ts";
import type { ConvertResult } from "./conversion/not-carried.ts";
import type { LocatedNode } from "./located.ts";
import { readDocument } from "./read-document.ts";
import { readProgramDocument } from "./read-program-file.ts";

/** The kinds of files a program can be made of. */
export const PROGRAM_SOURCE_FORMATS = ["program-file", "ciso-assistant", "aws-lens"] as const;
export type ProgramSourceFormat = (typeof PROGRAM_SOURCE_FORMATS)[number];

export type ReadAnyProgramResult = ConvertResult & { format: ProgramSourceFormat };

/**
 * Reads a program file, a CISO Assistant library or an AWS custom lens, told apart by content.
 *
 * What is none of the others is read as a program file, whose faults then say what is missing. Nothing of a program
 * file is not carried.
 */
export function readAnyProgram(
  source: string | Uint8Array,
  options: ConvertOptions = {},
): ReadAnyProgramResult {
  const document = readDocument(source, options);
  const format = document.root === null ? "program-file" : formatOf(document.root);
  switch (format) {
    case "ciso-assistant":
      return { format, ...convertCisoAssistantDocument(document, options) };
    case "aws-lens":
      return { format, ...convertAwsLensDocument(document, options) };
    case "program-file": {
      const read = readProgramDocument(document);
      return read.ok ? { format, ...read, notCarried: [] } : { format, ...read };
    }
  }
}

function formatOf(root: LocatedNode): ProgramSourceFormat {
  const has = (...keys: string[]) => root.kind === "map" && keys.every((key) => root.entries.has(key));
  if (has("aquamark")) return "program-file";
  if (has("schemaVersion", "pillars")) return "aws-lens";
  return has("urn", "objects") ? "ciso-assistant" : "program-file";
}
