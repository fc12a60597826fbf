import { type Approval, approvalRank } from "@aquamark/scoring";
import { sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import { txExecutor } from "../../platform/db/executor.ts";
import { notFound, Problem } from "../../platform/http/problem.ts";
import { type RecordedChange, recordChange, recordChanges } from "../activity/index.ts";
import type { Actor, Subject } from "../identity/index.ts";
import { loadSurvey } from "../programs/index.ts";
import { rescoreSubmission, submissionAncestors, writeResults } from "./rescore-submission.ts";
import { maySetLevel, requireWritable } from "./response-policy.ts";
import { submissionBlockers } from "./submission-blockers.ts";
import { type LockedSubmission, lockSubmission } from "./submission-queries.ts";
import { loadFacts, loadState, type SubmissionState } from "./submission-state.ts";

const blockersShownMax = 100;

/**
 * Sets a submission's level (rule 15).
 *
 * Raising takes the responses exactly one level below along, with history; what blocks is listed. Lowering
 * changes only the submission. The organisation's details are kept as they are when it becomes reviewed.
 */
export async function approveSubmission(
  tx: Tx,
  actor: Actor,
  at: Date,
  subject: Subject,
  { approval, revision }: { approval: Approval; revision: number },
): Promise<void> {
  requireWritable(subject);
  const submission = await lockSubmission(tx, subject.id);
  if (!submission) throw notFound("The submission");
  requireSeen(submission, revision);
  requireLevels(actor, subject, submission.approval, approval);
  if (submission.approval === approval) return;

  if (approvalRank(approval) > approvalRank(submission.approval))
    await raiseResponses(tx, actor, at, subject, submission, approval);
  const becomesReviewed =
    approvalRank(submission.approval) < approvalRank("reviewed") &&
    approvalRank(approval) >= approvalRank("reviewed");
  await tx
    .updateTable("submission")
    .set((eb) => ({
      approval,
      approvalReason: null,
      revision: eb("revision", "+", 1),
      contentRevision: eb("contentRevision", "+", 1),
      modifiedAt: at,
      ...(becomesReviewed
        ? {
            organisationDetails: sql`(SELECT details FROM organisation WHERE id = submission.organisation_id)`,
          }
        : {}),
    }))
    .where("id", "=", submission.id)
    .executeTakeFirstOrThrow();
  await recordChange(tx, actor, at, {
    verb: "state",
    action: "submission.approval",
    entity: { kind: "submission", id: submission.id },
    message: submission.title,
    ancestors: submissionAncestors(submission),
    before: { approval: submission.approval },
    after: { approval },
    revision: submission.revision + 1,
    audience: { organisationId: subject.organisationId, groupIds: subject.groupIds },
  });
}

/** Refuses a change of a submission that was made on an older state. */
export function requireSeen(submission: LockedSubmission, revision: number): void {
  if (submission.revision === revision) return;
  const { title, appliesOn, approval, revision: present } = submission;
  throw new Problem("stale", "Somebody else has changed this submission since you opened it.", {
    current: { title, appliesOn, approval, revision: present },
  });
}

/** Whoever may not set the present level may not change it, and each sets only the levels of the own role. */
function requireLevels(actor: Actor, subject: Subject, present: Approval, wanted: Approval): void {
  if (!maySetLevel(actor, subject, present))
    throw new Problem("forbidden", `The submission is ${present}, which your role may not change.`);
  if (!maySetLevel(actor, subject, wanted))
    throw new Problem("forbidden", `Your role may not make a submission ${wanted}.`);
}

async function raiseResponses(
  tx: Tx,
  actor: Actor,
  at: Date,
  subject: Subject,
  submission: LockedSubmission,
  approval: Approval,
): Promise<void> {
  const state = await scoredState(tx, actor, at, submission);
  const blockers = submissionBlockers(state, approval);
  if (blockers.length > 0)
    throw new Problem(
      "submission_blocked",
      `${blockers.length} measures keep it from becoming ${approval}.`,
      {
        approval,
        blockers: blockers.slice(0, blockersShownMax),
        total: blockers.length,
      },
    );

  await sql`
    INSERT INTO response_version (submission_id, measure_id, version, approval, parts, comment, sub_measures,
      not_relevant, quality, began_at, modified_at, modified_by)
    SELECT submission_id, measure_id, version, approval, parts, comment, sub_measures, not_relevant, quality,
      version_began_at, modified_at, modified_by
    FROM response WHERE submission_id = ${submission.id} AND approval < ${approval}::approval
  `.execute(tx);
  // Every live one is at most one level below; what lies lower belongs to measures that are not placed any more,
  // and may not stay below the submission either.
  const raised = await tx
    .updateTable("response")
    .set((eb) => ({
      approval,
      revision: eb("revision", "+", 1),
      version: eb("version", "+", 1),
      versionBeganAt: at,
      modifiedAt: at,
      modifiedBy: actor.trueUserId,
    }))
    .where("submissionId", "=", submission.id)
    .where(sql<boolean>`approval < ${approval}::approval`)
    .returning(["measureId", "revision"])
    .execute();

  const { scoring, survey, responses } = state;
  scoring.setResponses(
    raised.flatMap(({ measureId }) => {
      const content = responses.get(measureId);
      return content ? [[measureId, { ...content, approval }] as const] : [];
    }),
  );
  await writeResults(tx, submission.id, scoring.result(), survey.structureVersion);
  await recordChanges(
    tx,
    actor,
    at,
    raised.map(
      ({ measureId, revision }): RecordedChange => ({
        verb: "state",
        action: "response.approval",
        entity: { kind: "response", id: measureId },
        scopeId: submission.id,
        message: survey.measure(measureId)?.title ?? "",
        ancestors: [{ kind: "submission", id: submission.id }, ...submissionAncestors(submission)],
        before: { approval: responses.get(measureId)?.approval },
        after: { approval },
        revision,
        audience: { organisationId: subject.organisationId, groupIds: subject.groupIds },
      }),
    ),
  );
}

/** The locked submission's answers, scored on the present structure; stored results that are older are renewed. */
async function scoredState(
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
