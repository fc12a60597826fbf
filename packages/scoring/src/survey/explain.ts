import { parse } from "../expression/parse.ts";
import { answerOf } from "../response-type/answer.ts";
import type { PartModel, ResponseTypeModel } from "../response-type/model.ts";
import { positionVariable } from "../response-type/names.ts";
import { fillScope, previewPart } from "../response-type/preview.ts";
import type { CategoryResult, ExplanationNode, ResponseContent, Scoring, ScoringError } from "../types.ts";
import { modelOf, type SurveyModel } from "./compile.ts";

type Params = ExplanationNode["params"];

function node(
  kind: string,
  params: Params,
  value: number | null,
  children: ExplanationNode[] = [],
): ExplanationNode {
  return { kind, params, value, children };
}

function errorNode(error: ScoringError): ExplanationNode {
  return node("error", { ...error.params, code: error.code }, null);
}

/**
 * Why a response has its score, or null where there is no response.
 *
 * The root is `response` with the score as value. Below it, as far as they
 * apply: `rule` (not relevant, quality), `error`, `raw` (by formula, sum or
 * comment, with an `input` for each variable or part), `weight`, and a `part`
 * for each part with its `condition` or `bound`s and their inputs.
 */
export function explainResponse(scoring: Scoring, measureId: string): ExplanationNode | null {
  const survey = modelOf(scoring.survey);
  const content = scoring.content(measureId);
  const result = scoring.response(measureId);
  const placement = survey.placement(measureId);
  if (content === null || result === null || placement === null) return null;

  const { type, weight } = placement;
  const params = {
    measure: measureId,
    responseType: type?.definition.id ?? null,
    approval: content.approval,
  };
  if (content.notRelevant) {
    const rule = node("rule", { rule: "not_relevant", weight: survey.definition.notRelevant }, null);
    return node("response", params, result.score, [rule, node("weight", {}, weight)]);
  }

  const children: ExplanationNode[] = [];
  if (survey.definition.asksQuality) children.push(node("rule", { rule: "quality" }, content.quality));
  if (result.error !== null) children.push(errorNode(result.error));
  if (type !== null) {
    const inputs = new InputExplainer(scoring, survey, measureId, type, content);
    children.push(explainRaw(inputs, result.error === null ? result.raw : null));
    children.push(node("weight", {}, weight));
    children.push(...type.parts.map((part) => explainPart(inputs, part)));
  }
  return node("response", params, result.score, children);
}

function explainRaw(inputs: InputExplainer, raw: number | null): ExplanationNode {
  const { definition, formula, isComment, parts } = inputs.type;
  if (isComment) return node("raw", { by: "comment" }, raw);
  if (formula !== null) {
    const text = definition.formula ?? "";
    return node("raw", { by: "formula", formula: text }, raw, inputs.of(text));
  }
  const scores = parts.map((part) =>
    node("input", { source: "part", part: part.key }, inputs.preview(part).score),
  );
  return node("raw", { by: "sum" }, raw, scores);
}

function explainPart(inputs: InputExplainer, part: PartModel): ExplanationNode {
  const { definition, key } = part;
  const preview = inputs.preview(part);
  const children: ExplanationNode[] = [];
  const params: Params = { part: key, type: definition.type, name: definition.name ?? null };

  if (definition.type === "multipleChoice") {
    const position = preview.options.findIndex(({ isChosen }) => isChosen);
    const option = part.options[position];
    params["option"] = option?.key ?? null;
    params["optionName"] = option?.name ?? null;
    if (option?.if !== undefined && option.if !== null && part.conditions[position]) {
      const holds = preview.options[position]?.isAvailable ?? false;
      children.push(node("condition", { expression: option.if, holds }, holds ? 1 : 0, inputs.of(option.if)));
    }
  } else {
    for (const bound of ["lower", "upper"] as const) {
      const expression = definition[bound];
      if (expression === undefined || expression === null || part[bound] === null) continue;
      children.push(node("bound", { bound, expression }, preview[bound], inputs.of(expression)));
    }
  }
  if (preview.error !== null) children.unshift(errorNode(preview.error));
  return node("part", params, preview.score, children);
}

/** Says of each variable of one response's expressions what it is and where it comes from. */
class InputExplainer {
  readonly type: ResponseTypeModel;
  readonly #content: ResponseContent;
  readonly #declared = new Map<string, Params>();
  readonly #sources: ReadonlyMap<string, { measure: string; field: string }>;
  readonly #values = new Map<string, number>();

