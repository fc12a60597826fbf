import { type Approval, approvalRank } from "@aquamark/scoring";
import { sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import { notFound, Problem } from "../../platform/http/problem.ts";
import { recordChange } from "../activity/index.ts";
import type { Actor, Subject } from "../identity/index.ts";
import { maySetLevel, requireWritable } from "./response-policy.ts";
import { contentOf } from "./save-response.ts";
import { lockedState, stepResponses } from "./step-responses.ts";
import { submissionLineage } from "./submission-ancestors.ts";
import { submissionBlockers } from "./submission-blockers.ts";
import { type LockedSubmission, lockSubmission } from "./submission-queries.ts";

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
  // Whoever answers is told why a submission is a draft again, unless they did it themselves.
  const approvalReason =
    approval === "draft" && maySetLevel(actor, subject, "reviewed")
      ? { code: "sent_back", params: { from: submission.approval } }
      : null;
  const becomesReviewed =
    approvalRank(submission.approval) < approvalRank("reviewed") &&
    approvalRank(approval) >= approvalRank("reviewed");
  await tx
    .updateTable("submission")
    .set((eb) => ({
      approval,
      approvalReason: approvalReason && JSON.stringify(approvalReason),
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
    state: approval,
    action: "submission.approval",
    entity: { kind: "submission", id: submission.id },
    message: submission.title,
    ...submissionLineage(submission),
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
  const state = await lockedState(tx, actor, at, submission);
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

  // Every live one is at most one level below; what lies lower belongs to measures that are not placed any more,
  // and may not stay below the submission either.
  const below = [...state.responses.values()].filter(
    (response) => approvalRank(response.approval) < approvalRank(approval),
  );
  const steps = below.map((response) => ({
    measureId: response.measureId,
    content: contentOf(response),
    approval,
  }));
  await stepResponses(tx, actor, at, subject, submission, state, steps, "response.approval");
}
