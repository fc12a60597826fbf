import {
  changeProgram as change,
  createProgram as create,
  duplicateProgram as duplicate,
  getRecalculation,
  type NewProgram,
  type Program,
  type ProgramChange,
  deleteProgram as remove,
  restoreProgram as restore,
} from "@aquamark/api-client";
import type { Operation } from "@aquamark/program-content";
import { answerOf } from "../../shell/api.ts";
import type { Uuid } from "../../shell/api-types.ts";

export type DuplicateProgram = {
  title: string;
  description: string;
  surveyGroupIds: Uuid[];
  withSurveyAccess: boolean;
};

export function createProgram(body: NewProgram): Promise<Program> {
  return answerOf(create({ body }));
}

/** Copies a program with all its content; the original is finalised by it. */
export function duplicateProgram(programId: Uuid, body: DuplicateProgram): Promise<Program> {
  return answerOf(duplicate({ path: { programId }, body }));
}

export async function deleteProgram(programId: Uuid): Promise<void> {
  await answerOf(remove({ path: { programId } }));
}

/** Brings a deleted program back, under another title where its own is taken by now. */
export function restoreProgram(programId: Uuid, title?: string): Promise<Program> {
  return answerOf(restore({ path: { programId }, body: title === undefined ? {} : { title } }));
}

/** Changes a program's content, whole or not at all. */
export function changeProgram(programId: Uuid, operations: Operation[]): Promise<ProgramChange> {
  return answerOf(change({ path: { programId }, body: { operations } }));
}

/** How many submissions the program's surveys have. */
export async function countSubmissions({ id, surveys }: Pick<Program, "id" | "surveys">): Promise<number> {
  const counts = await Promise.all(
    surveys.map((survey) => answerOf(getRecalculation({ path: { programId: id, surveyId: survey.id } }))),
  );
  return counts.reduce((sum, { submissions }) => sum + submissions, 0);
}
