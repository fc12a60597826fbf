import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { convertSamm, FILE_BYTES_MAX, SAMM_FOLDERS } from "@aquamark/program-file";
import { CommandError } from "./command-error.ts";
import { readBounded } from "./read-bounded.ts";
import { type ConvertOutput, placedLine, writeConverted } from "./write-converted.ts";

/**
 * Converts OWASP SAMM as published (the repository or its `model` folder) into a program file.
 *
 * @returns the exit status: 0, or 2 when files of the model are not valid, which are then listed on `stderr`
 * @throws CommandError where the folder cannot be read or the file not be written
 */
export async function convertSammFolder(folder: string, output: ConvertOutput): Promise<0 | 2> {
  const files = await readModel(folder);
  const converted = convertSamm(files);
  if (!converted.ok) {
    for (const fault of converted.faults) output.stderr.write(placedLine(fault.file || folder, fault));
    return 2;
  }
  for (const note of converted.notes) output.stderr.write(`${note}\n`);
  await writeConverted(converted.program, output);
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
