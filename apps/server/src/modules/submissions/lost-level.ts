import { type Approval, approvalRank, type CategoryResult, type Scoring } from "@aquamark/scoring";
import { sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import { noteChange } from "../../platform/db/transaction.ts";
import { aboutOf, recordChanges } from "../activity/index.ts";
import { recordAudits } from "../audit/index.ts";
import { type Actor, auditedAs } from "../identity/index.ts";
import type { LoadedSurvey } from "../programs/index.ts";
import type { StoredSubmission } from "./scored-submission.ts";
import { submissionLineage } from "./submission-ancestors.ts";

export type LostLevel = {
  submission: StoredSubmission;
  reason: {
    code: "measure_appeared" | "answer_became_erroneous";
    params: { from: Approval; measures: string[] };
  };
};

/** Whether a submission whose structure has changed stays at its level: every measure answered, and no error. */
export function keepsLevel(
  approval: Approval,
  { draft, measures, errors }: Pick<CategoryResult, "draft" | "measures" | "errors">,
): boolean {
  return approvalRank(approval) === 0 || (draft === measures && errors === 0);
}

const measuresNamedMax = 20;

/** Why a submission above draft no longer fulfils its level (rule 17), or null. */
export function lostLevelOf(
  submission: StoredSubmission,
  survey: LoadedSurvey,
  scoring: Scoring,
): LostLevel | null {
  const from = submission.approval;
  if (keepsLevel(from, scoring.total)) return null;

  const ids = survey.measures.map(({ id }) => id);
  const missing = ids.filter((id) => scoring.content(id) === null);
  const found =
    missing.length > 0 ? missing : ids.filter((id) => (scoring.response(id)?.error ?? null) !== null);
  // A sum that is not finite is an error of a category, and no answer is to blame.
  if (found.length === 0) return null;
  return {
    submission,
    reason: {
      code: missing.length > 0 ? "measure_appeared" : "answer_became_erroneous",
      params: { from, measures: found.slice(0, measuresNamedMax) },
    },
  };
}

/**
 * Puts submissions back to draft, each with its reason, audit and, where somebody's change was the cause, activity;
 * their responses keep their levels.
 */
export async function backToDraft(
  tx: Tx,
  lost: readonly LostLevel[],
  { actor, at }: { actor: Actor | null; at: Date },
): Promise<void> {
  if (lost.length === 0) return;
  const { rows } = await sql<{ id: string; revision: number }>`
    UPDATE submission SET approval = 'draft', approval_reason = line.reason::jsonb, revision = revision + 1,
      content_revision = content_revision + 1, modified_at = ${at}
    FROM unnest(${lost.map(({ submission }) => submission.id)}::uuid[],
      ${lost.map(({ reason }) => JSON.stringify(reason))}::text[]) AS line (id, reason)
    WHERE submission.id = line.id
    RETURNING submission.id, submission.revision`.execute(tx);
  const revisions = new Map(rows.map(({ id, revision }) => [id, revision]));

  const changes = lost.map(({ submission, reason }) => ({
    verb: "state" as const,
    state: "draft" as const,
    action: "submission.lost_level",
    entity: { kind: "submission" as const, id: submission.id },
    message: submission.title,
    ...submissionLineage(submission),
    followsNothing: true as const,
    before: { approval: submission.approval },
    after: { approval: "draft", reason },
    revision: revisions.get(submission.id) ?? 0,
    audience: { organisationId: submission.organisationId, groupIds: submission.groupIds },
  }));
  if (actor !== null) {
    await recordChanges(tx, actor, at, changes);
    return;
  }
  await recordAudits(
    tx,
    changes.map((change) => ({
      at,
      ...auditedAs(null),
      action: change.action,
      entityKind: change.entity.kind,
      entityId: change.entity.id,
      programId: aboutOf(change).programId,
      organisationId: aboutOf(change).organisationId,
      before: change.before,
      after: change.after,
    })),
  );
  for (const { entity, revision, audience } of changes) noteChange(tx, { ...entity, revision, audience });
}
