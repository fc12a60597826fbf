import { describe, expect, test } from "vitest";
import { parseExpression } from "./expression.ts";

const VARIABLES = { a: 2, b: 3, c: 0.5, zero: 0, big: 1e308 };

/** The value, or the error's code and position as in "division_by_zero at 7". */
function evaluated(text: string, variables: Record<string, number> = VARIABLES): number | string {
  const parsed = parseExpression(text);
  if (!parsed.ok) return `${parsed.error.code} at ${parsed.error.position}`;
  const result = parsed.expression.evaluate(variables);
  return result.ok ? result.value : `${result.error.code} at ${result.error.position}`;
}

describe("the grammar", () => {
  test.each<[string, number]>([
    // numbers
    ["1", 1],
    ["1.", 1],
    [".5", 0.5],
    ["1.5e3", 1500],
    ["1.e2", 100],
    [".5E-1", 0.05],
    ["1e+2", 100],
    ["007", 7],
    [" \t\r\n1 ", 1],
    // power binds tighter than a sign on its left, and groups to the right
    ["-2^2", -4],
    ["2^3^2", 512],
    ["2**3**2", 512],
    ["2^-1", 0.5],
    ["2^-1^2", 0.5],
    ["(-2)^2", 4],
    ["--2", 2],
    ["-+-2", 2],
    ["2*-3", -6],
    // products and sums group to the left
    ["2+3*4", 14],
    ["(2+3)*4", 20],
    ["10-4-3", 3],
    ["100/10/5", 2],
    ["100/10*5", 50],
    ["7%4%2", 1],
    ["2*3%4", 2],
    ["1 - -1", 2],
    // comparisons
    ["1 < 2", 1],
    ["2 < 1", 0],
    ["2 <= 2", 1],
    ["2 >= 3", 0],
    ["3 > 2", 1],
    ["2 == 2", 1],
    ["2 != 2", 0],
    ["2 != 3", 1],
    ["1 + 1 == 2", 1],
    ["(1 < 2) < 3", 1],
    ["1 < 2 and 2 < 3", 1],
    // logic
    ["1 and 2", 1],
    ["1 && 0", 0],
    ["0 or 3", 1],
    ["0 || 0", 0],
    ["0 and 0 or 1", 1],
    ["1 or 0 and 0", 1],
    ["not 0", 1],
    ["not not 5", 1],
    ["not 1 == 2", 1],
    ["not 0 and 0", 0],
    ["!0", 1],
    ["!!7", 1],
    ["!1 == 0", 1],
    ["!2^0", 0],
    ["-!0", -1],
    ["-0.5 and 1", 1],
    // conditionals group to the right
    ["1 ? 2 : 3", 2],
    ["0 ? 1 : 0 ? 2 : 3", 3],
    ["1 ? 0 ? 4 : 5 : 6", 5],
    ["0 or 1 ? 2 : 3", 2],
    ["(0 ? 1 : 2) + 1", 3],
    // constants and names
    ["PI", Math.PI],
    ["E", Math.E],
    ["true + true", 2],
    ["false", 0],
    ["a + b * c", 3.5],
    ["a == 2 and b > a", 1],
  ])("%s is %d", (text, value) => {
    expect(evaluated(text)).toBe(value);
  });

  test.each<[string, string]>([
    ["", "expected_before_end at 0"],
    ["   ", "expected_before_end at 3"],
    ["1 +", "expected_before_end at 3"],
    ["(1", "expected_before_end at 2"],
    ["1)", "expected at 1"],
    ["1 2", "expected at 2"],
    ["2x", "expected at 1"],
    ["0x10", "expected at 1"],
    ["1e", "expected at 1"],
    ["1..2", "expected at 2"],
    [".", "unexpected_character at 0"],
    ["1 = 2", "unexpected_character at 2"],
    ["a & b", "unexpected_character at 2"],
    ["a.b", "unexpected_character at 1"],
    ["a[0]", "unexpected_character at 1"],
    ["'a'", "unexpected_character at 0"],
    ["_", "unexpected_character at 0"],
    ["_1", "unexpected_character at 0"],
    ["größe", "unexpected_character at 2"],
    ["1 \u{1F600}", "unexpected_character at 2"],
    ["1e999", "number_not_finite at 0"],
    ["1 < 2 < 3", "expected at 6"],
    ["(1 == 2 == 3)", "expected at 8"],
    ["1 == not 1", "expected at 5"],
    ["-not 1", "expected at 1"],
    ["1 ? 2", "expected_before_end at 5"],
    ["1 ? 2, 3", "expected at 5"],
    ["and", "expected at 0"],
    ["1 and", "expected_before_end at 5"],
    ["AND", "name_undefined at 0"],
    ["abs", "expected_before_end at 3"],
    ["min + 1", "expected at 4"],
    ["foo(1)", "unknown_function at 0"],
    ["1 + a(2)", "unknown_function at 4"],
    ["PI(1)", "unknown_function at 0"],
    ["Abs(1)", "unknown_function at 0"],
    ["constructor(1)", "unknown_function at 0"],
    ["__proto__(1)", "unknown_function at 0"],
    ["min()", "argument_count at 0"],
    ["abs(1, 2)", "argument_count at 0"],
    ["1 + pow(1)", "argument_count at 4"],
    ["round(1, 2, 3)", "argument_count at 0"],
    ["if(1, 2)", "argument_count at 0"],
    ["min(1,)", "expected at 6"],
    ["min(1 2)", "expected at 6"],
    ["min(1 < 2 < 3)", "expected at 10"],
  ])("%s fails with %s", (text, error) => {
    expect(evaluated(text)).toBe(error);
  });

  test.each(["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf", "_x", "if_", "ands"])(
    "%s is just a name",
    (name) => {
      const parsed = parseExpression(`${name} + 1`);

      expect(parsed.ok && parsed.expression.names).toEqual([name]);
      expect(evaluated(name, {})).toBe("name_undefined at 0");
      expect(evaluated(`${name} + 1`, Object.fromEntries([[name, 41]]))).toBe(42);
    },
  );

  test("names are listed in order of first use, without constants and functions", () => {
    const parsed = parseExpression("b * max(PI, a, b) + (x ? y : b)");

    expect(parsed.ok && parsed.expression.names).toEqual(["b", "a", "x", "y"]);
  });

  test.each<[string, (depth: number) => string]>([
    ["brackets", (depth) => "(".repeat(depth) + "1" + ")".repeat(depth)],
    ["calls", (depth) => "abs(".repeat(depth) + "1" + ")".repeat(depth)],
    ["signs", (depth) => `${"-".repeat(depth)}1`],
    ["not", (depth) => `${"not ".repeat(depth)}1`],
    ["!", (depth) => `${"!".repeat(depth)}1`],
    ["powers", (depth) => `1${"^1".repeat(depth)}`],
    ["conditionals", (depth) => `${"1?1:".repeat(depth)}1`],
    ["a mixture", (depth) => "-(".repeat(depth / 2) + "1" + ")".repeat(depth / 2)],
  ])("%s may nest 100 deep and no deeper", (_, nested) => {
    expect(typeof evaluated(nested(100))).toBe("number");
    expect(evaluated(nested(102))).toMatch(/^too_deep/);
  });

  test("chains of one operator are no nesting", () => {
    expect(evaluated(`1${"+1".repeat(900)}`)).toBe(901);
    expect(evaluated(`1${" and 1".repeat(300)}`)).toBe(1);
    expect(evaluated(`${"(1)*".repeat(400)}1`)).toBe(1);
  });

  test("2,000 characters parse and 2,001 do not", () => {
    expect(evaluated("1".padEnd(2000))).toBe(1);
    expect(evaluated("1".padEnd(2001))).toBe("too_long at 2000");
  });
});

