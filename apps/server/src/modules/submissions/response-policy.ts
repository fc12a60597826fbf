import { type Approval, approvalRank } from "@aquamark/scoring";
import { Problem } from "../../platform/http/problem.ts";
import { type Actor, can, rankOf, type Subject } from "../identity/index.ts";
import type { ResponseRow } from "./submission-facts.ts";
import type { SubmissionState } from "./submission-state.ts";

export const approvals = ["draft", "final", "reviewed", "approved"] as const satisfies readonly Approval[];

/** One reason why a level is refused; words come from the catalogue. */
export type LevelRefusal = { code: string; params: Record<string, unknown> };

/** Whether the actor may set `approval`, and so may change what stands at it (rule 16). */
export function maySetLevel(actor: Actor, subject: Subject, approval: Approval): boolean {
  return can(actor, `approval.${approval}`, subject);
}

export function levelsOf(actor: Actor, subject: Subject): Approval[] {
  return approvals.filter((approval) => maySetLevel(actor, subject, approval));
}

/** Scores and weights of single measures. */
export function maySeeScores(actor: Actor, subject: Subject): boolean {
  return can(actor, "submission.view_scores", subject);
}

/** Scores, weights and percents of categories and of the whole: a program may keep them from organisations. */
export function maySeeAggregates(actor: Actor, subject: Subject, hideAggregates: boolean): boolean {
  return maySeeScores(actor, subject) && (!hideAggregates || rankOf(actor.role) >= rankOf("consultant"));
}

/** Why nobody may change the answers now, or null (rules 6 and 23). */
export function readOnlyReason(subject: Subject): "deleted" | "access_revoked" | null {
  if (subject.isDeleted) return "deleted";
  return subject.hasAccess ? null : "access_revoked";
}

export function requireWritable(subject: Subject): void {
  const reason = readOnlyReason(subject);
  if (reason === "deleted")
    throw new Problem("submission_read_only", "The submission is deleted.", { reason });
  if (reason === "access_revoked")
    throw new Problem(
      "submission_read_only",
      "The organisation has no access to this survey any more, so its answers cannot be changed.",
      { reason },
    );
}

/** Rule 16 for a response: its present level is the actor's to set, or nothing of it may be changed. */
export function requirePresentLevel(actor: Actor, subject: Subject, approval: Approval): void {
  if (maySetLevel(actor, subject, approval)) return;
  throw new Problem(
    "response_level_refused",
    `The response is ${approval}, which your role may not change.`,
    {
      reasons: [presentLevelRefusal(approval)],
    },
  );
}

/** Whether the actor may change anything of a response, be it there yet or not (rules 16 and 23). */
export function mayChangeResponse(
  { facts, responses }: Pick<SubmissionState, "facts" | "responses">,
  actor: Actor,
  subject: Subject,
  measureId: string,
): boolean {
  const approval = responses.get(measureId)?.approval ?? facts.approval;
  return (
    readOnlyReason(subject) === null &&
    can(actor, "response.edit", subject) &&
    maySetLevel(actor, subject, approval)
  );
}

function presentLevelRefusal(approval: Approval): LevelRefusal {
  return { code: "present_level_not_yours", params: { approval } };
}

/** Every reason why a response cannot go to `approval` (rules 14 and 16); empty where it can. */
export function levelRefusals(
  actor: Actor,
  subject: Subject,
  submissionApproval: Approval,
  present: Pick<ResponseRow, "approval"> | null,
  hasError: boolean,
  approval: Approval,
): LevelRefusal[] {
  if (present === null) return [{ code: "response_missing", params: {} }];
  const refusals: LevelRefusal[] = [];
  if (!maySetLevel(actor, subject, present.approval)) refusals.push(presentLevelRefusal(present.approval));
  if (!maySetLevel(actor, subject, approval))
    refusals.push({ code: "level_not_yours", params: { approval } });
  if (approvalRank(approval) < approvalRank(submissionApproval))
    refusals.push({ code: "below_submission", params: { approval: submissionApproval } });
  if (hasError && approvalRank(approval) > approvalRank(present.approval))
    refusals.push({ code: "response_has_error", params: {} });
  return refusals;
}
