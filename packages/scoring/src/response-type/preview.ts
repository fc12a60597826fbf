import { valueOf } from "../expression/expression.ts";
import { type Evaluate, run } from "../expression/fault.ts";
import type {
  CompiledResponseType,
  PartAnswer,
  PartPreview,
  PreviewInput,
  ResponsePreview,
  ResponseResult,
  ScoringError,
} from "../types.ts";
import { answerOf, answerState } from "./answer.ts";
import { type PartModel, type ResponseTypeModel, typeModelOf } from "./model.ts";
import { qualityError } from "./quality.ts";
import { checkBounds, scoreParts, takeError, unknownOption, wrongKind } from "./score.ts";

/**
 * The live view of a response being answered: which options can be chosen, the
 * bounds of numbers, what is wrong with each answer, and the result as it
 * stands. Variables of parts without a valid answer have no value: conditions
 * that need them are false, and bounds that need them are null.
 */
export function previewResponse(compiled: CompiledResponseType, input: PreviewInput): ResponsePreview {
  const type = typeModelOf(compiled);
  const answers = input.parts ?? {};
  fillScope(type, answers, input.external ?? {});
  const parts = type.parts.map((part) => previewPart(type, part, answerOf(answers, part.key)));
  return { parts, result: previewResult(type, answers, input) };
}

/** Puts the bound values, and the parts' as far as they can be read, into the type's scope; NaN elsewhere. */
export function fillScope(
  type: ResponseTypeModel,
  answers: Readonly<Record<string, PartAnswer>>,
  external: Readonly<Record<string, number>>,
): void {
  const { scope } = type;
  scope.fill(Number.NaN);
  for (const [index, name] of type.required.entries()) {
    scope[type.declared.length + index] = valueOf(external, name);
  }
  for (const part of type.parts) {
    const read = readAnswer(part, answerOf(answers, part.key));
    if (read === null || part.slot < 0) continue;
    scope[part.slot] = read.score;
    if (part.isChoice) scope[part.slot + 1] = read.position;
  }
}

/** A valid answer's score and, for a choice, the option's position; else null. */
function readAnswer(part: PartModel, answer: unknown): { score: number; position: number } | null {
  if (answerState(part.isChoice, answer) !== "answered") return null;
  const { option, value } = answer as { option: string; value: number };
  if (!part.isChoice) return { score: value + 0, position: -1 };
  const position = part.optionIndex.get(option);
  return position === undefined ? null : { score: part.optionScores[position] ?? Number.NaN, position };
}

/** Reads the type's scope, which `fillScope` has filled. */
export function previewPart(type: ResponseTypeModel, part: PartModel, answer: unknown): PartPreview {
  const { scope } = type;
  const isAnswered = answerState(part.isChoice, answer) === "answered";
  const read = readAnswer(part, answer);
  const options = part.options.map(({ key }, index) => ({
    key,
    isAvailable: isTrue(part.conditions[index] ?? null, scope),
    isChosen: read !== null && read.position === index,
  }));

  let error: ScoringError | null = wrongKind(part, answer);
  if (error === null && isAnswered) {
    const option = unknownOption(part, answer);
    if (option !== null) error = { code: "option_unknown", params: { part: part.key, option } };
    else if (!part.isChoice) error = checkBounds(part, read?.score ?? Number.NaN, scope);
    else {
      const chosen = options.find(({ isChosen }) => isChosen);
      if (chosen?.isAvailable === false) {
        error = { code: "option_unavailable", params: { part: part.key, option: chosen.key } };
      }
    }
  }
  return {
    key: part.key,
    options,
    lower: boundOf(part.lower, scope),
    upper: boundOf(part.upper, scope),
    score: error === null && read !== null ? read.score : null,
    isAnswered,
    error,
  };
}

function isTrue(condition: Evaluate | null, scope: Float64Array): boolean {
  if (condition === null) return true;
  const value = run(condition, scope);
  return value === value && value !== 0;
}

function boundOf(bound: Evaluate | null, scope: Float64Array): number | null {
  if (bound === null) return null;
  const value = run(bound, scope);
  return value === value ? value : null;
}

function previewResult(
  type: ResponseTypeModel,
  answers: Readonly<Record<string, PartAnswer>>,
  { notRelevant = false, asksQuality = false, quality = null, weight = 1 }: PreviewInput,
): ResponseResult {
  if (notRelevant) return { raw: 0, score: 0, variables: {}, error: null };
  const error = typeFault(type) ?? qualityError(asksQuality, quality);
  if (error !== null) return { raw: 0, score: 0, variables: {}, error };
  return scoreResponse(type, answers, weight);
}

function typeFault({ blockingFault, definition }: ResponseTypeModel): ScoringError | null {
  if (blockingFault === null) return null;
  return {
    code: "response_type_invalid",
    params: { responseType: definition.id, fault: blockingFault.code },
  };
}

function scoreResponse(
  type: ResponseTypeModel,
  answers: Readonly<Record<string, PartAnswer>>,
  weight: number,
): ResponseResult {
  const raw = scoreParts(type, answers);
  if (raw !== raw) return { raw: 0, score: 0, variables: {}, error: takeError() };
  const score = raw * weight + 0;
  if (!Number.isFinite(score)) {
    return { raw: 0, score: 0, variables: {}, error: { code: "score_not_finite", params: {} } };
  }
  return { raw, score, variables: resultVariables(type, type.scope, 0, raw, score, weight), error: null };
}

/** The variables of a scored response: the declared ones, read from `values` at `offset`, then the result's fields. */
export function resultVariables(
  type: ResponseTypeModel,
  values: Float64Array,
  offset: number,
  raw: number,
  score: number,
  weight: number,
): Record<string, number> {
  const variables: Record<string, number> = {};
  for (const [position, name] of type.declared.entries()) {
    variables[name] = values[offset + position] as number;
  }
  variables["_raw"] = raw;
  variables["_score"] = score;
  variables["_weight"] = weight;
  return variables;
}
