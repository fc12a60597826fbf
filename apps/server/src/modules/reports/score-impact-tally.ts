import { type Approval, approvalRank, type Scoring } from "@aquamark/scoring";
import { type Disclosed, disclose } from "@aquamark/statistics";
import { keepsLevel } from "../submissions/index.ts";

/** A submission scored under two structures. */
export type ScoredTwice = {
  organisationId: string;
  approval: Approval;
  present: Scoring;
  changed: Scoring;
};

/** What a change of the structure does to scores; counts that may not be known are null. */
export type ScoreImpactCounts = {
  submissions: number;
  /** With another score or percent, of the survey or of one of its categories. */
  changed: number | null;
  /** With an error in a response that has none now. */
  becameErroneous: number | null;
  /** That would lose their level by rule 17. */
  backToDraft: number | null;
  /** How far percents move, in percentage points: that of each organisation's latest submission that counts. */
  movement: { n: number | null; hidden: { code: string; params: Record<string, unknown> } | null } & Omit<
    Disclosed,
    "n" | "hidden"
  >;
};

/**
 * Adds up what a change does to submissions, which come with each organisation's latest first.
 *
 * What leaves here has gone through `disclose`: the spread as it is, and the counts as far as it would tell how many
 * organisations there are.
 */
export class ScoreImpactTally {
  #submissions = 0;
  #changed = 0;
  #becameErroneous = 0;
  #backToDraft = 0;
  readonly #organisations = new Set<string>();
  /** By organisation; null for one whose latest submission has no percent to compare. */
  readonly #movements = new Map<string, number | null>();

  add(submission: ScoredTwice): void {
    const { organisationId, approval, present, changed } = submission;
    this.#submissions += 1;
    this.#organisations.add(organisationId);
    if (isDifferent(present, changed)) this.#changed += 1;
    if (hasNewError(present, changed)) this.#becameErroneous += 1;
    if (!keepsLevel(approval, changed.total)) this.#backToDraft += 1;
    const counts = approvalRank(approval) >= approvalRank("reviewed") && present.total.errors === 0;
    if (counts && !this.#movements.has(organisationId))
      this.#movements.set(organisationId, movementOf(present, changed));
  }

  /** `hiddenBy` is why these submissions are in no statistics at all, or null. */
  disclosed(viewer: { unrestricted: boolean }, hiddenBy: string | null): ScoreImpactCounts {
    const areCountsTold =
      disclose(
        Array.from(this.#organisations, () => 0),
        viewer,
      ).n !== null;
    const told = (count: number) => (areCountsTold ? count : null);
    const values = [...this.#movements.values()].filter((value) => value !== null);
    return {
      submissions: this.#submissions,
      changed: told(this.#changed),
      becameErroneous: told(this.#becameErroneous),
      backToDraft: told(this.#backToDraft),
      movement:
        hiddenBy === null ? disclose(values, viewer) : { n: null, hidden: { code: hiddenBy, params: {} } },
    };
  }
}

function movementOf(present: Scoring, changed: Scoring): number | null {
  const [from, to] = [present.total.percent, changed.total.percent];
  // One with errors leaves the statistics instead of moving in them.
  return from === null || to === null || changed.total.errors > 0 ? null : to - from;
}

function isDifferent(present: Scoring, changed: Scoring): boolean {
  const differs = (one: Scoring["total"] | null, other: Scoring["total"] | null) =>
    one?.score !== other?.score || one?.percent !== other?.percent;
  if (differs(present.total, changed.total)) return true;
  const categories = new Set([...present.survey.categories, ...changed.survey.categories]);
  return [...categories].some((id) => differs(present.category(id), changed.category(id)));
}

function hasNewError(present: Scoring, changed: Scoring): boolean {
  return changed.survey.measures.some((id) => {
    const isErroneous = (scoring: Scoring) => (scoring.response(id)?.error ?? null) !== null;
    return isErroneous(changed) && !isErroneous(present);
  });
}
