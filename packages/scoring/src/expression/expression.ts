import { describeExpressionError } from "../errors/describe.ts";
import type { ErrorParam, EvaluationResult, Expression, ExpressionError, ParseResult } from "../types.ts";
import { compile } from "./compile.ts";
import { type Evaluate, type EvaluationFault, run, takeFault } from "./fault.ts";
import { parse } from "./parse.ts";

/** Parses an expression; any text gives a value, never an exception. */
export function parseExpression(text: string): ParseResult {
  const parsed = parse(text);
  if (!parsed.ok) {
    const { code, params, position } = parsed.fault;
    return { ok: false, error: expressionError(code, params, position) };
  }

  const { node, names } = parsed;
  let evaluate: Evaluate | null = null;
  const scope = new Float64Array(names.length);

  const expression: Expression = {
    text,
    names,
    evaluate(variables = {}): EvaluationResult {
      evaluate ??= compile(node, (name) => names.indexOf(name));
      for (const [slot, name] of names.entries()) scope[slot] = valueOf(variables, name);
      const value = run(evaluate, scope);
      return value === value ? { ok: true, value } : { ok: false, error: faultError(takeFault()) };
    },
  };
  return { ok: true, expression };
}

/** The value of a variable, or NaN where there is no finite number of that name. */
export function valueOf(
  variables: Readonly<Record<string, number>> | ReadonlyMap<string, number>,
  name: string,
): number {
  const value: unknown =
    variables instanceof Map
      ? variables.get(name)
      : Object.hasOwn(variables, name)
        ? (variables as Record<string, number>)[name]
        : undefined;
  return typeof value === "number" && Number.isFinite(value) ? value + 0 : Number.NaN;
}

/** A failed evaluation as an error of the expression. */
function faultError(fault: EvaluationFault): ExpressionError {
  return expressionError(fault.code, fault.name === "" ? {} : { name: fault.name }, fault.position);
}

function expressionError(
  code: string,
  params: Record<string, ErrorParam>,
  position: number,
): ExpressionError {
  return { code, params, position, message: describeExpressionError(code, params, position) };
}
