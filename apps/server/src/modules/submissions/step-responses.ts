import type { Approval } from "@aquamark/scoring";
import { sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import { txExecutor } from "../../platform/db/executor.ts";
import { type RecordedChange, recordChanges, type Verb } from "../activity/index.ts";
import type { Actor, Subject } from "../identity/index.ts";
import { loadSurvey } from "../programs/index.ts";
import type { ResponseContentFields } from "./change-response.ts";
import { rescoreSubmission } from "./rescore-submission.ts";
import { answerLineage } from "./submission-ancestors.ts";
import type { ResponseRow, SubmissionFacts } from "./submission-facts.ts";
import type { LockedSubmission } from "./submission-queries.ts";
import { loadFacts, loadState, type SubmissionState } from "./submission-state.ts";

/** What a response becomes; one without a row is made. */
export type ResponseStep = { measureId: string; content: ResponseContentFields; approval: Approval };

/** The locked submission's answers, scored on the present structure; stored results that are older are renewed. */
export async function lockedState(
  tx: Tx,
  actor: Actor,
  at: Date,
  { id, programId, surveyId }: LockedSubmission,
): Promise<SubmissionState> {
  const executor = txExecutor(tx);
  const survey = await loadSurvey(tx, programId, surveyId);
  let facts = await loadFacts(executor, id);
  if (facts && survey && facts.scoredVersion !== facts.structureVersion) {
    await rescoreSubmission(tx, id, { actor, at, survey });
    facts = await loadFacts(executor, id);
  }
  const state = facts && survey ? await loadState(executor, facts, survey) : null;
  if (!state) throw new Error(`Submission ${id} changed under its lock`);
  return state;
}

/**
 * Changes many responses of a locked submission at once: each is a step of its history, with its activity and its
 * audit entry, and all results follow. A handful of statements, however many they are.
 */
export async function stepResponses(
  tx: Tx,
  actor: Actor,
  at: Date,
  subject: Subject,
  submission: LockedSubmission,
  state: SubmissionState,
  steps: readonly ResponseStep[],
  action: string,
): Promise<void> {
  const { survey, responses } = state;
  const next = steps.map((step): ResponseRow => {
    const present = responses.get(step.measureId);
    return {
      measureId: step.measureId,
      ...step.content,
      approval: step.approval,
      revision: (present?.revision ?? 0) + 1,
      version: (present?.version ?? 0) + 1,
      versionBeganAt: at,
      modifiedAt: at,
      modifiedBy: actor.trueUserId,
      modifiedByName: actor.name,
    };
  });
  await writeSteps(tx, state.facts, next);
  await rescoreSubmission(tx, submission.id, { actor, at, survey });
  await recordChanges(
    tx,
    actor,
    at,
    next.map((row): RecordedChange => {
      const present = responses.get(row.measureId);
      const verb = verbOf(present, row);
      return {
        verb,
        ...(verb === "state" ? { state: row.approval } : {}),
        action,
        entity: { kind: "response", id: row.measureId, scopeId: submission.id },
        message: survey.measure(row.measureId)?.title ?? "",
        ...answerLineage(submission, survey.measure(row.measureId)?.parents ?? []),
        ...(present ? { before: changedFields(present) } : {}),
        after: changedFields(row),
        revision: row.revision,
        audience: { organisationId: subject.organisationId, groupIds: subject.groupIds },
      };
    }),
  );
}

function verbOf(present: ResponseRow | undefined, next: ResponseRow): Verb {
  if (!present) return "create";
  return present.approval === next.approval ? "update" : "state";
}

/** What a change of many at once may change of each. */
function changedFields({ approval, notRelevant }: ResponseRow) {
  return { approval, notRelevant };
}

async function writeSteps(
  tx: Tx,
  submission: Pick<SubmissionFacts, "id" | "approval">,
  rows: readonly ResponseRow[],
): Promise<void> {
  await sql`
    INSERT INTO response_version (submission_id, measure_id, version, approval, parts, comment, sub_measures,
      not_relevant, quality, began_at, modified_at, modified_by)
    SELECT submission_id, measure_id, version, approval, parts, comment, sub_measures, not_relevant, quality,
      version_began_at, modified_at, modified_by
    FROM response
    WHERE submission_id = ${submission.id} AND measure_id = ANY (${rows.map(({ measureId }) => measureId)}::uuid[])
  `.execute(tx);
  const lines = rows.map((row) => ({
    measure_id: row.measureId,
    approval: row.approval,
    parts: row.parts,
    comment: row.comment,
    sub_measures: row.subMeasures,
    not_relevant: row.notRelevant,
    quality: row.quality,
    revision: row.revision,
    version: row.version,
    at: row.modifiedAt,
    by: row.modifiedBy,
  }));
  await sql`
    INSERT INTO response (submission_id, measure_id, submission_approval, approval, parts, comment, sub_measures,
      not_relevant, quality, revision, version, version_began_at, modified_at, modified_by)
    SELECT ${submission.id}, measure_id, ${submission.approval}::approval, line.approval, parts, comment, sub_measures,
      not_relevant, quality, revision, version, at, at, by
    FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) AS line (measure_id uuid, approval approval, parts jsonb,
      comment text, sub_measures jsonb, not_relevant boolean, quality smallint, revision int, version int,
      at timestamptz, by uuid)
    ON CONFLICT (submission_id, measure_id) DO UPDATE SET approval = excluded.approval, parts = excluded.parts,
      comment = excluded.comment, sub_measures = excluded.sub_measures, not_relevant = excluded.not_relevant,
      quality = excluded.quality, revision = excluded.revision, version = excluded.version,
      version_began_at = excluded.version_began_at, modified_at = excluded.modified_at,
      modified_by = excluded.modified_by
  `.execute(tx);
}
