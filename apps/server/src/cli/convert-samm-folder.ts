import { readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  convertSamm,
  FILE_BYTES_MAX,
  type FileFormat,
  SAMM_FOLDERS,
  writeProgramFile,
} from "@aquamark/program-file";
import { CommandError } from "./command-error.ts";
import { readBounded } from "./read-bounded.ts";
import type { Output } from "./score-files.ts";

export type ConvertInput = {
  folder: string;
  /** Standard output where null. */
  outPath: string | null;
  /** Where null: JSON for a name that ends so, else YAML. */
  format: FileFormat | null;
  stdout: Output;
  stderr: Output;
};

/**
 * Converts OWASP SAMM as published (the repository or its `model` folder) into a program file.
 *
 * @returns the exit status: 0, or 2 when files of the model are not valid, which are then listed on `stderr`
 * @throws CommandError where the folder cannot be read or the file not be written
 */
export async function convertSammFolder(input: ConvertInput): Promise<0 | 2> {
  const files = await readModel(input.folder);
  const converted = convertSamm(files);
  if (!converted.ok) {
    for (const { file, line, column, path, message } of converted.faults) {
      const place = [file || input.folder, line, column].filter((step) => step !== undefined).join(":");
      input.stderr.write(`${place}: ${path === "" ? "" : `${path}: `}${message}\n`);
    }
    return 2;
  }
  for (const note of converted.notes) input.stderr.write(`${note}\n`);
  const format = input.format ?? (input.outPath?.toLowerCase().endsWith(".json") ? "json" : "yaml");
  const text = writeProgramFile(converted.program, { format });
  if (input.outPath === null) input.stdout.write(text);
  else await writeOut(input.outPath, text);
  return 0;
}

async function readModel(folder: string): Promise<Map<string, string>> {
  const root = (await isFolder(join(folder, "model"))) ? join(folder, "model") : folder;
  if (!(await isFolder(root))) throw new CommandError(`There is no folder ${folder}.`);
  const files = new Map<string, string>();
  for (const name of SAMM_FOLDERS) {
    const modelFolder = join(root, name);
    if (!(await isFolder(modelFolder)))
      throw new CommandError(`${folder} is no SAMM model: it has no folder ${name}.`);
    for (const file of (await readdir(modelFolder)).toSorted()) {
      if (!/\.ya?ml$/i.test(file)) continue;
      const path = join(modelFolder, file);
      const read = await readBounded(path, FILE_BYTES_MAX);
      if (!read.ok) throw new CommandError(`${path} cannot be read: ${read.reason}.`);
      files.set(path, new TextDecoder().decode(read.bytes));
    }
  }
  return files;
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() ?? false;
}

async function writeOut(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw new CommandError(`${path} cannot be written: ${error instanceof Error ? error.message : error}.`);
  }
}
