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

type Effect = "changed" | "becameErroneous" | "backToDraft";
type Viewer = { unrestricted: boolean };

/**
 * Adds up what a change does to submissions, which come with each organisation's latest first.
 *
 * What leaves here has gone through `disclose`. Since whoever asks chooses the change, it may be one that only a few
 * organisations feel: few are protected among those that feel it and among those that do not, too.
 */
export class ScoreImpactTally {
  #submissions = 0;
  readonly #organisations = new Set<string>();
  readonly #effects: Record<Effect, { submissions: number; organisations: Set<string> }> = {
    changed: { submissions: 0, organisations: new Set() },
    becameErroneous: { submissions: 0, organisations: new Set() },
    backToDraft: { submissions: 0, organisations: new Set() },
  };
  /** By organisation; null for one whose latest submission has no percent to compare. */
  readonly #movements = new Map<string, number | null>();

  add(submission: ScoredTwice): void {
    const { organisationId, approval, present, changed } = submission;
    this.#submissions += 1;
    this.#organisations.add(organisationId);
    if (isDifferent(present, changed)) this.#count("changed", organisationId);
    if (hasNewError(present, changed)) this.#count("becameErroneous", organisationId);
    if (!keepsLevel(approval, changed.total)) this.#count("backToDraft", organisationId);
    const counts = approvalRank(approval) >= approvalRank("reviewed") && present.total.errors === 0;
    if (counts && !this.#movements.has(organisationId))
      this.#movements.set(organisationId, movementOf(present, changed));
  }

  /** `hiddenBy` is why these submissions are in no statistics at all, or null. */
  disclosed(viewer: Viewer, hiddenBy: string | null): ScoreImpactCounts {
    const values = [...this.#movements.values()].filter((value) => value !== null);
    return {
      submissions: this.#submissions,
      changed: this.#told("changed", viewer),
      becameErroneous: this.#told("becameErroneous", viewer),
      backToDraft: this.#told("backToDraft", viewer),
      movement:
        hiddenBy === null
          ? discloseMovements(values, viewer)
          : { n: null, hidden: { code: hiddenBy, params: {} } },
    };
  }

  #count(effect: Effect, organisationId: string): void {
    this.#effects[effect].submissions += 1;
    this.#effects[effect].organisations.add(organisationId);
  }

  #told(effect: Effect, viewer: Viewer): number | null {
    const { submissions, organisations } = this.#effects[effect];
    const affected = organisations.size;
    const groups = [this.#organisations.size, affected, this.#organisations.size - affected];
    // Of all there must be enough; that none, or everybody, is affected tells of no single one.
    const areEnough = groups.every((size, index) => (index > 0 && size === 0) || isTold(size, viewer));
    return areEnough ? submissions : null;
  }
}

function isTold(organisations: number, viewer: Viewer): boolean {
  const { n } = disclose(
    Array.from({ length: organisations }, () => 0),
    viewer,
  );
  return n !== null;
}

/**
 * Movements as `disclose` tells them, but no more than it would of those alone that move at all: among many that stay
 * where they are, quartiles and whiskers are made of the few that do not.
 */
function discloseMovements(values: readonly number[], viewer: Viewer): Disclosed {
  const told = disclose(values, viewer);
  const moving = values.filter((value) => value !== 0);
  if (viewer.unrestricted || told.n === null || moving.length === 0) return told;
  const { n, hidden } = disclose(moving, viewer);
  if (hidden === null) return told;
  return { n: n === null ? null : told.n, hidden, ...(n === null ? {} : { median: told.median }) };
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
