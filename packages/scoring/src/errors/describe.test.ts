import { expect, test } from "vitest";
import {
  describeError,
  describeExpressionError,
  EXPRESSION_ERROR_CODES,
  SCORING_ERROR_CODES,
} from "./describe.ts";

test.each<[string, Record<string, string | number | string[]>, string]>([
  ["incomplete", { parts: ["dev", "doc"] }, "The response is incomplete: no answer to dev, doc."],
  ["formula_failed", { reason: "division_by_zero", position: 7 }, "The formula divides by zero at 7."],
  [
    "formula_failed",
    { reason: "name_undefined", position: 2, name: "cap" },
    "The formula uses cap at 2, which has no value.",
  ],
  [
    "source_missing",
    { name: "cap", measure: "m0", field: "n" },
    "The variable cap needs measure m0, which has no response.",
  ],
  ["above_upper", { part: "doc", value: 101, upper: 100 }, "The value 101 of part doc is above 100."],
  [
    "lower_failed",
    { part: "n", reason: "not_finite", position: 0 },
    "The lower bound of part n has no finite result at 0.",
  ],
])("%s %j reads as a sentence", (code, params, sentence) => {
  expect(describeError({ code, params })).toBe(sentence);
});

test("every code has words, also when parameters are missing", () => {
  for (const code of SCORING_ERROR_CODES) {
    expect(describeError({ code, params: {} })).toMatch(/^["A-Z].* .*\.$/);
  }
  for (const code of EXPRESSION_ERROR_CODES) {
    expect(describeExpressionError(code, {}, 3)).toMatch(/^[a-z].* at 3/);
  }
});

test("an unknown code stands for itself", () => {
  expect(describeError({ code: "constructor", params: {} })).toBe("constructor.");
});
