import { sql } from "kysely";
import type { AppContext } from "../../platform/context.ts";
import type { Db, Tx } from "../../platform/db/database.ts";
import { transact } from "../../platform/db/transaction.ts";
import { enqueue } from "../../platform/jobs/enqueue.ts";
import { defineJob, type JobRun } from "../../platform/jobs/job-kind.ts";
import { loadActor } from "../identity/index.ts";
import { currentSurvey, enqueueRecalculation, surveyRecalculation } from "../programs/index.ts";
import { publishProgress } from "./progress-hint.ts";
import {
  batchSizeOf,
  isStale,
  recalculateBatch,
  type SurveyKey,
  waitsForRetry,
} from "./recalculate-batch.ts";

type Work = SurveyKey & { actorId: string | null };

const helpersMax = 16;
// Other jobs of this process get their turn between.
const turnMs = 5_000;
// A submission that somebody was saving is stale no more, or is taken then.
const lockedRetryMs = 1_000;
// A process that is killed keeps its jobs for about as long. By then another looks whether anything was left.
const lookAgainMs = 60_000;

/** Brings a survey's submissions up to date, and calls other workers to help where there are many. */
export const recalculateSurvey = defineJob({
  ...surveyRecalculation,
  lane: "bulk",
  run: async (context, work, run) => {
    const at = context.clock.now();
    const { due } = await remaining(context.db, work, at);
    if (due > 0) {
      const helpers = await helpersFor(context.db, work, due);
      await transact(context, async (tx) => {
        await comeBack(tx, work, new Date(at.getTime() + lookAgainMs));
        await callHelpers(tx, work, helpers);
      });
    }
    await takeTurn(context, work, run, due);
  },
});

/** Helps with a survey's submissions, with whatever worker has time. */
export const helpRecalculate = defineJob({
  kind: "recalculation.help",
  payload: surveyRecalculation.payload,
  lane: "bulk",
  run: async (context, work, run) => {
    const { due } = await remaining(context.db, work, context.clock.now());
    if (due > 0) await takeTurn(context, work, run, due);
  },
});

/** How many other jobs may share so many submissions. */
async function helpersFor(db: Db, { programId, surveyId }: SurveyKey, due: number): Promise<number> {
  const survey = await currentSurvey(db, programId, surveyId);
  return survey ? Math.min(Math.ceil(due / batchSizeOf(survey, due)) - 1, helpersMax) : 0;
}

async function callHelpers(tx: Tx, work: Work, helpers: number): Promise<void> {
  for (let helper = 1; helper <= helpers; helper++)
    await enqueue(tx, helpRecalculate, work, {
      key: `${helpRecalculate.kind}:${work.programId}:${work.surveyId}:${helper}`,
      priority: 10,
    });
}

/** The same work once more at `runAt`; asking again moves it. */
function comeBack(tx: Tx, { programId, surveyId, actorId }: Work, runAt: Date): Promise<void> {
  return enqueueRecalculation(tx, programId, surveyId, { actorId, runAt });
}

async function takeTurn(context: AppContext, work: Work, { signal }: JobRun, due: number): Promise<void> {
  const { actorId } = work;
  const actor = actorId === null ? null : await loadActor(context.db, actorId, surveyRecalculation.kind);
  const endsAt = performance.now() + turnMs;
  for (;;) {
    const { rescored, failed } = await recalculateBatch(context, work, { actor, due });
    if (rescored + failed === 0) break;
    context.metrics.rescoredSubmissions.inc(rescored);
    await publishProgress(context, work, false);
    if (signal.aborted || performance.now() > endsAt) {
      await transact(context, (tx) => enqueueRecalculation(tx, work.programId, work.surveyId, { actorId }));
      return;
    }
  }
  await publishProgress(context, work, true);

  const at = context.clock.now();
  const left = await remaining(context.db, work, at);
  const runAt = left.due > 0 ? new Date(at.getTime() + lockedRetryMs) : left.retryAt;
  if (runAt !== null) await transact(context, (tx) => comeBack(tx, work, runAt));
}

/** How many submissions of a survey are stale and may be taken now, and when one that failed is tried again. */
async function remaining(
  db: Db,
  { programId, surveyId }: SurveyKey,
  at: Date,
): Promise<{ due: number; retryAt: Date | null }> {
  const version = sql.ref("s.structure_version");
  const { rows } = await sql<{ due: number; retryAt: Date | null }>`
    SELECT count(*) FILTER (WHERE NOT ${waitsForRetry(version, at)}) AS due,
      (SELECT min(f.retry_at) FROM recalculation_failure f JOIN submission failed ON failed.id = f.submission_id
       WHERE failed.program_id = ${programId} AND failed.survey_id = ${surveyId} AND failed.deleted_at IS NULL
         AND f.retry_at > ${at}) AS retry_at
    FROM submission m JOIN survey s ON s.program_id = m.program_id AND s.id = m.survey_id
    WHERE m.program_id = ${programId} AND m.survey_id = ${surveyId} AND ${isStale(version)}`.execute(db);
  return rows[0] ?? { due: 0, retryAt: null };
}
