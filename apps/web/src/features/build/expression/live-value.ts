import { type ExpressionError, parseExpression } from "@aquamark/scoring";

/** What an expression comes to with test values. */
export type LiveValue =
  | { kind: "empty" }
  /** It does not parse. */
  | { kind: "fault"; error: ExpressionError; from: number; to: number }
  /** It parses, and some of its names have no test value. */
  | { kind: "missing"; names: string[] }
  /** It parses and has no value with these ones. */
  | { kind: "failed"; error: ExpressionError }
  | { kind: "value"; value: number }
  /** It names nothing, and is its own value. */
  | { kind: "constant" };

/** Parses an expression and works it out. A fault spans from its position to the end of the word there. */
export function liveValueOf(text: string, scope: ReadonlyMap<string, number>): LiveValue {
  if (text.trim() === "") return { kind: "empty" };
  const parsed = parseExpression(text);
  if (!parsed.ok) return { kind: "fault", error: parsed.error, ...spanOf(text, parsed.error.position) };

  const missing = parsed.expression.names.filter((name) => !scope.has(name));
  const result = parsed.expression.evaluate(scope);
  if (result.ok) {
    return parsed.expression.names.length === 0
      ? { kind: "constant" }
      : { kind: "value", value: result.value };
  }
  if (missing.length > 0 && result.error.code === "name_undefined")
    return { kind: "missing", names: missing };
  return { kind: "failed", error: result.error };
}

/** Where the text ends too early its last sign is marked, so that there is something to see. */
function spanOf(text: string, position: number): { from: number; to: number } {
  const end = text.trimEnd().length;
  if (position >= end) return { from: Math.max(0, end - 1), to: Math.max(1, end) };
  const word = /^[A-Za-z0-9_.]+/.exec(text.slice(position))?.[0].length ?? 1;
  return { from: position, to: Math.min(text.length, position + word) };
}
