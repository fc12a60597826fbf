import * as fc from "fast-check";
import { expect, test } from "vitest";
import { EXPRESSION_ERROR_CODES } from "../errors/describe.ts";
import { parseExpression } from "./expression.ts";

const NAMES = [
  "x",
  "y",
  "constructor",
  "__proto__",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "prototype",
  "this",
];
const FUNCTIONS = [
  "abs",
  "round",
  "min",
  "median",
  "if",
  "clamp",
  "pow",
  "atan2",
  "constructor",
  "eval",
  "alert",
];
const SIGNS = [
  "?",
  ":",
  ",",
  "(",
  ")",
  ".",
  "[",
  "]",
  "'",
  "`",
  "$",
  "{",
  "}",
  "=>",
  ";",
  "\\",
  "\u0000",
  "\u2028",
];
const NUMBERS = ["0", "1", ".5", "1e308", "1e-320", "1e999", "9007199254740993", "PI", "true", " ", "\n"];
const OPERATORS = "+ - * / % ^ ** == != < <= > >= and or not ! && ||".split(" ");
const TOKENS = [...OPERATORS, ...SIGNS, ...NUMBERS, ...NAMES, ...FUNCTIONS];

const tokenSoup = fc.array(fc.constantFrom(...TOKENS), { maxLength: 40 }).map((tokens) => tokens.join(" "));
const glued = fc.array(fc.constantFrom(...TOKENS), { maxLength: 25 }).map((tokens) => tokens.join(""));
const anything = fc.string({ unit: "binary", maxLength: 60 });
const nested = fc
  .tuple(fc.constantFrom("(", "-", "not ", "abs(", "1?", "2^", "1?1:", "if(1,", "!"), fc.nat(2100))
  .map(([opening, depth]) => opening.repeat(depth));

/** Well-formed expressions, deep and wide. */
const { wellFormed } = fc.letrec<{ wellFormed: string }>((tie) => ({
  wellFormed: fc.oneof(
    { maxDepth: 6, depthIdentifier: "expression" },
    fc.oneof(
      fc.constantFrom(...NAMES, "PI", "E", "true", "false"),
      fc.double({ min: 0, noDefaultInfinity: true, noNaN: true }).map(String),
    ),
    fc
      .tuple(
        tie("wellFormed"),
        fc.constantFrom("+", "-", "*", "/", "%", "^", "==", "<", "and", "or"),
        tie("wellFormed"),
      )
      .map(([left, operator, right]) => `(${left}) ${operator} (${right})`),
    fc
      .tuple(fc.constantFrom("-", "!", "not "), tie("wellFormed"))
      .map(([sign, inner]) => `(${sign}(${inner}))`),
    fc
      .tuple(tie("wellFormed"), tie("wellFormed"), tie("wellFormed"))
      .map(([condition, yes, no]) => `((${condition}) ? ${yes} : ${no})`),
    fc
      .tuple(
        fc.constantFrom("min", "max", "sum", "mean", "median"),
        fc.array(tie("wellFormed"), { minLength: 1, maxLength: 4 }),
      )
      .map(([name, args]) => `${name}(${args.join(", ")})`),
    fc
      .tuple(fc.constantFrom("round", "pow", "atan2"), tie("wellFormed"), tie("wellFormed"))
      .map(([name, a, b]) => `${name}(${a}, ${b})`),
    fc
      .tuple(fc.constantFrom("sqrt", "ln", "exp", "tan", "asin"), tie("wellFormed"))
      .map(([name, a]) => `${name}(${a})`),
  ),
}));

/** Parses and evaluates; whatever comes back is a finite number or an error of the known kinds. */
function check(text: string): void {
  const scopes = [{}, { x: 1, y: -2.5 }, Object.fromEntries(NAMES.map((name, index) => [name, index - 3]))];
  const parsed = parseExpression(text);
  if (!parsed.ok) {
    expect(EXPRESSION_ERROR_CODES).toContain(parsed.error.code);
    expect(parsed.error.position).toBeGreaterThanOrEqual(0);
    expect(parsed.error.position).toBeLessThanOrEqual(text.length);
    return;
  }
  for (const scope of scopes) {
    const result = parsed.expression.evaluate(scope);
    if (result.ok) {
      expect(Number.isFinite(result.value)).toBe(true);
      expect(Object.is(result.value, -0)).toBe(false);
    } else {
      expect(EXPRESSION_ERROR_CODES).toContain(result.error.code);
    }
  }
}

test.each([
  ["token soup", tokenSoup],
  ["glued tokens", glued],
  ["any text", anything],
  ["deep nesting", nested],
])("%s gives a finite number or an error value", (_, texts) => {
  fc.assert(fc.property(texts, check), { numRuns: 1500 });
});

test("well-formed expressions parse and give a finite number or an error value", () => {
  fc.assert(
    fc.property(
      wellFormed.filter((text) => text.length <= 2000),
      (text) => {
        expect(parseExpression(text).ok).toBe(true);
        check(text);
      },
    ),
    { numRuns: 1000 },
  );
});

test("no name reaches a property that objects or maps inherit", () => {
  const names = Object.getOwnPropertyNames(Object.prototype);

  for (const name of [...names, ...Object.getOwnPropertyNames(Map.prototype)]) {
    const parsed = parseExpression(name);
    if (!parsed.ok) throw new Error(`${name} does not parse.`);

    for (const scope of [{}, new Map<string, number>()]) {
      const result = parsed.expression.evaluate(scope);
      expect(result.ok ? result.value : result.error.code).toBe("name_undefined");
    }
    expect(parseExpression(`${name}()`)).toMatchObject({ ok: false, error: { code: "unknown_function" } });
  }
});

test("the longest and deepest expressions evaluate at once", () => {
  const texts = [
    `1${"+1".repeat(999)}`,
    `x${"*x".repeat(999)}`,
    `min(${Array.from({ length: 900 }, () => "1").join(",")})`,
    `${"(".repeat(100)}x${")".repeat(100)}`,
    `${"2^".repeat(100)}1`,
  ];
  const began = performance.now();

  for (const text of texts) check(text);

  expect(performance.now() - began).toBeLessThan(1000);
});
