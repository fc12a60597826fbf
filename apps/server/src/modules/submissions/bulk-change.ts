import { type Approval, approvalRank } from "@aquamark/scoring";
import type { Tx } from "../../platform/db/database.ts";
import { notFound, Problem } from "../../platform/http/problem.ts";
import type { Actor, Subject } from "../identity/index.ts";
import type { OutlineCategory, OutlineMeasure } from "../programs/index.ts";
import { type LevelRefusal, levelRefusals, maySetLevel, requireWritable } from "./response-policy.ts";
import { contentOf } from "./save-response.ts";
import { lockedState, type ResponseStep, stepResponses } from "./step-responses.ts";
import type { ResponseRow } from "./submission-facts.ts";
import { lockSubmission, raiseContentRevision } from "./submission-queries.ts";
import type { SubmissionState } from "./submission-state.ts";

/** What to do with measures that have no response: make one that is not relevant, or leave them. */
export type Missing = "create" | "ignore";

export type BulkOutcome = { created: number; changed: number };

type Decision = Omit<ResponseStep, "measureId"> | { refusals: LevelRefusal[] } | null;

const blockersShownMax = 100;
const emptyContent = { parts: {}, comment: "", subMeasures: {}, notRelevant: true, quality: null };

/**
 * Sets the level of all responses below a category (rule 18): lower ones rise with `promote`, higher ones sink with
 * `demote`. All or nothing, with a list of what blocks.
 */
export function setCategoryApproval(
  tx: Tx,
  actor: Actor,
  at: Date,
  subject: Subject,
  categoryId: string,
  change: {
    approval: Approval;
    promote: boolean;
    demote: boolean;
    missing: Missing;
    contentRevision: number;
  },
): Promise<BulkOutcome> {
  const { approval, promote, demote, missing } = change;
  return changeCategory(
    tx,
    actor,
    at,
    subject,
    categoryId,
    change.contentRevision,
    "response.bulk_approval",
    (state, measure, present) => {
      if (present === null) {
        if (missing === "ignore") return null;
        // A response that is made is as one that stood at the submission's level: that is where it begins.
        const refusals = levelRefusals(
          actor,
          subject,
          state.facts.approval,
          { approval: state.facts.approval },
          false,
          approval,
        );
        return refusals.length > 0 ? { refusals } : { content: emptyContent, approval };
      }
      const difference = approvalRank(approval) - approvalRank(present.approval);
      if (difference === 0 || (difference > 0 && !promote) || (difference < 0 && !demote)) return null;
      const hasError = (state.scoring.response(measure.id)?.error ?? null) !== null;
      const refusals = levelRefusals(actor, subject, state.facts.approval, present, hasError, approval);
      return refusals.length > 0 ? { refusals } : { content: contentOf(present), approval };
    },
  );
}

/** Marks all responses below a category as not relevant, or as relevant again; all or nothing. */
export function setCategoryRelevance(
  tx: Tx,
  actor: Actor,
  at: Date,
  subject: Subject,
  categoryId: string,
  change: { notRelevant: boolean; missing: Missing; contentRevision: number },
): Promise<BulkOutcome> {
  const { notRelevant, missing } = change;
  return changeCategory(
    tx,
    actor,
    at,
    subject,
    categoryId,
    change.contentRevision,
    "response.bulk_relevance",
    (state, _measure, present) => {
      if (present === null && (missing === "ignore" || !notRelevant)) return null;
      if (present?.notRelevant === notRelevant) return null;
      const approval = present?.approval ?? state.facts.approval;
      if (!maySetLevel(actor, subject, approval))
        return { refusals: [{ code: "present_level_not_yours", params: { approval } }] };
      return { content: present ? { ...contentOf(present), notRelevant } : emptyContent, approval };
    },
  );
}

async function changeCategory(
  tx: Tx,
  actor: Actor,
  at: Date,
  subject: Subject,
  categoryId: string,
  contentRevision: number,
  action: string,
  decide: (state: SubmissionState, measure: OutlineMeasure, present: ResponseRow | null) => Decision,
): Promise<BulkOutcome> {
  requireWritable(subject);
  const submission = await lockSubmission(tx, subject.id);
  if (!submission) throw notFound("The submission");
  const state = await lockedState(tx, actor, at, submission);
  const category = state.survey.category(categoryId);
  if (!category) throw notFound("The category");
  // Nobody approves or discards at one stroke what they have not seen.
  if (state.facts.contentRevision !== contentRevision)
    throw new Problem("stale", "Answers of this submission have changed since you opened it.", {
      current: { contentRevision: state.facts.contentRevision },
    });

  const steps: ResponseStep[] = [];
  const blockers: { measureId: string; title: string; number: string; reasons: LevelRefusal[] }[] = [];
  for (const measure of measuresBelow(category)) {
    const decision = decide(state, measure, state.responses.get(measure.id) ?? null);
    if (decision === null) continue;
    const { id: measureId, title, number } = measure;
    if ("refusals" in decision) blockers.push({ measureId, title, number, reasons: decision.refusals });
    else steps.push({ measureId, ...decision });
  }
  if (blockers.length > 0)
    throw new Problem("submission_blocked", `${blockers.length} responses cannot be changed, so none was.`, {
      blockers: blockers.slice(0, blockersShownMax),
      total: blockers.length,
    });
  if (steps.length === 0) return { created: 0, changed: 0 };
  const created = steps.filter(({ measureId }) => !state.responses.has(measureId)).length;
  await stepResponses(tx, actor, at, subject, submission, state, steps, action);
  await raiseContentRevision(tx, submission.id, at);
  return { created, changed: steps.length - created };
}

function measuresBelow(category: OutlineCategory): OutlineMeasure[] {
  return [...category.categories.flatMap(measuresBelow), ...category.measures];
}
