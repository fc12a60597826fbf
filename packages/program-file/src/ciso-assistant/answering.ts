import type { NotCarriedList } from "../conversion/not-carried.ts";
import type { FaultPath } from "../fault.ts";
import type { ProgramPart } from "../program-schema.ts";
import type { Choice } from "./library-schema.ts";
import {
  type ChoiceScores,
  EXPRESSION_LENGTH_MAX,
  isChoiceQuestion,
  type QuestionInput,
  type QuestionParts,
  toQuestionParts,
} from "./question-parts.ts";
import { literal, type Scale, type ScoreRange, shareOfRange } from "./scale.ts";

/** How a requirement is answered: the parts and the formula of its response type. */
export type Answering = {
  parts: ProgramPart[];
  formula?: string;
  /** Whether the framework's scale alone answers it. */
  isScale: boolean;
  questions: QuestionParts[];
};

const RESULT_SCORES: ReadonlyMap<string, number> = new Map([
  ["true", 1],
  ["1", 1],
  ["compliant", 1],
  ["partially_compliant", 0.5],
  ["false", 0],
  ["0", 0],
  ["non_compliant", 0],
]);
const NEUTRAL_RESULTS: ReadonlySet<string> = new Set(["", "not_applicable"]);

/** What a choice's result counts, 0 to 1; null where it counts as none. */
function resultOf(choice: Choice): number | null {
  return RESULT_SCORES.get(choice.compute_result?.trim().toLowerCase() ?? "") ?? null;
}

/**
 * How a requirement with these questions is answered.
 *
 * As in CISO Assistant, scores come first: those of the choices taken are added up, each times its question's
 * weight, and held within the framework's range. Without scores the results of the choices count, of which the
 * worst wins. With neither, whoever answers rates the requirement by the framework's scale besides.
 */
export function answeringOf(
  inputs: readonly QuestionInput[],
  requirement: { urn: string; path: FaultPath },
  scale: Scale,
  range: ScoreRange,
  notCarried: NotCarriedList,
): Answering {
  const choices = inputs.flatMap(({ question }) => (isChoiceQuestion(question) ? question.choices : []));
  const hasScores = choices.some(({ add_score: score = 0 }) => score !== 0);
  const hasResults = choices.some((choice) => resultOf(choice) !== null);
  reportResults(inputs, hasScores, notCarried);
  const make = (scores: ChoiceScores) => toQuestionParts(inputs, requirement.urn, scores, notCarried);
  if (hasScores) {
    const questions = make({ of: ({ add_score: score = 0 }) => score, notTaken: 0, doesNotApply: 0 });
    const formula = scoreFormula(questions, range);
    if (formula !== null) return finished(questions, formula, requirement.path, scale, notCarried);
    return rated(questions, scale);
  }
  if (hasResults) {
    const questions = make({ of: (choice) => resultOf(choice) ?? 1, notTaken: 1, doesNotApply: 1 });
    return finished(questions, resultFormula(questions), requirement.path, scale, notCarried);
  }
  return rated(make({ of: () => 0, notTaken: 0, doesNotApply: 0 }), scale);
}

function finished(
  questions: QuestionParts[],
  formula: string,
  path: FaultPath,
  scale: Scale,
  notCarried: NotCarriedList,
): Answering {
  const parts = questions.flatMap((question) => question.parts);
  if (formula.length > EXPRESSION_LENGTH_MAX) {
    notCarried.add(path, "formula_too_long");
    return rated(questions, scale);
  }
  // The sum of a single part is that part.
  const isSum = parts.length === 1 && formula === parts[0]?.id;
  return { parts, ...(isSum ? {} : { formula }), isScale: false, questions };
}

/** Answered by the questions and rated by the scale, which alone counts. */
function rated(questions: QuestionParts[], scale: Scale): Answering {
  const parts = questions.flatMap((question) => question.parts);
  if (parts.length === 0) {
    const { part, formula } = scale;
    return { parts: [part], ...(formula === undefined ? {} : { formula }), isScale: true, questions };
  }
  let { key } = scale.part;
  while (parts.some((part) => part.key === key)) key += "x";
  const part: ProgramPart = { ...scale.part, key, name: scale.name };
  return { parts: [...parts, part], formula: scale.formula ?? part.id ?? "0", isScale: false, questions };
}

/** Null where no choice can raise the score above the lowest there is. */
function scoreFormula(questions: readonly QuestionParts[], range: ScoreRange): string | null {
  const terms: string[] = [];
  let most = 0;
  for (const { question, parts, kind } of questions) {
    if (kind !== "unique" && kind !== "multiple") continue;
    const weight = question.weight ?? 1;
    const scores = question.choices.map((choice) => choice.add_score ?? 0);
    if (weight === 0 || scores.every((score) => score === 0)) continue;
    const own = parts.map(({ id = "" }) => id).join(" + ");
    const isWhole = weight === 1;
    terms.push(isWhole ? own : `${literal(weight)} * ${parts.length > 1 ? `(${own})` : own}`);
    const best =
      kind === "unique" ? Math.max(...scores) : scores.reduce((sum, score) => sum + Math.max(score, 0), 0);
    most += weight * best;
  }
  if (terms.length === 0) return null;
  if (range === null && !(most > 0 && Number.isFinite(most))) return null;
  return shareOfRange(terms.join(" + "), range ?? { min: 0, max: most });
}

/** The worst result among the choices that count as any; 0 where none does. */
function resultFormula(questions: readonly QuestionParts[]): string {
  const results: string[] = [];
  const counts: string[] = [];
  let alwaysCounts = false;
  for (const { kind, parts, choices, doesNotApplyAt } of questions) {
    const counting = choices.filter(({ choice }) => resultOf(choice) !== null);
    if (counting.length === 0) continue;
    if (kind === "unique") {
      const [part] = parts;
      const variable = part?.id ?? "";
      results.push(variable);
      const optionCount = part?.type === "multipleChoice" ? part.options.length : 0;
      const neutral = choices
        .filter(({ choice }) => resultOf(choice) === null)
        .map(({ position }) => position);
      if (doesNotApplyAt !== null) neutral.push(doesNotApplyAt);
      for (let added = choices.length + (doesNotApplyAt === null ? 0 : 1); added < optionCount; added++) {
        neutral.push(added);
      }
      if (neutral.length === 0) alwaysCounts = true;
      else counts.push(`(${neutral.map((position) => `${variable}__i != ${position}`).join(" and ")})`);
    } else {
      results.push(...counting.map(({ variable }) => variable));
      counts.push(...counting.map(({ variable }) => `${variable}__i == 1`));
    }
  }
  const worst = results.length === 1 ? results.join() : `min(${results.join(", ")})`;
  return alwaysCounts ? worst : `${counts.join(" or ")} ? ${worst} : 0`;
}

function reportResults(
  inputs: readonly QuestionInput[],
  hasScores: boolean,
  notCarried: NotCarriedList,
): void {
  for (const { question, path } of inputs) {
    if (!isChoiceQuestion(question)) continue;
    if (hasScores && question.choices.some((choice) => resultOf(choice) !== null)) {
      notCarried.add(path, "compute_result");
      continue;
    }
    question.choices.forEach((choice, index) => {
      const result = choice.compute_result?.trim().toLowerCase() ?? "";
      if (RESULT_SCORES.has(result) || NEUTRAL_RESULTS.has(result)) return;
      notCarried.add([...path, "choices", index, "compute_result"], "unknown_result", { result });
    });
  }
}
