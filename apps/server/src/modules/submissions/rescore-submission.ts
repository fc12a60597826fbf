import { sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import { txExecutor } from "../../platform/db/executor.ts";
import type { Actor } from "../identity/index.ts";
import { type LoadedSurvey, loadSurvey } from "../programs/index.ts";
import { backToDraft, type LostLevel, lostLevelOf } from "./lost-level.ts";
import { ResultChanges } from "./result-changes.ts";
import { readStoredSubmissions, type StoredSubmission, scoreStored } from "./scored-submission.ts";

export type RescoreOptions = {
  at: Date;
  /** Whose change made it necessary; null for the system. */
  actor: Actor | null;
};

/** A submission that was scored anew, and whether that made any difference. */
export type RescoredSubmission = Pick<StoredSubmission, "id" | "organisationId" | "groupIds"> & {
  isChanged: boolean;
};

/**
 * Scores a submission anew and writes what is different in its results; answers and their history are not touched.
 *
 * Takes the submission's row lock. `survey` is the structure as this transaction sees it, where that is known already.
 */
export async function rescoreSubmission(
  tx: Tx,
  submissionId: string,
  { survey, ...options }: RescoreOptions & { survey?: LoadedSurvey },
): Promise<void> {
  const { rows } = await sql<{ programId: string; surveyId: string }>`
    SELECT program_id, survey_id FROM submission WHERE id = ${submissionId} FOR UPDATE`.execute(tx);
  const [submission] = rows;
  if (!submission) throw new Error(`There is no submission ${submissionId}`);
  const structure = survey ?? (await loadSurvey(tx, submission.programId, submission.surveyId));
  if (!structure) throw new Error(`Submission ${submissionId} has no survey`);
  await rescoreSubmissions(tx, [submissionId], { ...options, survey: structure });
}

/**
 * Scores submissions of one survey anew, whose row locks the caller holds, and writes what is different in their
 * results in bulk; those that do not exist are left out.
 *
 * Where the structure has changed since one was last scored and it no longer fulfils its level, it goes back to draft
 * with the reason (rule 17). What once kept one of them from being scored is forgotten.
 */
export async function rescoreSubmissions(
  tx: Tx,
  submissionIds: readonly string[],
  { survey, ...options }: RescoreOptions & { survey: LoadedSurvey },
): Promise<RescoredSubmission[]> {
  const executor = txExecutor(tx);
  const submissions = await readStoredSubmissions(executor, submissionIds);
  const changes = new ResultChanges();
  const lost: LostLevel[] = [];
  const rescored = submissions.map((submission): RescoredSubmission => {
    const scoring = scoreStored(submission, survey);
    const { id, organisationId, groupIds, scoredVersion } = submission;
    const isChanged = changes.add(submission, scoring, survey);
    // One that was never scored was loaded as it stands: no change of the structure has come over it. Below 0 is the
    // version of one that shall be scored again although nothing has changed.
    const isOverrun = scoredVersion !== 0 && Math.abs(scoredVersion) !== survey.structureVersion;
    const lostLevel = isOverrun ? lostLevelOf(submission, survey, scoring) : null;
    if (lostLevel) lost.push(lostLevel);
    return { id, organisationId, groupIds, isChanged };
  });
  await changes.write(executor);
  await sql`
    WITH retired AS (DELETE FROM recalculation_failure WHERE submission_id = ANY (${submissionIds}::uuid[]))
    UPDATE submission SET scored_version = ${survey.structureVersion}
    WHERE id = ANY (${submissionIds}::uuid[]) AND scored_version <> ${survey.structureVersion}`.execute(tx);
  await backToDraft(tx, lost, options);
  return rescored;
}
