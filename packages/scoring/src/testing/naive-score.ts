import { parseExpression } from "../expression/expression.ts";
import type {
  CategoryDefinition,
  CategoryResult,
  MeasureDefinition,
  PartDefinition,
  PlacementDefinition,
  ResponseResult,
  ResponseTypeDefinition,
  SurveyAnswers,
  SurveyDefinition,
} from "../types.ts";

/**
 * Scores a survey straight from the written rules, without any of the engine's
 * data structures: slow, recursive, by name. Errors are only said to be there.
 * It takes well-formed definitions; a test compares the engine with it.
 */
export class NaiveScorer {
  readonly #definition: SurveyDefinition;
  readonly #answers: SurveyAnswers;
  readonly #placements: Map<string, PlacementDefinition>;

  constructor(definition: SurveyDefinition, answers: SurveyAnswers) {
    this.#definition = definition;
    this.#answers = answers;
    this.#placements = new Map(definition.categories.flatMap(placementsBelow).map((p) => [p.measure, p]));
  }

  get measures(): string[] {
    return [...this.#placements.keys()];
  }

  /** A response's result, with only whether there is an error; null without a response. */
  response(measureId: string): { result: Omit<ResponseResult, "error">; hasError: boolean } | null {
    const content = this.#answers.responses.get(measureId);
    if (content === undefined || !this.#placements.has(measureId)) return null;
    if (content.notRelevant) return { result: { raw: 0, score: 0, variables: {} }, hasError: false };

    const variables = this.#variables(measureId);
    if (variables === null) return { result: { raw: 0, score: 0, variables: {} }, hasError: true };
    const { _raw: raw = Number.NaN, _score: score = Number.NaN } = variables;
    return { result: { raw, score, variables }, hasError: false };
  }

  /** The variables of a relevant response, or null for an erroneous one. */
  #variables(measureId: string): Record<string, number> | null {
    const { weight } = this.#measure(measureId);
    const type = this.#type(measureId);
    const content = this.#answers.responses.get(measureId);
    if (content === undefined || this.#isCyclic(measureId)) return null;
    const { quality } = content;
    if (this.#definition.asksQuality && !(quality !== null && [1, 2, 3, 4, 5].includes(quality))) return null;

    const scope: Record<string, number> = {};
    for (const name of requiredNames(type)) {
      const binding = this.#placements.get(measureId)?.bindings?.[name];
      if (binding === undefined || !this.#declares(binding.measure, binding.field)) return null;
      const source = this.response(binding.measure);
      const variables = source?.result.variables ?? {};
      if (!Object.hasOwn(variables, binding.field)) return null;
      scope[name] = variables[binding.field] ?? Number.NaN;
    }

    const own: Record<string, number> = {};
    const scores: number[] = [];
    for (const part of type.parts) {
      const answer = (content.parts as Record<string, { option?: string; value?: number } | undefined>)[
        part.key
      ];
      const position =
        part.type === "multipleChoice" ? part.options.findIndex(({ key }) => key === answer?.option) : -1;
      const score = part.type === "multipleChoice" ? part.options[position]?.score : answer?.value;
      if (score === undefined || !Number.isFinite(score)) return null;
      scores.push(score + 0);
      if (part.id) own[part.id] = score + 0;
      if (part.id && part.type === "multipleChoice") own[`${part.id}__i`] = position;
    }
    if (Object.keys(content.parts).length > type.parts.length) return null;

    Object.assign(scope, own);
    for (const [index, part] of type.parts.entries()) {
      if (!allows(part, content.parts[part.key], scores[index] ?? Number.NaN, scope)) return null;
    }

    const raw = type.formula ? evaluated(type.formula, scope) : scores.reduce((sum, score) => sum + score, 0);
    if (raw === null || !Number.isFinite(raw) || !Number.isFinite(raw * weight)) return null;
    return { ...own, _raw: raw, _score: raw * weight + 0, _weight: weight };
  }

  /** Does following bindings up from a measure lead into a cycle? */
  #isCyclic(measureId: string): boolean {
    return (
      this.#upstream(measureId).some((id) => this.#upstream(id).slice(1).includes(id)) ||
      this.#upstream(measureId).slice(1).includes(measureId)
    );
  }

  /** A measure and all it depends on; itself again where it depends on itself. */
  #upstream(measureId: string): string[] {
    const found: string[] = [];
    const waiting = this.#usedSources(measureId);
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (found.includes(id)) continue;
      found.push(id);
      waiting.push(...this.#usedSources(id));
    }
    return [measureId, ...found];
  }

  #usedSources(measureId: string): string[] {
    const bindings = this.#placements.get(measureId)?.bindings ?? {};
    return requiredNames(this.#type(measureId)).flatMap((name) => {
      const source = bindings[name]?.measure;
      return source !== undefined && this.#placements.has(source) ? [source] : [];
    });
  }

  #declares(measureId: string, field: string): boolean {
    if (!this.#placements.has(measureId)) return false;
    return (
      ["_raw", "_score", "_weight"].includes(field) || declaredNames(this.#type(measureId)).includes(field)
    );
  }

  #measure(measureId: string): MeasureDefinition {
    const measure = this.#definition.measures.find(({ id }) => id === measureId);
    if (measure === undefined) throw new Error(`There is no measure ${measureId}.`);
    return measure;
  }

