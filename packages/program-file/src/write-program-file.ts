import { ProgramFile } from "./program-schema.ts";
import { compareText, type FileFormat, writeDocument } from "./write-document.ts";

/**
 * Writes a program file. Keys come in the schema's order, response types and measures by id, bindings by name, so
 * that a program that is exported, imported and exported again gives the same bytes.
 */
export function writeProgramFile(program: ProgramFile, options: { format?: FileFormat } = {}): string {
  const sorted = {
    ...program,
    responseTypes: program.responseTypes.toSorted((a, b) => compareText(a.id, b.id)),
    measures: program.measures.toSorted((a, b) => compareText(a.id, b.id)),
  };
  return writeDocument(ProgramFile, sorted, options.format ?? "yaml");
}