  constructor(
    scoring: Scoring,
    survey: SurveyModel,
    measureId: string,
    type: ResponseTypeModel,
    content: ResponseContent,
  ) {
    this.type = type;
    this.#content = content;
    this.#sources = new Map(survey.sources(measureId).map((source) => [source.name, source]));

    const external: [string, number][] = [];
    for (const [name, { measure, field }] of this.#sources) {
      const variables = scoring.response(measure)?.variables ?? {};
      const value = Object.hasOwn(variables, field) ? variables[field] : undefined;
      if (value !== undefined) external.push([name, value]);
    }
    fillScope(type, content.parts ?? {}, Object.fromEntries(external));

    for (const { key, slot, isChoice } of type.parts) {
      const name = type.declared[slot];
      if (name === undefined) continue;
      this.#declared.set(name, { source: "part", part: key, field: isChoice ? "score" : "value" });
      if (isChoice)
        this.#declared.set(positionVariable(name), { source: "part", part: key, field: "position" });
    }
    for (const [slot, name] of [...type.declared, ...type.required].entries()) {
      const value = type.scope[slot] ?? Number.NaN;
      if (value === value) this.#values.set(name, value);
    }
  }

  preview(part: PartModel): ReturnType<typeof previewPart> {
    return previewPart(this.type, part, answerOf(this.#content.parts ?? {}, part.key));
  }

  /** A node for each variable of an expression. */
  of(expression: string): ExplanationNode[] {
    const parsed = parse(expression);
    if (!parsed.ok) return [];
    return parsed.names.map((name) => {
      const source = this.#sources.get(name);
      const from: Params =
        this.#declared.get(name) ??
        (source === undefined
          ? { source: "unbound" }
          : { source: "binding", measure: source.measure, field: source.field });
      return node("input", { name, ...from }, this.#values.get(name) ?? null);
    });
  }
}

/**
 * Why a category (or with null the survey) has its score and percentage, or
 * null where the survey has no such category.
 *
 * The root is `category` or `survey` with the score as value. Below it in the
 * order of the sum: a `subCategory` for each sub-category and a `measure` for
 * each own measure, each with its score; then `weight`, `denominator` (with the
 * rule for not-relevant measures), `percent`, `importance` and `target`.
 */
export function explainCategory(scoring: Scoring, categoryId: string | null): ExplanationNode | null {
  const survey = modelOf(scoring.survey);
  const index = categoryId === null ? 0 : survey.nodeIndex(categoryId);
  const result = categoryId === null ? scoring.total : scoring.category(categoryId);
  const category = survey.nodes[index];
  if (category === undefined || result === null) return null;

  const below = category.categories.flatMap((child) => {
    const id = survey.nodes[child]?.id ?? null;
    const part = id === null ? null : scoring.category(id);
    if (id === null || part === null) return [];
    const { weight, percent, errors } = part;
    return [node("subCategory", { category: id, weight, percent, errors }, part.score)];
  });
  const own = category.placements.flatMap((placement) => {
    const id = survey.measures[placement];
    return id === undefined ? [] : [explainMeasure(scoring, id)];
  });

  const rating = categoryId === null ? { importance: null, target: null } : scoring.rating(categoryId);
  const rule = (isOwn: boolean): Params => ({ rule: isOwn ? "own" : "highest_below" });
  const children = [
    ...below,
    ...own,
    node("weight", {}, result.weight),
    node("denominator", denominatorParams(survey, result), result.denominator),
    node("percent", {}, result.percent),
    node("importance", rule(rating.importance !== null), result.importance),
    node("target", rule(rating.target !== null), result.target),
  ];
  const params: Params = categoryId === null ? {} : { category: categoryId };
  return node(categoryId === null ? "survey" : "category", params, result.score, children);
}

function explainMeasure(scoring: Scoring, measureId: string): ExplanationNode {
  const result = scoring.response(measureId);
  const weight = scoring.survey.weightOf(measureId);
  const isNotRelevant = scoring.content(measureId)?.notRelevant === true;
  const state =
    result === null ? "missing" : isNotRelevant ? "notRelevant" : result.error ? "error" : "scored";
  const children = result?.error ? [errorNode(result.error)] : [];
  return node("measure", { measure: measureId, weight, state }, result?.score ?? null, children);
}

function denominatorParams(survey: SurveyModel, { notRelevant }: CategoryResult): Params {
  return { rule: survey.excludesNotRelevant ? "exclude" : "keep", notRelevant };
}
