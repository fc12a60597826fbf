import type { ProgramPart, ProgramResponseType } from "@aquamark/program-file";
import { type Expression, type PartAnswer, parseExpression } from "@aquamark/scoring";
import type { Wish } from "./wishes.ts";

export type Variables = Record<string, number>;
export type FittedAnswer = { parts: Record<string, PartAnswer>; variables: Variables };

const expressions = new Map<string, Expression>();

function evaluate(text: string, scope: Variables): number {
  let expression = expressions.get(text);
  if (expression === undefined) {
    const parsed = parseExpression(text);
    if (!parsed.ok) throw new Error(`The demo has the expression "${text}", which does not parse.`);
    expression = parsed.expression;
    expressions.set(text, expression);
  }
  const result = expression.evaluate(scope);
  return result.ok ? result.value : Number.NaN;
}

/**
 * The valid answer that comes closest to what the organisation would like to
 * say: the option whose score is nearest, or the next lower one whose condition holds, a
 * number moved into its bounds. Parts are answered in order, so that later
 * ones depend on earlier ones only.
 */
export function fitAnswer(
  type: ProgramResponseType,
  external: Variables,
  wishFor: (part: ProgramPart) => Wish,
): FittedAnswer {
  const scope: Variables = { ...external };
  const parts: Record<string, PartAnswer> = {};
  const variables: Variables = {};
  const declare = (name: string, value: number) => {
    scope[name] = value;
    variables[name] = value;
  };
  for (const part of type.parts) {
    const wish = wishFor(part);
    if (part.type === "numerical") {
      const value = "value" in wish ? within(part, wish.value, scope) : 0;
      parts[part.key] = { value };
      if (part.id !== undefined) declare(part.id, value);
      continue;
    }
    const index = choose(part, "rank" in wish ? wish.rank : 0, scope);
    const option = part.options[index];
    if (option === undefined) throw new Error(`No option of ${type.id} ${part.key} can be chosen.`);
    parts[part.key] = { option: option.key };
    if (part.id !== undefined) {
      declare(part.id, option.score);
      declare(`${part.id}__i`, index);
    }
  }
  return { parts, variables };
}

function choose(
  part: Extract<ProgramPart, { type: "multipleChoice" }>,
  rank: number,
  scope: Variables,
): number {
  const scores = part.options.map(({ score }) => score);
  const wanted = rank * Math.max(...scores);
  const distances = scores.map((score) => Math.abs(score - wanted));
  let index = distances.indexOf(Math.min(...distances));
  for (; index > 0; index--) {
    const condition = part.options[index]?.if;
    if (condition === undefined || isTrue(evaluate(condition, scope))) break;
  }
  return index;
}

function isTrue(value: number): boolean {
  return !Number.isNaN(value) && value !== 0;
}

function within(part: Extract<ProgramPart, { type: "numerical" }>, value: number, scope: Variables): number {
  const lower = part.lower === undefined ? -Infinity : evaluate(part.lower, scope);
  const upper = part.upper === undefined ? Infinity : evaluate(part.upper, scope);
  return Math.min(upper, Math.max(lower, value));
}
