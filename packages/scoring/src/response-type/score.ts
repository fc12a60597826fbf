import { run, takeFault } from "../expression/fault.ts";
import type { ErrorParam, ScoringError } from "../types.ts";
import { answerOf, answerState, isEmptyAnswer } from "./answer.ts";
import type { PartModel, ResponseTypeModel } from "./model.ts";

let error: ScoringError | null = null;

/** Why the last `scoreParts` returned NaN. */
export function takeError(): ScoringError {
  if (error === null) throw new Error("The last response was scored without an error.");
  const taken = error;
  error = null;
  return taken;
}

function failed(code: string, params: Record<string, ErrorParam>): number {
  error = { code, params };
  return Number.NaN;
}

/**
 * The raw score of a response's answers, or NaN (see `takeError`). The
 * required variables lie in the type's scope already; the declared ones are
 * left there. Nothing is allocated unless there is an error.
 */
export function scoreParts(type: ResponseTypeModel, answers: Readonly<Record<string, unknown>>): number {
  const { parts, scope, partScores, chosen } = type;
  const count = parts.length;

  for (let index = 0; index < count; index++) {
    const part = parts[index] as PartModel;
    // What objects inherit has neither option nor value, so it ends as unreadable, where only own keys count.
    const answer = answers[part.key];
    if (typeof answer !== "object" || answer === null) return unreadable(type, answers);
    if (part.isChoice) {
      const { option } = answer as { option?: unknown };
      if (typeof option !== "string") return unreadable(type, answers);
      const position = part.optionIndex.get(option);
      if (position === undefined) return unreadable(type, answers);
      const score = part.optionScores[position] as number;
      chosen[index] = position;
      partScores[index] = score;
      if (part.slot >= 0) {
        scope[part.slot] = score;
        scope[part.slot + 1] = position;
      }
    } else {
      const { value } = answer as { value?: unknown };
      if (typeof value !== "number" || value - value !== 0) return unreadable(type, answers);
      partScores[index] = value + 0;
      if (part.slot >= 0) scope[part.slot] = value + 0;
    }
  }

  let given = 0;
  for (const _ in answers) given++;
  if (given !== count) {
    const unknown = unknownPart(type, answers);
    if (unknown !== null) return failed("part_unknown", { part: unknown });
  }

  for (let index = 0; index < count; index++) {
    const part = parts[index] as PartModel;
    if (part.isChoice) {
      const condition = part.conditions[chosen[index] as number];
      if (condition === null || condition === undefined) continue;
      const isTrue = run(condition, scope);
      // A condition that failed is NaN, and so not true.
      if (isTrue !== isTrue || isTrue === 0) return unavailable(part, chosen[index] as number);
    } else if (part.lower !== null || part.upper !== null) {
      const outside = checkBounds(part, partScores[index] as number, scope);
      if (outside !== null) {
        error = outside;
        return Number.NaN;
      }
    }
  }

  if (type.formula !== null) {
    const raw = run(type.formula, scope);
    if (raw === raw) return raw;
    error = expressionFailed("formula_failed", {});
    return raw;
  }
  let raw = 0;
  for (let index = 0; index < count; index++) raw += partScores[index] as number;
  return raw - raw === 0 ? raw : failed("sum_not_finite", {});
}

function unavailable(part: PartModel, position: number): number {
  return failed("option_unavailable", { part: part.key, option: part.options[position]?.key ?? "" });
}

/** What is wrong with a number against the part's bounds, or null. */
export function checkBounds(part: PartModel, value: number, scope: Float64Array): ScoringError | null {
  if (part.lower !== null) {
    const lower = run(part.lower, scope);
    if (lower !== lower) return expressionFailed("lower_failed", { part: part.key });
    if (value < lower) return { code: "below_lower", params: { part: part.key, value, lower } };
  }
  if (part.upper !== null) {
    const upper = run(part.upper, scope);
    if (upper !== upper) return expressionFailed("upper_failed", { part: part.key });
    if (value > upper) return { code: "above_upper", params: { part: part.key, value, upper } };
  }
  return null;
}

/** The error of an expression whose evaluation has just failed. */
export function expressionFailed(code: string, params: Record<string, ErrorParam>): ScoringError {
  const { code: reason, position, name } = takeFault();
  return { code, params: { ...params, reason, position, ...(name === "" ? {} : { name }) } };
}

/** The first error of answers that cannot all be read: missing ones, wrong kinds, unknown parts, unknown options. */
function unreadable(type: ResponseTypeModel, answers: Readonly<Record<string, unknown>>): number {
  const missing = type.parts.filter(({ key }) => isEmptyAnswer(answerOf(answers, key)));
  if (missing.length > 0) return failed("incomplete", { parts: missing.map(({ key }) => key) });

  for (const part of type.parts) {
    const wrong = wrongKind(part, answerOf(answers, part.key));
    if (wrong !== null) return failed(wrong.code, wrong.params);
  }
  const unknown = unknownPart(type, answers);
  if (unknown !== null) return failed("part_unknown", { part: unknown });

  for (const part of type.parts) {
    const option = unknownOption(part, answerOf(answers, part.key));
    if (option !== null) return failed("option_unknown", { part: part.key, option });
  }
  throw new Error("Answers that were found unreadable can be read.");
}

/** The error of an answer of the wrong kind, or null. */
export function wrongKind(part: PartModel, answer: unknown): ScoringError | null {
  if (answerState(part.isChoice, answer) !== "wrongKind") return null;
  return {
    code: "answer_kind",
    params: { part: part.key, expected: part.isChoice ? "an option" : "a number" },
  };
}

/** The option an answer names that the part does not have, or null. */
export function unknownOption(part: PartModel, answer: unknown): string | null {
  if (!part.isChoice) return null;
  const { option } = answer as { option: string };
  return part.optionIndex.has(option) ? null : option;
}

function unknownPart(type: ResponseTypeModel, answers: Readonly<Record<string, unknown>>): string | null {
  for (const key of Object.keys(answers)) {
    if (!type.partKeys.has(key) && !isEmptyAnswer(answers[key])) return key;
  }
  return null;
}

/**
 * How many questions of a measure these answers complete: its sub-measures
 * where it has any (all parts of the group answered), else its parts.
 */
export function countAnswered(
  type: ResponseTypeModel,
  subMeasures: number,
  answers: Readonly<Record<string, unknown>>,
): number {
  const isAnswered = (part: PartModel) =>
    answerState(part.isChoice, answerOf(answers, part.key)) === "answered";
  if (subMeasures === 0) return type.parts.filter(isAnswered).length;

  let answered = 0;
  for (let group = 1; group <= subMeasures; group++) {
    if (type.parts.every((part) => part.group !== group || isAnswered(part))) answered++;
  }
  return answered;
}
