import { parseExpression } from "@aquamark/scoring";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CONDITION_DEPTH_MAX,
  parseRiskCondition,
  type RiskCondition,
  replaceChoices,
  toExpression,
} from "./risk-condition.ts";

function expression(text: string): string {
  const parsed = parseRiskCondition(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault));
  return toExpression(parsed.condition, (id) => id);
}

describe("a risk rule's condition becomes an expression", () => {
  it.each([
    ["a", "a"],
    ["a&&b", "a and b"],
    ["a && b && c", "a and b and c"],
    ["a && (b || !c)", "a and (b or not c)"],
    ["a || b && c", "a or b and c"],
    ["(a || b) && (c || d)", "(a or b) and (c or d)"],
    ["(((a)))", "a"],
    ["a && (b && c)", "a and b and c"],
    ["!(a || b)", "not (a or b)"],
    ["!(a && b) || c", "not (a and b) or c"],
    ["!!a", "a"],
    ["!(!a)", "a"],
    ["  a\n&&\tb ", "a and b"],
    ["1st_choice || _2", "1st_choice or _2"],
  ])("%s", (text, expected) => {
    expect(expression(text)).toBe(expected);
  });

  it("with a condition in the place of a choice, which a negation turns round", () => {
    const parsed = parseRiskCondition("none || !none && a");
    if (!parsed.ok) throw new Error("It does not parse.");
    const none: RiskCondition = { kind: "not", of: { kind: "choice", id: "a", position: 0 } };

    const replaced = replaceChoices(parsed.condition, (id) => (id === "none" ? none : null));

    expect(toExpression(replaced, (id) => id)).toBe("not a or a and a");
  });
});

describe("a condition is refused at its place where it", () => {
  it.each([
    ["is empty", "", 1],
    ["ends early", "a &&", 5],
    ["begins with an operator", "&& a", 1],
    ["has two choices side by side", "a b", 3],
    ["has a single &", "a & b", 3],
    ["does not close a bracket", "(a || b", 8],
    ["closes one too many", "a)", 2],
    ["has another sign", "a == b", 3],
    ["negates nothing", "a && !", 7],
  ])("%s", (_, text, position) => {
    const parsed = parseRiskCondition(text);

    expect(parsed).toMatchObject({ ok: false, fault: { code: "condition_syntax", params: { position } } });
  });

  it("is nested too deep, however long it is", () => {
    const nested = (depth: number) => `${"(".repeat(depth)}a${")".repeat(depth)}`;

    expect(parseRiskCondition(nested(CONDITION_DEPTH_MAX)).ok).toBe(true);
    for (const depth of [CONDITION_DEPTH_MAX + 1, 100_000]) {
      expect(parseRiskCondition(nested(depth))).toMatchObject({ fault: { code: "condition_too_deep" } });
    }
    expect(expression(`${"!".repeat(100_001)}a`)).toBe("not a");
  });
});

type Truth = ReadonlySet<string>;

const arbitraryCondition = fc.letrec<{ condition: { text: string; holds: (taken: Truth) => boolean } }>(
  (tie) => ({
    condition: fc.oneof(
      { depthSize: "medium" },
      fc.constantFrom("a", "b", "c", "d").map((id) => ({ text: id, holds: (taken: Truth) => taken.has(id) })),
      tie("condition").map(({ text, holds }) => ({
        text: `!(${text})`,
        holds: (taken: Truth) => !holds(taken),
      })),
      fc.tuple(tie("condition"), tie("condition")).map(([left, right]) => ({
        text: `(${left.text}) && (${right.text})`,
        holds: (taken: Truth) => left.holds(taken) && right.holds(taken),
      })),
      fc.tuple(tie("condition"), tie("condition")).map(([left, right]) => ({
        text: `(${left.text}) || (${right.text})`,
        holds: (taken: Truth) => left.holds(taken) || right.holds(taken),
      })),
    ),
  }),
).condition;

it("means the same as an expression, whatever choices are taken", () => {
  fc.assert(
    fc.property(
      arbitraryCondition,
      fc.subarray(["a", "b", "c", "d"]).map((ids) => new Set(ids)),
      ({ text, holds }, taken) => {
        const parsed = parseRiskCondition(text);
        fc.pre(parsed.ok);
        const variables = Object.fromEntries(["a", "b", "c", "d"].map((id) => [id, taken.has(id) ? 1 : 0]));
        const compiled = parseExpression(expression(text));
        if (!compiled.ok) throw new Error(text);

        const value = compiled.expression.evaluate(variables);

        expect(value).toEqual({ ok: true, value: holds(taken) ? 1 : 0 });
      },
    ),
  );
});

it("of any text gives a condition or a fault, never an exception", () => {
  const noise = fc
    .array(fc.constantFrom("a", "b_1", "&&", "||", "!", "(", ")", " ", "&", "é", "\n", "default"))
    .map((pieces) => pieces.join(""));

  fc.assert(
    fc.property(noise, (text) => {
      expect(typeof parseRiskCondition(text).ok).toBe("boolean");
    }),
  );
});
