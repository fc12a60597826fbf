import type { ResponseTypeModel } from "../response-type/model.ts";
import { resultVariables } from "../response-type/preview.ts";
import { qualityError } from "../response-type/quality.ts";
import { countAnswered, scoreParts, takeError } from "../response-type/score.ts";
import {
  approvalRank,
  type CategoryRating,
  type CategoryResult,
  type CompiledSurvey,
  type ResponseContent,
  type ResponseResult,
  type Scoring,
  type ScoringChanges,
  type ScoringError,
  type SurveyAnswers,
  type SurveyResult,
} from "../types.ts";
import { CategoryResults, type ResponseArrays, Status } from "./categories.ts";
import { modelOf, type SurveyModel } from "./compile.ts";
import type { PlacementModel } from "./structure.ts";

/** Starts scoring a submission with the answers it has. */
export function createScoring(survey: CompiledSurvey, answers?: SurveyAnswers): Scoring {
  return new SubmissionScoring(modelOf(survey), answers);
}

const NO_ANSWERS: Readonly<Record<string, unknown>> = {};

/**
 * A submission's answers and results in a few flat arrays: a server keeps
 * thousands of them. Objects are made only for what somebody asks for.
 */
export class SubmissionScoring implements Scoring {
  readonly survey: SurveyModel;
  readonly #contents: (ResponseContent | null)[];
  readonly #responses: ResponseArrays;
  readonly #errors = new Map<number, ScoringError>();
  readonly #categories: CategoryResults;

  constructor(survey: SurveyModel, answers?: SurveyAnswers) {
    this.survey = survey;
    const count = survey.placements.length;
    this.#responses = {
      values: new Float64Array(survey.valueCount),
      status: new Uint8Array(count),
      levels: new Uint8Array(count),
      answered: new Int32Array(count),
    };
    this.#contents = survey.measures.map((id) => answers?.responses.get(id) ?? null);
    this.#categories = new CategoryResults(survey);

