import type { FastifyInstance } from "fastify";
import { expect } from "vitest";
import { enqueueRecalculation } from "../modules/programs/index.ts";
import { recalculateSurvey } from "../modules/recalculation/index.ts";
import type { Tx } from "../platform/db/database.ts";
import type { JobRun } from "../platform/jobs/job-kind.ts";
import { storedAndFresh } from "./answering.ts";
import { inTransactionOf } from "./app.ts";
import type { TestDatabase } from "./database.ts";
import type { GivenSurvey } from "./givens-survey.ts";

/** Changes a survey's structure in a transaction that asks for recalculation, as a change of content does. */
export async function changeStructure(
  app: FastifyInstance,
  { programId, surveyId }: Pick<GivenSurvey, "programId" | "surveyId">,
  work: (tx: Tx) => Promise<unknown>,
  actorId: string | null = null,
): Promise<void> {
  await inTransactionOf(app, async (tx) => {
    await work(tx);
    await tx
      .updateTable("survey")
      .set((eb) => ({ structureVersion: eb("structureVersion", "+", 1) }))
      .where("programId", "=", programId)
      .where("id", "=", surveyId)
      .execute();
    await enqueueRecalculation(tx, programId, surveyId, { actorId });
  });
}

/** Runs the survey's job here and now, as a worker would. */
export function recalculate(
  app: FastifyInstance,
  { programId, surveyId }: Pick<GivenSurvey, "programId" | "surveyId">,
  {
    actorId = null,
    signal = new AbortController().signal,
  }: { actorId?: string | null; signal?: AbortSignal } = {},
): Promise<void> {
  const run: JobRun = { signal, attempt: 1, isLastAttempt: false, log: app.context.log };
  return recalculateSurvey.run(app.context, { programId, surveyId, actorId }, run);
}

/** Which submissions have results of an older structure, or shall be scored again. */
export async function staleSubmissions(
  database: TestDatabase,
  { programId }: GivenSurvey,
): Promise<string[]> {
  const { rows } = await database.pool.query<{ id: string }>(
    `SELECT m.id FROM submission m JOIN survey s ON s.program_id = m.program_id AND s.id = m.survey_id
     WHERE m.program_id = $1 AND m.scored_version <> s.structure_version ORDER BY m.id`,
    [programId],
  );
  return rows.map(({ id }) => id);
}

/** Asserts that the stored results are those of a full scoring of the stored answers, to the last bit. */
export async function expectScored(database: TestDatabase, submissionIds: readonly string[]): Promise<void> {
  for (const id of submissionIds) {
    const { stored, fresh } = await storedAndFresh(database, id);
    expect(stored).toEqual(fresh);
  }
}
