import { EXPRESSION_VOCABULARY, parseExpression, readLexeme } from "@aquamark/scoring";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { piecesOf } from "./expression-pieces.ts";

const names = ["x", "dev__i", "_raw", "constructor", "android", "E1", "iffy"];
const atom = fc.oneof(
  fc.constantFrom(...names, ...EXPRESSION_VOCABULARY.constants),
  fc.constantFrom("0", "1.5", ".5e-3", "007", "2E+2"),
);
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    atom,
    fc
      .tuple(
        tie("expression"),
        fc.constantFrom("+", "-", "*", "/", "%", "^", "**", "and", "or", "&&", "||"),
        tie("expression"),
      )
      .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
    fc
      .tuple(tie("expression"), fc.constantFrom("==", "!=", "<", "<=", ">", ">="), tie("expression"))
      .map(([left, operator, right]) => `(${left}${operator}${right})`),
    fc.tuple(fc.constantFrom("-", "!", "not ", "+"), tie("expression")).map((both) => `(${both.join("")})`),
    fc
      .tuple(tie("expression"), tie("expression"), tie("expression"))
      .map(([condition, yes, no]) => `(${condition} ? ${yes} :\n${no})`),
    fc
      .tuple(
        fc.constantFrom(...EXPRESSION_VOCABULARY.functions),
        fc.array(tie("expression"), { minLength: 4, maxLength: 4 }),
      )
      .map(([{ name, least }, values]) => `${name} (${values.slice(0, least).join(", ")})`),
  ),
}));
const soup = fc
  .array(
    fc.constantFrom(
      ...names,
      "1",
      "1e999",
      "(",
      ")",
      "?",
      ":",
      "$",
      "abs",
      "foo(",
      "and",
      "==",
      "=",
      " ",
      "\n",
      "é",
      ".",
    ),
    {
      maxLength: 30,
    },
  )
  .map((pieces) => pieces.join(""));

describe("the pieces of an expression", () => {
  test("are those of the parser: its variables are the parser's names, and nothing is unknown", () => {
    fc.assert(
      fc.property(expression, (text) => {
        const parsed = parseExpression(text);
        const pieces = piecesOf(text);
        const variables = pieces
          .filter(({ kind }) => kind === "variable")
          .map(({ from, to }) => text.slice(from, to));

        expect(parsed).toMatchObject({ ok: true });
        expect(parsed.ok && parsed.expression.names).toEqual([...new Set(variables)]);
        expect(pieces.filter(({ kind }) => kind === "unknown")).toEqual([]);
      }),
    );
  });

  test("cover any text but its spaces, in order, and a text with an unknown one never parses", () => {
    fc.assert(
      fc.property(soup, (text) => {
        const pieces = piecesOf(text);
        let end = 0;
        for (const { from, to } of pieces) {
          expect(text.slice(end, from).trim()).toBe("");
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(text.slice(end).trim()).toBe("");
        if (pieces.some(({ kind }) => kind === "unknown")) expect(parseExpression(text).ok).toBe(false);
      }),
    );
  });

  test("tell words of the language from names", () => {
    const kinds = (text: string) => piecesOf(text).map(({ kind }) => kind);

    expect(kinds("not android")).toEqual(["keyword", "variable"]);
    expect(kinds("if(E, x__i, 2)")).toEqual([
      "function",
      "bracket",
      "constant",
      "operator",
      "variable",
      "operator",
      "number",
      "bracket",
    ]);
    expect(kinds("sine(x)")[0]).toBe("unknown");
    expect(readLexeme("x", 1)).toBeNull();
  });
});
