import type { NotCarriedList } from "../conversion/not-carried.ts";
import { oneLine, paragraphs } from "../conversion/text.ts";
import type { FaultPath } from "../fault.ts";
import type { ProgramPart } from "../program-schema.ts";
import type { Framework, Score } from "./library-schema.ts";

/** A part by which a requirement is rated as a whole, and the raw score (0 to 1) it gives. */
export type Scale = {
  /** The end of the id of the response type, and its name. */
  id: string;
  name: string;
  part: ProgramPart;
  formula?: string;
};

/** The framework's range of scores; null where it has none of its own. */
export type ScoreRange = { min: number; max: number } | null;

const VARIABLE = "rating";

/** How a framework without scores is answered; "not assessed" is no answer, "not applicable" is not relevant. */
const COMPLIANCE: Scale = {
  id: "compliance",
  name: "Compliance",
  part: {
    key: "rating",
    id: VARIABLE,
    type: "multipleChoice",
    options: [
      { key: "non_compliant", score: 0, name: "Non-compliant" },
      { key: "partially_compliant", score: 0.5, name: "Partially compliant" },
      { key: "compliant", score: 1, name: "Compliant" },
    ],
  },
};

export function scoresOf(framework: Framework): Score[] {
  const { scores_definition: definition } = framework;
  if (definition === undefined) return [];
  return Array.isArray(definition) ? definition : definition.scale;
}

/** The range of the framework's scores: as stated, else that of its scale. */
export function scoreRange(framework: Framework, path: FaultPath, notCarried: NotCarriedList): ScoreRange {
  const scores = scoresOf(framework).map(({ score }) => score);
  const isStated = framework.min_score !== undefined || framework.max_score !== undefined;
  if (!isStated && scores.length < 2) return null;
  // Where only one end is stated, the other is CISO Assistant's own.
  const min = framework.min_score ?? (isStated ? 0 : Math.min(...scores));
  const max = framework.max_score ?? (isStated ? 100 : Math.max(...scores));
  if (max > min) return { min, max };
  notCarried.add(path, "score_range");
  return null;
}

/**
 * The scale a requirement is rated by: the framework's named scores, else any number of its range, else compliance.
 *
 * A score counts from 0 at the lowest of the range to 1 at the highest, so that weights and percentages mean the
 * same in every program; the score itself is the variable `rating`.
 */
export function scaleOf(framework: Framework, range: ScoreRange): Scale {
  const scores = scoresOf(framework).toSorted((a, b) => a.score - b.score);
  if (range === null) return COMPLIANCE;
  const { min, max } = range;
  const formula = shareOfRange(VARIABLE, range);
  if (scores.length < 2) {
    const bounds = { lower: String(min), upper: String(max) };
    const part: ProgramPart = { key: "rating", id: VARIABLE, type: "numerical", ...bounds };
    return { id: "score", name: `Score from ${min} to ${max}`, part, formula };
  }
  const seen = new Set<string>();
  const options = scores.map((score) => {
    // The score says what an option means, so its key outlives a change of wording or order.
    let key = `s${score.score}`;
    while (seen.has(key)) key += "x";
    seen.add(key);
    const description = paragraphs(score.description, score.description_doc);
    const name = oneLine(score.name);
    return {
      key,
      score: score.score,
      name: name === "" ? String(score.score) : `${score.score} ${name}`,
      ...(description === undefined ? {} : { description }),
    };
  });
  const part: ProgramPart = { key: "rating", id: VARIABLE, type: "multipleChoice", options };
  return { id: "maturity", name: `Maturity from ${min} to ${max}`, part, formula };
}

/** The expression for where a score lies in a range: 0 at its lower end, 1 at its upper. */
export function shareOfRange(score: string, { min, max }: { min: number; max: number }): string {
  const held = `clamp(${score}, ${min}, ${max})`;
  if (min === 0) return max === 1 ? held : `${held} / ${max}`;
  return `(${held} - ${literal(min)}) / (${max} - ${literal(min)})`;
}

/** A number as an operand of an expression. */
export function literal(value: number): string {
  return value < 0 ? `(${value})` : String(value);
}