  #type(measureId: string): ResponseTypeDefinition {
    const { responseType } = this.#measure(measureId);
    const type = this.#definition.responseTypes.find(({ id }) => id === responseType);
    if (type === undefined) throw new Error(`There is no response type ${responseType}.`);
    return type;
  }

  /** The result of a list of categories and placements, in the order of the rules. */
  sum(
    category: CategoryDefinition,
    own: { importance: number | null; target: number | null },
  ): CategoryResult {
    const children = (category.categories ?? []).map((child) => this.category(child));
    const measures = (category.measures ?? []).map(({ measure }) => this.#measure(measure));
    const responses = measures.map(({ id }) => this.response(id));
    const contents = measures.map(({ id }) => this.#answers.responses.get(id));
    const add = (values: number[]): number => values.reduce((sum, next) => sum + next, 0);

    const weight = add([...children.map((c) => c.weight), ...measures.map((m) => m.weight)]);
    const left = this.#definition.notRelevant === "keep" ? 0 : this.#notRelevantWeight(category);
    const denominator = weight - left;
    const sum = add([...children.map((c) => c.score), ...responses.map((r) => r?.result.score ?? 0)]);
    const score = Number.isFinite(sum) ? sum : 0;
    const atLeast = (level: "draft" | "final" | "reviewed" | "approved"): number => {
      const levels = ["draft", "final", "reviewed", "approved"];
      const mine = contents.filter(
        (c) => c !== undefined && levels.indexOf(c.approval) >= levels.indexOf(level),
      );
      return add(children.map((c) => c[level])) + mine.length;
    };
    const highest = (values: (number | null)[]): number | null =>
      values.reduce((most, next) => (next !== null && (most === null || next > most) ? next : most), null);

    return {
      score,
      weight,
      denominator,
      percent: denominator > 0 && Number.isFinite(100 * score) ? (100 * score) / denominator : null,
      measures: add(children.map((c) => c.measures)) + measures.length,
      questions: add(children.map((c) => c.questions)) + add(measures.map((m) => this.#questions(m).length)),
      answered: add(children.map((c) => c.answered)) + add(measures.map((m) => this.#answered(m))),
      draft: atLeast("draft"),
      final: atLeast("final"),
      reviewed: atLeast("reviewed"),
      approved: atLeast("approved"),
      notRelevant: add(children.map((c) => c.notRelevant)) + contents.filter((c) => c?.notRelevant).length,
      importance: own.importance ?? highest(children.map((c) => c.importance)),
      target: own.target ?? highest(children.map((c) => c.target)),
      errors:
        add(children.map((c) => c.errors)) +
        responses.filter((r) => r?.hasError).length +
        (Number.isFinite(sum) ? 0 : 1),
    };
  }

  category(category: CategoryDefinition): CategoryResult {
    return this.sum(category, this.#answers.ratings.get(category.id) ?? { importance: null, target: null });
  }

  #notRelevantWeight(category: CategoryDefinition): number {
    const below = (category.categories ?? []).map((child) => this.#notRelevantWeight(child));
    const own = (category.measures ?? [])
      .filter(({ measure }) => this.#answers.responses.get(measure)?.notRelevant)
      .map(({ measure }) => this.#measure(measure).weight);
    return [...below, ...own].reduce((sum, weight) => sum + weight, 0);
  }

  /** A measure's questions, each as its parts. */
  #questions({ id, subMeasures = [] }: MeasureDefinition): PartDefinition[][] {
    const { parts } = this.#type(id);
    if (subMeasures.length === 0) return parts.map((part) => [part]);
    return subMeasures.map((_, index) => parts.filter((part) => part.subMeasure === index + 1));
  }

  #answered(measure: MeasureDefinition): number {
    const content = this.#answers.responses.get(measure.id);
    if (content === undefined) return 0;
    const questions = this.#questions(measure);
    if (content.notRelevant) return questions.length;
    const isAnswered = (part: PartDefinition): boolean => {
      const answer = content.parts[part.key] as { option?: unknown; value?: unknown } | undefined;
      return part.type === "multipleChoice"
        ? typeof answer?.option === "string" && answer.option !== ""
        : Number.isFinite(answer?.value);
    };
    return questions.filter((parts) => parts.every(isAnswered)).length;
  }
}

function placementsBelow({ categories = [], measures = [] }: CategoryDefinition): PlacementDefinition[] {
  return [...categories.flatMap(placementsBelow), ...measures];
}

function declaredNames({ parts }: ResponseTypeDefinition): string[] {
  return parts.flatMap(({ id, type }) => (id ? (type === "multipleChoice" ? [id, `${id}__i`] : [id]) : []));
}

function requiredNames(type: ResponseTypeDefinition): string[] {
  const texts = type.parts.flatMap((part) =>
    part.type === "multipleChoice" ? part.options.map((option) => option.if) : [part.lower, part.upper],
  );
  const names = [...texts, type.formula].flatMap((text) => {
    const parsed = text ? parseExpression(text) : null;
    return parsed?.ok ? parsed.expression.names : [];
  });
  const declared = declaredNames(type);
  return [...new Set(names)].filter((name) => !declared.includes(name));
}

function evaluated(text: string, scope: Record<string, number>): number | null {
  const parsed = parseExpression(text);
  const result = parsed.ok ? parsed.expression.evaluate(scope) : null;
  return result?.ok ? result.value : null;
}

/** Is the option available, or the number within its bounds? */
function allows(
  part: PartDefinition,
  answer: unknown,
  score: number,
  scope: Record<string, number>,
): boolean {
  if (part.type === "multipleChoice") {
    const { option } = answer as { option: string };
    const condition = part.options.find(({ key }) => key === option)?.if;
    return !condition || Boolean(evaluated(condition, scope));
  }
  const lower = part.lower ? evaluated(part.lower, scope) : Number.NEGATIVE_INFINITY;
  const upper = part.upper ? evaluated(part.upper, scope) : Number.POSITIVE_INFINITY;
  return lower !== null && upper !== null && score >= lower && score <= upper;
}
