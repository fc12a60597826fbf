import { type RawBuilder, sql } from "kysely";
import type { AppContext } from "../../platform/context.ts";
import type { Tx } from "../../platform/db/database.ts";
import { noteChange, transact } from "../../platform/db/transaction.ts";
import type { Actor } from "../identity/index.ts";
import { currentSurvey, type LoadedSurvey } from "../programs/index.ts";
import { rescoreSubmissions } from "../submissions/index.ts";
import { isOutage, recordFailure } from "./recalculation-failure.ts";

export type SurveyKey = { programId: string; surveyId: string };

export type BatchOptions = {
  /** Whose change of the structure made it necessary; null for the system. */
  actor: Actor | null;
  /** How many submissions are stale: where they are few, they are shared by smaller batches. */
  due?: number;
};

export type BatchOutcome = { rescored: number; failed: number };

// A batch holds its submissions' locks for less than a tenth of a second, which a save of theirs waits at most; and this
// is all that a worker has in memory at once, however many submissions there are.
const responsesPerBatch = 4_000;
const submissionsPerBatchMax = 500;
// Below this the round trips take longer than the work.
const responsesPerBatchMin = 1_000;
// While one batch is scored the database reads and writes others.
const batchesAtOnce = 4;

/** How many of `due` submissions of a survey are scored at once. */
export function batchSizeOf(
  { measures }: Pick<LoadedSurvey, "measures">,
  due = Number.POSITIVE_INFINITY,
): number {
  const perSubmission = Math.max(measures.length, 1);
  const most = Math.min(Math.floor(responsesPerBatch / perSubmission), submissionsPerBatchMax);
  const least = Math.floor(responsesPerBatchMin / perSubmission);
  return Math.max(Math.min(most, Math.max(least, Math.ceil(due / batchesAtOnce))), 1);
}

/**
 * Takes some of the survey's stale submissions that nobody else is working on and brings them up to date, in one
 * transaction; nothing is rescored where none is left.
 *
 * Where one of them cannot be scored, all are taken one by one, so that it stops no other; its reason is recorded. The
 * structure is the present one each time, so that a change in the middle is simply gone on with.
 */
export async function recalculateBatch(
  context: AppContext,
  key: SurveyKey,
  options: BatchOptions,
): Promise<BatchOutcome> {
  const survey = await currentSurvey(context.db, key.programId, key.surveyId);
  if (!survey) return { rescored: 0, failed: 0 };
  const at = context.clock.now();
  let claimed: string[] = [];
  try {
    const rescored = await transact(context, async (tx) => {
      claimed = await claim(tx, survey, at, batchSizeOf(survey, options.due), null);
      return rescoreClaimed(tx, claimed, survey, { actor: options.actor, at });
    });
    return { rescored, failed: 0 };
  } catch (error) {
    if (claimed.length === 0 || isOutage(error)) throw error;
    return recalculateOneByOne(context, survey, claimed, options.actor);
  }
}

async function recalculateOneByOne(
  context: AppContext,
  survey: LoadedSurvey,
  submissionIds: readonly string[],
  actor: Actor | null,
): Promise<BatchOutcome> {
  const outcome = { rescored: 0, failed: 0 };
  for (const submissionId of submissionIds) {
    // What is recorded has the time of its own transaction, not of the first: nobody would be told of what came so late.
    const at = context.clock.now();
    try {
      outcome.rescored += await transact(context, async (tx) =>
        rescoreClaimed(tx, await claim(tx, survey, at, 1, submissionId), survey, { actor, at }),
      );
    } catch (error) {
      if (isOutage(error)) throw error;
      context.log.error({ err: error, submissionId }, "a submission could not be scored");
      await transact(context, (tx) => recordFailure(tx, submissionId, survey, error, at));
      outcome.failed++;
    }
  }
  return outcome;
}

async function rescoreClaimed(
  tx: Tx,
  submissionIds: readonly string[],
  survey: LoadedSurvey,
  options: { actor: Actor | null; at: Date },
): Promise<number> {
  if (submissionIds.length === 0) return 0;
  const rescored = await rescoreSubmissions(tx, submissionIds, { ...options, survey });
  // Also where no number is different: its page says that scores are being updated, which ends now.
  for (const { id, organisationId, groupIds } of rescored)
    noteChange(tx, { kind: "submission", id, audience: { organisationId, groupIds } });
  return rescored.length;
}

/** Stale means an older version: versions only rise, and below 0 is what shall be scored again in any case. */
export const isStale = (structureVersion: number | RawBuilder<unknown>) =>
  sql<boolean>`m.deleted_at IS NULL AND m.scored_version < ${structureVersion}`;

/** A failure on the present structure waits for its time; another structure may not have what failed. */
export const waitsForRetry = (
  structureVersion: number | RawBuilder<unknown>,
  at: Date,
) => sql<boolean>`EXISTS (
  SELECT FROM recalculation_failure f
  WHERE f.submission_id = m.id AND f.structure_version = ${structureVersion} AND f.retry_at > ${at})`;

/** Locks stale submissions that nobody else has locked. */
async function claim(
  tx: Tx,
  { programId, surveyId, structureVersion }: LoadedSurvey,
  at: Date,
  limit: number,
  submissionId: string | null,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT m.id FROM submission m
    WHERE m.program_id = ${programId} AND m.survey_id = ${surveyId} AND ${isStale(structureVersion)}
      AND NOT ${waitsForRetry(structureVersion, at)}
      AND ${submissionId === null ? sql`true` : sql`m.id = ${submissionId}`}
    LIMIT ${limit} FOR UPDATE OF m SKIP LOCKED`.execute(tx);
  return rows.map(({ id }) => id);
}
