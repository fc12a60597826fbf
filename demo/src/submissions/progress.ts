import { type Approval, approvalRank } from "@aquamark/scoring";
import type { Answer } from "../answers/answer-survey.ts";
import { DEMO_ACCOUNT_ORGANISATION } from "../organisations/users.ts";
import { chance, uniform } from "../random.ts";

/** How far one response has come. */
export type Progress = { approval: Approval; isIncomplete: boolean };

type Context = {
  /** Names the submission. */
  name: string;
  organisation: string;
  approval: Approval;
  sources: ReadonlySet<string>;
};

/**
 * Which measures have a response, and at which level, in tree order.
 *
 * From final on every measure has a complete response at the submission's
 * level or above: reviewers and moderators are partly ahead. A draft is
 * answered up to some point, with gaps, a few incomplete responses and some
 * categories that are final already.
 */
export function progressOf(answers: ReadonlyMap<string, Answer>, context: Context): Map<string, Progress> {
  return context.approval === "draft" ? draftProgress(answers, context) : submittedProgress(answers, context);
}

const NEXT: Record<Approval, Approval> = {
  draft: "final",
  final: "reviewed",
  reviewed: "approved",
  approved: "approved",
};

function submittedProgress(
  answers: ReadonlyMap<string, Answer>,
  { name, approval }: Context,
): Map<string, Progress> {
  // Only in some submissions has the next step begun.
  const shareAhead = chance(0.5, `ahead|${name}`) ? 0.15 + 0.6 * uniform(`share ahead|${name}`) : 0;
  const progress = new Map<string, Progress>();
  for (const [measureId, { placed }] of answers) {
    const isAhead = chance(shareAhead, `ahead|${name}|${placed.categoryId}`);
    progress.set(measureId, { approval: isAhead ? NEXT[approval] : approval, isIncomplete: false });
  }
  return progress;
}

function draftProgress(answers: ReadonlyMap<string, Answer>, context: Context): Map<string, Progress> {
  const { name, organisation, sources } = context;
  const share = organisation === DEMO_ACCOUNT_ORGANISATION ? 0.64 : 0.15 + 0.7 * uniform(`share|${name}`);
  const list = [...answers];
  const reached = Math.ceil(share * list.length);
  const lastCategory = list[reached]?.[1].placed.categoryId;
  const isSkipped = (categoryId: string) => chance(0.12, `skipped|${name}|${categoryId}`);
  const progress = new Map<string, Progress>();
  list.forEach(([measureId, { placed, notRelevantReason }], index) => {
    const { categoryId, bindings, responseType } = placed;
    const isSource = sources.has(measureId);
    if (index >= reached || (isSkipped(categoryId) && !isSource)) return;
    if (Object.values(bindings).some((source) => !progress.has(source.measure))) return;
    const isDone = categoryId !== lastCategory && chance(0.5, `done|${name}|${categoryId}`);
    const mayBeIncomplete =
      !isDone && !isSource && notRelevantReason === null && responseType.parts.length > 1;
    progress.set(measureId, {
      approval: isDone ? "final" : "draft",
      isIncomplete: mayBeIncomplete && chance(0.12, `incomplete|${name}|${measureId}`),
    });
  });
  return progress;
}

/** Whether a level is at or above another. */
export function isAtLeast(approval: Approval, other: Approval): boolean {
  return approvalRank(approval) >= approvalRank(other);
}
