import type { AnswersFile } from "../answers-schema.ts";
import type { Fault } from "../fault.ts";
import type { ProgramFile } from "../program-schema.ts";
import { readAnswersFile } from "../read-answers-file.ts";
import { readProgramFile } from "../read-program-file.ts";

/** Reads a program that must be valid. */
export function givenProgram(text: string): ProgramFile {
  const result = readProgramFile(text);
  if (!result.ok) throw new Error(result.faults.map(placed).join("\n"));
  return result.program;
}

/** Reads answers that must be valid. */
export function givenAnswers(text: string, program: ProgramFile): AnswersFile {
  const result = readAnswersFile(text, program);
  if (!result.ok) throw new Error(result.faults.map(placed).join("\n"));
  return result.answers;
}

/** The faults of a program file, each as `line:column path code`. */
export function programFaults(text: string): string[] {
  const result = readProgramFile(text);
  return result.ok ? [] : result.faults.map(placed);
}

/** The faults of an answers file, each as `line:column path code`. */
export function answersFaults(text: string, program: ProgramFile): string[] {
  const result = readAnswersFile(text, program);
  return result.ok ? [] : result.faults.map(placed);
}

function placed(fault: Fault): string {
  return `${fault.line ?? "-"}:${fault.column ?? "-"} ${fault.path} ${fault.code}`;
}
