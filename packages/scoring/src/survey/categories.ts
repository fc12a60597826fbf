import type { CategoryRating, CategoryResult } from "../types.ts";
import type { SurveyModel } from "./compile.ts";
import type { PlacementModel } from "./structure.ts";

/** What became of a placement's response. */
export const Status = { none: 0, scored: 1, notRelevant: 2, error: 3 } as const;

/** A submission's responses by position of their placement. */
export type ResponseArrays = {
  /** For each placement, from its offset: raw, score and the declared variables. */
  values: Float64Array;
  status: Uint8Array;
  /** The rank of the approval level. */
  levels: Uint8Array;
  /** How many questions the response completes. */
  answered: Int32Array;
};

// The places of a category's counts and ratings in the flat array.
const ANSWERED = 0;
const DRAFT = 1;
const FINAL = 2;
const REVIEWED = 3;
const APPROVED = 4;
const NOT_RELEVANT = 5;
const ERRORS = 6;
const IMPORTANCE = 7;
const TARGET = 8;
const COUNTS = 9;

/** The category results of a submission in flat arrays; category 0 is the whole survey. */
export class CategoryResults {
  readonly #survey: SurveyModel;
  readonly #scores: Float64Array;
  readonly #notRelevantWeights: Float64Array;
  readonly #counts: Int32Array;
  /** Importance and target of the category itself; 0 for none. */
  readonly #ratings: Uint8Array;

  constructor(survey: SurveyModel) {
    const count = survey.nodes.length;
    this.#survey = survey;
    this.#scores = new Float64Array(count);
    this.#notRelevantWeights = new Float64Array(count);
    this.#counts = new Int32Array(count * COUNTS);
    this.#ratings = new Uint8Array(count * 2);
  }

  rate(node: number, { importance, target }: CategoryRating): void {
    this.#ratings[node * 2] = ratingNumber(importance);
    this.#ratings[node * 2 + 1] = ratingNumber(target);
  }

  ratingOf(node: number): CategoryRating {
    return { importance: this.#ratings[node * 2] || null, target: this.#ratings[node * 2 + 1] || null };
  }

  /**
   * Adds up one category from its sub-categories and then its own responses,
   * always in this order, so that results repeat to the last bit. Says whether
   * anything changed.
   */
  sum(node: number, responses: ResponseArrays): boolean {
    const { placements, nodes } = this.#survey;
    const { categories: children, placements: own } = nodes[node] as SurveyModel["nodes"][number];
    const counts = this.#counts;
    let score = 0;
    let notRelevantWeight = 0;
    let answered = 0;
    let draft = 0;
    let final = 0;
    let reviewed = 0;
    let approved = 0;
    let notRelevant = 0;
    let errors = 0;
    let importance = 0;
    let target = 0;

    for (const child of children) {
      const at = child * COUNTS;
      score += this.#scores[child] as number;
      notRelevantWeight += this.#notRelevantWeights[child] as number;
      answered += counts[at + ANSWERED] as number;
      draft += counts[at + DRAFT] as number;
      final += counts[at + FINAL] as number;
      reviewed += counts[at + REVIEWED] as number;
      approved += counts[at + APPROVED] as number;
      notRelevant += counts[at + NOT_RELEVANT] as number;
      errors += counts[at + ERRORS] as number;
      importance = Math.max(importance, counts[at + IMPORTANCE] as number);
      target = Math.max(target, counts[at + TARGET] as number);
    }

    for (const index of own) {
      const status = responses.status[index];
      if (status === Status.none) continue;
      const level = responses.levels[index] as number;
      draft++;
      if (level >= 1) final++;
      if (level >= 2) reviewed++;
      if (level >= 3) approved++;
      answered += responses.answered[index] as number;
      const placement = placements[index] as PlacementModel;
      if (status === Status.scored) score += responses.values[placement.offset + 1] as number;
      else if (status === Status.error) errors++;
      else {
        notRelevant++;
        if (this.#survey.excludesNotRelevant) notRelevantWeight += placement.weight;
      }
    }

    // Finite scores can add up past the largest double; like any score without a finite value it is an error.
    if (score - score !== 0) {
      score = 0;
      errors++;
    }
    importance = this.#ratings[node * 2] || importance;
    target = this.#ratings[node * 2 + 1] || target;

    const denominatorBefore = this.#denominator(node);
    let isChanged = this.#scores[node] !== score;
    this.#scores[node] = score;
    this.#notRelevantWeights[node] = notRelevantWeight;
    if (this.#denominator(node) !== denominatorBefore) isChanged = true;
    const put = (place: number, count: number): void => {
      if (counts[node * COUNTS + place] === count) return;
      counts[node * COUNTS + place] = count;
      isChanged = true;
    };
    put(ANSWERED, answered);
    put(DRAFT, draft);
    put(FINAL, final);
    put(REVIEWED, reviewed);
    put(APPROVED, approved);
    put(NOT_RELEVANT, notRelevant);
    put(ERRORS, errors);
    put(IMPORTANCE, importance);
    put(TARGET, target);
    return isChanged;
  }

  /** The weight less what was left out; rounding must not take it below 0. */
  #denominator(node: number): number {
    const { weight } = this.#survey.nodes[node] as SurveyModel["nodes"][number];
    return Math.max(weight - (this.#notRelevantWeights[node] as number), 0);
  }

  result(node: number): CategoryResult {
    const { weight, measures, questions } = this.#survey.nodes[node] as SurveyModel["nodes"][number];
    const score = this.#scores[node] as number;
    const notRelevantWeight = this.#survey.excludesNotRelevant
      ? (this.#notRelevantWeights[node] as number)
      : 0;
    const denominator = Math.max(weight - notRelevantWeight, 0);
    const count = (place: number): number => this.#counts[node * COUNTS + place] as number;
    return {
      score,
      weight,
      denominator,
      percent: percentOf(score, denominator),
      measures,
      questions,
      answered: count(ANSWERED),
      draft: count(DRAFT),
      final: count(FINAL),
      reviewed: count(REVIEWED),
      approved: count(APPROVED),
      notRelevant: count(NOT_RELEVANT),
      importance: count(IMPORTANCE) || null,
      target: count(TARGET) || null,
      errors: count(ERRORS),
    };
  }
}

/**
 * 100 × score / denominator, in this order and not clamped, or null where the
 * denominator is not above 0 (or the percentage past the largest double).
 */
export function percentOf(score: number, denominator: number): number | null {
  if (!(denominator > 0)) return null;
  const percent = (100 * score) / denominator;
  return Number.isFinite(percent) ? percent + 0 : null;
}

/** A rating that is not a whole number from 1 to 5 counts as none. */
function ratingNumber(rating: number | null | undefined): number {
  return Number.isInteger(rating) && (rating as number) >= 1 && (rating as number) <= 5
    ? (rating as number)
    : 0;
}
