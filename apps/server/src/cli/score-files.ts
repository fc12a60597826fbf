import {
  type Fault,
  FILE_BYTES_MAX,
  prepareScoring,
  readAnswersFile,
  readProgramFile,
  writeOrderedJson,
} from "@aquamark/program-file";
import { readBounded } from "./read-bounded.ts";

/** Where a command writes; `process.stdout` is one. */
export type Output = { write(text: string): unknown; isTTY?: boolean };

export type ScoreFilesInput = { programPath: string; answersPaths: readonly string[]; stdout: Output };

/**
 * Scores answers files against a program file and writes one JSON object for each, in the order given: indented
 * for a single one on a terminal, else a line each. A file that is not valid gets `{ file, faults }`; so does the
 * program, and then nothing can be scored.
 *
 * @returns the exit status: 0, or 2 when a file is not valid
 */
export async function scoreFiles({ programPath, answersPaths, stdout }: ScoreFilesInput): Promise<0 | 2> {
  const indent = answersPaths.length === 1 && stdout.isTTY === true ? 2 : 0;
  const write = (line: object) => stdout.write(`${writeOrderedJson(line, indent)}\n`);

  const programRead = await readBounded(programPath, FILE_BYTES_MAX);
  const program = programRead.ok ? readProgramFile(programRead.bytes) : unreadable(programRead.reason);
  if (!program.ok) {
    write({ file: programPath, faults: program.faults });
    return 2;
  }
  const score = prepareScoring(program.program);
  let status: 0 | 2 = 0;
  for (const path of answersPaths) {
    const answersRead = await readBounded(path, FILE_BYTES_MAX);
    const answers = answersRead.ok
      ? readAnswersFile(answersRead.bytes, program.program)
      : unreadable(answersRead.reason);
    if (answers.ok) {
      write({ file: path, ...score(answers.answers) });
    } else {
      status = 2;
      write({ file: path, faults: answers.faults });
    }
  }
  return status;
}

function unreadable(reason: string): { ok: false; faults: Fault[] } {
  const message = `The file cannot be read: ${reason}.`;
  return { ok: false, faults: [{ path: "", code: "unreadable", params: { reason }, message }] };
}
