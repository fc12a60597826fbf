import { APPROVALS, type Approval, approvalRank } from "@aquamark/scoring";

/** The level above, or null for approved. */
export function levelAbove(approval: Approval): Approval | null {
  return APPROVALS[approvalRank(approval) + 1] ?? null;
}

/** Why somebody cannot set a level, as a key of the words; absent where nothing is known to stand against it. */
export type LevelRefusal = "readOnly" | "presentAboveRight" | "aboveRight" | "belowSubmission" | "hasError";

export type LevelSituation = {
  present: Approval;
  /** What the person may set by right, as the server says. */
  mayBeSet: readonly Approval[];
  isReadOnly: boolean;
  /** Of a response: its submission's level, below which it cannot go. */
  lowest?: Approval;
  /** Of a response: an answer with an error does not rise. */
  hasError?: boolean;
};

/** What is known to stand against each level, so that the screen says it before anybody tries. */
export function levelRefusals(situation: LevelSituation): Partial<Record<Approval, LevelRefusal>> {
  const refusals: Partial<Record<Approval, LevelRefusal>> = {};
  for (const level of APPROVALS) {
    if (level === situation.present) continue;
    const refusal = refusalOf(level, situation);
    if (refusal !== null) refusals[level] = refusal;
  }
  return refusals;
}

function refusalOf(level: Approval, situation: LevelSituation): LevelRefusal | null {
  const { present, mayBeSet, isReadOnly, lowest = "draft", hasError = false } = situation;
  if (isReadOnly) return "readOnly";
  if (!mayBeSet.includes(present)) return "presentAboveRight";
  if (!mayBeSet.includes(level)) return "aboveRight";
  if (approvalRank(level) < approvalRank(lowest)) return "belowSubmission";
  return hasError && approvalRank(level) > approvalRank(present) ? "hasError" : null;
}
