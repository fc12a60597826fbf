import { type Approval, approvalRank, type SurveyResult } from "@aquamark/scoring";
import { CompiledQuery, sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import { txExecutor } from "../../platform/db/executor.ts";
import { recordChange } from "../activity/index.ts";
import { recordAudit } from "../audit/index.ts";
import type { Actor } from "../identity/index.ts";
import { type LoadedSurvey, loadSurvey } from "../programs/index.ts";
import type { SubmissionFacts } from "./submission-facts.ts";
import { submissionSubject } from "./submission-queries.ts";
import { loadFacts, loadState } from "./submission-state.ts";
import { categoryResultArrays, responseResultArrays, resultColumns } from "./write-response-sql.ts";

export type RescoreOptions = {
  at: Date;
  /** Whose change made it necessary; null for the system. */
  actor: Actor | null;
  /** The survey as it is inside this transaction, where it is known already. */
  survey?: LoadedSurvey;
};

/**
 * Scores a submission anew and writes all of its results in bulk; answers and their history are not touched.
 *
 * Takes the submission's row lock. Where the structure has changed since it was last scored and the submission
 * no longer fulfils its level, it goes back to draft with the reason (rule 17); its responses keep their levels.
 */
export async function rescoreSubmission(
  tx: Tx,
  submissionId: string,
  options: RescoreOptions,
): Promise<void> {
  await sql`SELECT FROM submission WHERE id = ${submissionId} FOR UPDATE`.execute(tx);
  const executor = txExecutor(tx);
  const facts = await loadFacts(executor, submissionId);
  if (!facts) throw new Error(`There is no submission ${submissionId}`);
  const survey = options.survey ?? (await loadSurvey(tx, facts.programId, facts.surveyId));
  if (!survey) throw new Error(`Submission ${submissionId} has no survey`);
  const state = await loadState(executor, facts, survey);
  if (!state) throw new Error(`Submission ${submissionId} changed under its lock`);

  const result = state.scoring.result();
  await writeResults(tx, submissionId, result, survey.structureVersion);
  // One that was never scored was loaded as it stands: no change of the structure has come over it.
  const isOverrun = facts.scoredVersion > 0 && facts.scoredVersion !== facts.structureVersion;
  const reason = isOverrun ? lostLevelReason(facts, survey, result) : null;
  if (reason) await backToDraft(tx, facts, reason, options);
}

/** Replaces every derived row of a submission by `result`. */
export async function writeResults(
  tx: Tx,
  submissionId: string,
  result: SurveyResult,
  structureVersion: number,
): Promise<void> {
  const measures = [...result.measures].map(([id, { raw, score, error }]) => ({ id, raw, score, error }));
  const categories = [
    ...[...result.categories].map(([id, category]) => ({ id, result: category })),
    { id: null, result: result.total },
  ];
  const names = resultColumns.map(([column]) => column).join(", ");
  const assignments = resultColumns.map(([column]) => `${column} = excluded.${column}`).join(", ");
  const text = `
    WITH scored AS (
      UPDATE submission SET scored_version = $2::int WHERE id = $1::uuid
    ), line AS (
      SELECT * FROM unnest($3::uuid[], $4::float8[], $5::float8[], $6::text[]) AS line (id, raw, score, error)
    ), gone AS (
      DELETE FROM response_result WHERE submission_id = $1::uuid AND measure_id <> ALL ($3::uuid[])
    ), measures AS (
      INSERT INTO response_result (submission_id, measure_id, raw, score, error)
      SELECT $1::uuid, id, raw, score, error::jsonb FROM line
      ON CONFLICT (submission_id, measure_id) DO UPDATE
        SET raw = excluded.raw, score = excluded.score, error = excluded.error
    ), results AS (
      SELECT * FROM unnest($7::uuid[], ${resultColumns.map(([, type], index) => `$${8 + index}::${type}[]`).join(", ")})
        AS line (category_id, ${names})
    ), left_over AS (
      DELETE FROM category_result
      WHERE submission_id = $1::uuid AND category_id <> ALL (array_remove($7::uuid[], NULL))
    ), categories AS (
      INSERT INTO category_result (submission_id, category_id, ${names})
      SELECT $1::uuid, results.* FROM results WHERE category_id IS NOT NULL
      ON CONFLICT (submission_id, category_id) DO UPDATE SET ${assignments}
    )
    INSERT INTO submission_result (submission_id, ${names})
    SELECT $1::uuid, ${names} FROM results WHERE category_id IS NULL
    ON CONFLICT (submission_id) DO UPDATE SET ${assignments}`;
  await tx.executeQuery(
    CompiledQuery.raw(text, [
      submissionId,
      structureVersion,
      ...responseResultArrays(measures),
      ...categoryResultArrays(categories),
    ]),
  );
}

type LostLevel = {
  code: "measure_appeared" | "answer_became_erroneous";
  params: { from: Approval; measures: string[] };
};

/** Why a submission above draft no longer fulfils its level, or null. */
function lostLevelReason(
  facts: SubmissionFacts,
  survey: LoadedSurvey,
  result: SurveyResult,
): LostLevel | null {
  if (approvalRank(facts.approval) === 0) return null;
  const missing = survey.measures.filter(({ id }) => !result.measures.has(id));
  const erroneous = survey.measures.filter(({ id }) => (result.measures.get(id)?.error ?? null) !== null);
  const [code, found] =
    missing.length > 0
      ? (["measure_appeared", missing] as const)
      : (["answer_became_erroneous", erroneous] as const);
  if (found.length === 0) return null;
  return { code, params: { from: facts.approval, measures: found.slice(0, 20).map(({ id }) => id) } };
}

async function backToDraft(
  tx: Tx,
  facts: SubmissionFacts,
  reason: LostLevel,
  { actor, at }: RescoreOptions,
): Promise<void> {
  const { revision } = await tx
    .updateTable("submission")
    .set((eb) => ({
      approval: "draft",
      approvalReason: JSON.stringify(reason),
      revision: eb("revision", "+", 1),
      contentRevision: eb("contentRevision", "+", 1),
      modifiedAt: at,
    }))
    .where("id", "=", facts.id)
    .returning("revision")
    .executeTakeFirstOrThrow();
  const before = { approval: facts.approval };
  const after = { approval: "draft", reason };
  if (actor === null) {
    await recordAudit(tx, {
      at,
      actorId: null,
      action: "submission.lost_level",
      entityKind: "submission",
      entityId: facts.id,
      before,
      after,
      requestId: null,
      address: null,
    });
    return;
  }
  const subject = await submissionSubject(tx, facts, facts.id);
  await recordChange(tx, actor, at, {
    verb: "state",
    action: "submission.lost_level",
    entity: { kind: "submission", id: facts.id },
    message: facts.title,
    ancestors: submissionAncestors(facts),
    before,
    after,
    revision,
    audience: { organisationId: facts.organisationId, groupIds: subject?.groupIds ?? [] },
  });
}

/** What a submission lies in, the nearest first. */
export function submissionAncestors(
  facts: Pick<SubmissionFacts, "organisationId" | "surveyId" | "programId">,
) {
  return [
    { kind: "organisation", id: facts.organisationId },
    { kind: "survey", id: facts.surveyId },
    { kind: "program", id: facts.programId },
  ];
}