describe("operations", () => {
  test.each<[string, number]>([
    ["abs(-3)", 3],
    ["ceil(1.2)", 2],
    ["ceil(-1.8)", -1],
    ["floor(-1.2)", -2],
    ["trunc(-1.8)", -1],
    ["sqrt(9)", 3],
    ["cbrt(-27)", -3],
    ["exp(0)", 1],
    ["ln(E)", 1],
    ["log10(1000)", 3],
    ["pow(2, 10)", 1024],
    ["sin(0)", 0],
    ["cos(0)", 1],
    ["tan(0)", 0],
    ["asin(1)", Math.PI / 2],
    ["acos(1)", 0],
    ["atan(1)", Math.PI / 4],
    ["atan2(1, -1)", (3 * Math.PI) / 4],
    ["sinh(0)", 0],
    ["cosh(0)", 1],
    ["tanh(0)", 0],
    ["min(3)", 3],
    ["min(3, 1, 2)", 1],
    ["max(3, 1, 4, 2)", 4],
    ["sum(1, 2, 3.5)", 6.5],
    ["mean(1, 2, 6)", 3],
    ["median(5)", 5],
    ["median(10, 9, 1)", 9],
    ["median(10, 9, 1, 100)", 9.5],
    ["if(2, 3, 4)", 3],
    ["if(0, 3, 4)", 4],
    ["clamp(5, 1, 3)", 3],
    ["clamp(-5, 1, 3)", 1],
    ["clamp(2, 1, 3)", 2],
    ["clamp(2, 3, 3)", 3],
    ["between(1, 1, 3)", 1],
    ["between(3, 1, 3)", 1],
    ["between(3.1, 1, 3)", 0],
    ["between(2, 3, 1)", 0],
    ["7 % 3", 1],
    ["-7 % 3", 2],
    ["7 % -3", -2],
    ["-7 % -3", -1],
    ["5.5 % 2", 1.5],
    ["round(1.005, 2)", 1.01],
    ["round(2.5)", 3],
    ["round(-2.5)", -3],
    ["round(0.5)", 1],
    ["round(-0.4)", 0],
    ["round(0.49999999999999994)", 0],
    ["round(1.255, 2)", 1.26],
    ["round(-1.005, 2)", -1.01],
    ["round(1.45, 1)", 1.5],
    ["round(1234567, -3)", 1235000],
    ["round(500, -3)", 1000],
    ["round(499, -3)", 0],
    ["round(5e-16, 15)", 1e-15],
    ["round(4.9e-16, 15)", 0],
    ["round(1e21, -15)", 1e21],
    ["round(123456789.987654321, 4)", 123456789.9877],
    ["round(9.995, 2)", 10],
    ["round(big, 15)", 1e308],
    ["0 ^ 0", 1],
  ])("%s is %d", (text, value) => {
    expect(evaluated(text)).toBe(value);
  });

  test.each([
    "-0",
    "0 * -1",
    "0 / -1",
    "-(0)",
    "ceil(-0.5)",
    "round(-0.2)",
    "trunc(-0.9)",
    "0 % -1",
    "min(0, -0)",
  ])("%s is 0 and not -0", (text) => {
    expect(evaluated(text)).toBe(0);
  });

  test("a variable of -0 is 0", () => {
    expect(evaluated("x", { x: -0 })).toBe(0);
  });

  test.each<[string, string]>([
    ["1 / 0", "division_by_zero at 0"],
    ["0 / 0", "division_by_zero at 0"],
    ["1 % 0", "division_by_zero at 0"],
    ["min(1, 1/0)", "division_by_zero at 7"],
    ["1 + 2 / zero", "division_by_zero at 4"],
    ["(1 + 2) / zero", "division_by_zero at 0"],
    ["sqrt(-1)", "not_finite at 0"],
    ["ln(0)", "not_finite at 0"],
    ["log10(-1)", "not_finite at 0"],
    ["asin(2)", "not_finite at 0"],
    ["acos(-2)", "not_finite at 0"],
    ["exp(1000)", "not_finite at 0"],
    ["big * 10", "not_finite at 0"],
    ["big + big", "not_finite at 0"],
    ["-big - big", "not_finite at 0"],
    ["big / 1e-10", "not_finite at 0"],
    ["0 ^ -1", "not_finite at 0"],
    ["(-8) ^ 0.5", "not_finite at 0"],
    ["pow(10, 400)", "not_finite at 0"],
    ["sum(big, big)", "not_finite at 0"],
    ["mean(big, big)", "not_finite at 0"],
    ["clamp(1, 3, 2)", "clamp_bounds at 0"],
    ["round(1, 1.5)", "round_digits at 0"],
    ["round(1, 16)", "round_digits at 0"],
    ["round(1, -16)", "round_digits at 0"],
    ["x + 1/0", "name_undefined at 0"],
    ["1/0 + x", "division_by_zero at 0"],
    // a failure is never lost, whatever takes it
    ["(1/0)^0", "division_by_zero at 1"],
    ["pow(1/0, 0)", "division_by_zero at 4"],
    ["1 ^ (1/0)", "division_by_zero at 5"],
    ["(1/0) == (1/0)", "division_by_zero at 1"],
    ["1 != (1/0)", "division_by_zero at 6"],
    ["1 < 1/0", "division_by_zero at 4"],
    ["not (1/0)", "division_by_zero at 5"],
    ["!(1/0)", "division_by_zero at 2"],
    ["1/0 and 0", "division_by_zero at 0"],
    ["1 and 1/0", "division_by_zero at 6"],
    ["0 or 1/0", "division_by_zero at 5"],
    ["1/0 ? 1 : 2", "division_by_zero at 0"],
    ["if(1/0, 1, 2)", "division_by_zero at 3"],
    ["max(1/0, 1)", "division_by_zero at 4"],
    ["median(1, 1/0, 2)", "division_by_zero at 10"],
    ["between(1, 1/0, 2)", "division_by_zero at 11"],
    ["clamp(1, 1/0, 2)", "division_by_zero at 9"],
    ["round(1/0)", "division_by_zero at 6"],
    ["round(1/0, 2)", "division_by_zero at 6"],
    ["round(1, 1/0)", "division_by_zero at 9"],
    ["-(1/0)", "division_by_zero at 2"],
  ])("%s fails with %s", (text, error) => {
    expect(evaluated(text)).toBe(error);
  });

  test.each<[string, number]>([
    ["if(0, 1/0, 2)", 2],
    ["if(1, 2, x)", 2],
    ["0 ? 1/0 : 2", 2],
    ["1 ? 2 : x", 2],
    ["1 or 1/0", 1],
    ["0 and x", 0],
    ["0 or 1 or 1/0", 1],
  ])("%s leaves the other branch alone and is %d", (text, value) => {
    expect(evaluated(text)).toBe(value);
  });

  test("only own finite numbers are variables", () => {
    const inherited: Record<string, number> = Object.create({ x: 1 }) as Record<string, number>;
    const text = { x: "1" } as unknown as Record<string, number>;

    expect(evaluated("x", inherited)).toBe("name_undefined at 0");
    expect(evaluated("x", text)).toBe("name_undefined at 0");
    expect(evaluated("x", { x: Number.NaN })).toBe("name_undefined at 0");
    expect(evaluated("x", { x: Number.POSITIVE_INFINITY })).toBe("name_undefined at 0");
  });

  test("variables may come as a map", () => {
    const parsed = parseExpression("x * 2");

    expect(parsed.ok && parsed.expression.evaluate(new Map([["x", 4]]))).toEqual({ ok: true, value: 8 });
  });

  test("an error says in words what happened and where", () => {
    const parsed = parseExpression("min(1, 1/0)");
    const result = parsed.ok ? parsed.expression.evaluate() : null;

    expect(result?.ok === false && result.error.message).toBe("divides by zero at 7");
  });

  test("a parse error says what was expected and where", () => {
    const parsed = parseExpression("1 + ) 2");

    expect(parsed.ok ? null : parsed.error.message).toBe(
      'has ")" at 4, where a number, a name or a bracket was expected',
    );
  });
});