    for (const index of survey.order) this.#evaluate(index);
    for (const [id, rating] of answers?.ratings ?? []) {
      const node = survey.nodeIndex(id);
      if (node > 0) this.#categories.rate(node, rating);
    }
    for (let node = survey.nodes.length - 1; node >= 0; node--) this.#categories.sum(node, this.#responses);
  }

  setResponse(measureId: string, content: ResponseContent | null): ScoringChanges {
    return this.setResponses([[measureId, content]]);
  }

  setResponses(contents: Iterable<readonly [string, ResponseContent | null]>): ScoringChanges {
    const { survey } = this;
    let from = survey.order.length;
    let to = -1;
    for (const [measureId, content] of contents) {
      const index = survey.placementIndex(measureId);
      if (index < 0) continue;
      this.#contents[index] = content;
      survey.dirtyNodes[survey.placements[index]?.category ?? 0] = 1;
      const rank = survey.rank[index] as number;
      survey.dirtyRanks[rank] = 1;
      from = Math.min(from, rank);
      to = Math.max(to, rank);
    }

    const changed: number[] = [];
    for (let rank = from; rank <= to; rank++) {
      if (survey.dirtyRanks[rank] === 0) continue;
      survey.dirtyRanks[rank] = 0;
      const index = survey.order[rank] as number;
      if (!this.#evaluate(index)) continue;
      changed.push(index);
      const placement = survey.placements[index] as PlacementModel;
      survey.dirtyNodes[placement.category] = 1;
      for (const dependant of placement.dependants) {
        // What lies on or behind a cycle is never evaluated from its sources, and may come earlier.
        const next = survey.rank[dependant] as number;
        if (next <= rank) continue;
        survey.dirtyRanks[next] = 1;
        to = Math.max(to, next);
      }
    }
    const measures = changed.sort((a, b) => a - b).map((index) => survey.measures[index] as string);
    return { measures, ...this.#sumDirty() };
  }

  setRating(categoryId: string, rating: CategoryRating): ScoringChanges {
    const node = this.survey.nodeIndex(categoryId);
    if (node > 0) {
      this.#categories.rate(node, rating);
      this.survey.dirtyNodes[node] = 1;
    }
    return { measures: [], ...this.#sumDirty() };
  }

  content(measureId: string): ResponseContent | null {
    return this.#contents[this.survey.placementIndex(measureId)] ?? null;
  }

  rating(categoryId: string): CategoryRating {
    const node = this.survey.nodeIndex(categoryId);
    return node > 0 ? this.#categories.ratingOf(node) : { importance: null, target: null };
  }

  response(measureId: string): ResponseResult | null {
    const index = this.survey.placementIndex(measureId);
    return index < 0 ? null : this.#response(index);
  }

  category(categoryId: string): CategoryResult | null {
    const node = this.survey.nodeIndex(categoryId);
    return node > 0 ? this.#categories.result(node) : null;
  }

  get total(): CategoryResult {
    return this.#categories.result(0);
  }

  result(): SurveyResult {
    const measures = new Map<string, ResponseResult>();
    for (const [index, id] of this.survey.measures.entries()) {
      const response = this.#response(index);
      if (response !== null) measures.set(id, response);
    }
    const categories = new Map<string, CategoryResult>();
    for (const [node, { id }] of this.survey.nodes.entries()) {
      if (id !== null) categories.set(id, this.#categories.result(node));
    }
    return { measures, categories, total: this.total };
  }

  #response(index: number): ResponseResult | null {
    const status = this.#responses.status[index];
    if (status === Status.none) return null;
    if (status === Status.notRelevant) return { raw: 0, score: 0, variables: {}, error: null };
    if (status === Status.error) {
      return { raw: 0, score: 0, variables: {}, error: this.#errors.get(index) ?? null };
    }

    const { type, offset, weight } = this.survey.placements[index] as PlacementModel;
    if (type === null) throw new Error("A measure without a response type was scored.");
    const raw = this.#responses.values[offset] as number;
    const score = this.#responses.values[offset + 1] as number;
    const variables = resultVariables(type, this.#responses.values, offset + 2, raw, score, weight);
    return { raw, score, variables, error: null };
  }

  /** Scores one placement from its content and its sources' values; says whether its result changed. */
  #evaluate(index: number): boolean {
    const content = this.#contents[index] ?? null;
    if (content === null) {
      this.#responses.answered[index] = 0;
      return this.#settle(index, Status.none, null);
    }
    this.#responses.levels[index] = Math.max(approvalRank(content.approval), 0);
    const placement = this.survey.placements[index] as PlacementModel;
    if (content.notRelevant) {
      this.#responses.answered[index] = placement.questions;
      return this.#settle(index, Status.notRelevant, null);
    }

    const answers = content.parts ?? NO_ANSWERS;
    const { type } = placement;
    const early =
      placement.blocking ??
      qualityError(this.survey.definition.asksQuality, content.quality) ??
      this.#readSources(placement);
    if (early !== null || type === null) {
      this.#responses.answered[index] =
        type === null ? 0 : countAnswered(type, placement.subMeasures, answers);
      return this.#settle(index, Status.error, early);
    }

    const raw = scoreParts(type, answers);
    if (raw !== raw) {
      this.#responses.answered[index] = countAnswered(type, placement.subMeasures, answers);
      return this.#settle(index, Status.error, takeError());
    }
    // Without an error every part has an answer, so every question is complete.
    this.#responses.answered[index] = placement.questions;
    const score = raw * placement.weight + 0;
    if (score - score !== 0) {
      return this.#settle(index, Status.error, { code: "score_not_finite", params: {} });
    }
    return this.#keep(index, placement.offset, type, raw, score);
  }

  /** Puts the bound variables into the type's scope, or says which source has no value. */
  #readSources({ bindings, type }: PlacementModel): ScoringError | null {
    if (type === null) return null;
    for (const { name, measure, field, slot, source, offset } of bindings) {
      const status = this.#responses.status[source];
      if (status === Status.scored) {
        const from = this.survey.placements[source] as PlacementModel;
        type.scope[slot] =
          offset < 0 ? from.weight : (this.#responses.values[from.offset + offset] as number);
        continue;
      }
      const code =
        status === Status.none
          ? "source_missing"
          : status === Status.error
            ? "source_error"
            : "source_not_relevant";
      return { code, params: { name, measure, field } };
    }
    return null;
  }

  /** Keeps a result without a score; says whether it differs from the one before. */
  #settle(index: number, status: number, error: ScoringError | null): boolean {
    const isChanged =
      this.#responses.status[index] !== status ||
      (error !== null && !isSameError(this.#errors.get(index), error));
    if (!isChanged) return false;
    this.#responses.status[index] = status;
    if (error === null) this.#errors.delete(index);
    else this.#errors.set(index, error);
    return true;
  }

  /** Keeps a scored result with the variables in the type's scope; says whether it differs from the one before. */
  #keep(index: number, offset: number, type: ResponseTypeModel, raw: number, score: number): boolean {
    const values = this.#responses.values;
    let isChanged =
      this.#responses.status[index] !== Status.scored ||
      values[offset] !== raw ||
      values[offset + 1] !== score;
    values[offset] = raw;
    values[offset + 1] = score;
    const count = type.declared.length;
    for (let position = 0; position < count; position++) {
      const value = type.scope[position] as number;
      if (values[offset + 2 + position] !== value) {
        values[offset + 2 + position] = value;
        isChanged = true;
      }
    }
    if (this.#responses.status[index] === Status.error) this.#errors.delete(index);
    this.#responses.status[index] = Status.scored;
    return isChanged;
  }

  /** Adds up the marked categories and all above them, from the leaves to the survey. */
  #sumDirty(): { categories: string[]; total: boolean } {
    const { nodes, dirtyNodes } = this.survey;
    const changed: string[] = [];
    let total = false;
    for (let node = nodes.length - 1; node >= 0; node--) {
      if (dirtyNodes[node] === 0) continue;
      dirtyNodes[node] = 0;
      const { id, parent } = nodes[node] as SurveyModel["nodes"][number];
      if (parent >= 0) dirtyNodes[parent] = 1;
      if (!this.#categories.sum(node, this.#responses)) continue;
      if (id === null) total = true;
      else changed.push(id);
    }
    return { categories: changed.reverse(), total };
  }
}

function isSameError(a: ScoringError | undefined, b: ScoringError): boolean {
  return a !== undefined && a.code === b.code && JSON.stringify(a.params) === JSON.stringify(b.params);
}
