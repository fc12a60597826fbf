import { describe, expect, test } from "vitest";
import { describeError } from "../errors/describe.ts";
import { multipleChoice, numerical } from "../testing/given-survey.ts";
import type { PartDefinition, ResponseTypeDefinition } from "../types.ts";
import { compileResponseType, validateResponseType } from "./model.ts";

const type = (parts: PartDefinition[], formula: string | null = null): ResponseTypeDefinition => ({
  id: "type",
  parts,
  formula,
});

/** Faults as `path code`, which is what a screen marks a field by. */
function faults(definition: ResponseTypeDefinition): string[] {
  return validateResponseType(definition).map(({ path, code }) => `${path.join(".")} ${code}`);
}

describe("a response type", () => {
  test("without faults may be saved", () => {
    const definition = type(
      [
        multipleChoice("dev", { none: 0, some: [1, "cap > 2"] }),
        numerical("doc", { lower: "0", upper: "dev * 10" }),
      ],
      "dev + doc",
    );

    expect(faults(definition)).toEqual([]);
  });

  test("declares its parts' variables and requires the other names, in order of first use", () => {
    const compiled = compileResponseType(
      type(
        [
          multipleChoice("dev", { none: 0, some: [1, "cap > doc"] }),
          numerical("doc", { lower: "low", upper: "dev__i + cap" }),
          { key: "silent", type: "numerical", upper: "high" },
        ],
        "silent + cap + last + _raw",
      ),
    );

    expect(compiled.declared).toEqual(["dev", "dev__i", "doc"]);
    expect(compiled.required).toEqual(["cap", "low", "high", "silent", "last", "_raw"]);
  });

  test("is a comment with neither parts nor formula", () => {
    expect(compileResponseType(type([])).isComment).toBe(true);
    expect(compileResponseType(type([], " ")).isComment).toBe(true);
    expect(compileResponseType(type([], "1")).isComment).toBe(false);
    expect(compileResponseType(type([numerical("n")])).isComment).toBe(false);
  });

  test.each<[string, ResponseTypeDefinition, string]>([
    ["a part without a key", type([numerical("")]), "parts.0.key key_missing"],
    [
      "two parts of one key",
      type([numerical("n"), { key: "n", type: "numerical" }]),
      "parts.1.key key_duplicate",
    ],
    [
      "two options of one key",
      type([
        {
          key: "c",
          type: "multipleChoice",
          options: [
            { key: "o", score: 0 },
            { key: "o", score: 1 },
          ],
        },
      ]),
      "parts.0.options.1.key key_duplicate",
    ],
    [
      "two parts of one variable",
      type([
        { key: "a", id: "v", type: "numerical" },
        { key: "b", id: "v", type: "numerical" },
      ]),
      "parts.1.id id_duplicate",
    ],
    ["fewer than two options", type([multipleChoice("c", { only: 1 })]), "parts.0.options too_few_options"],
    [
      "a score that is not finite",
      type([multipleChoice("c", { a: 1, b: Number.NaN })]),
      "parts.0.options.1.score score_invalid",
    ],
    [
      "a condition that does not parse",
      type([multipleChoice("c", { a: 1, b: [2, "1 +"] })]),
      "parts.0.options.1.if expression_invalid",
    ],
    [
      "a lower bound that does not parse",
      type([numerical("n", { lower: "(" })]),
      "parts.0.lower expression_invalid",
    ],
    [
      "an upper bound that does not parse",
      type([numerical("n", { upper: "f(1)" })]),
      "parts.0.upper expression_invalid",
    ],
    ["a formula that does not parse", type([], "1 < 2 < 3"), "formula expression_invalid"],
    [
      "a sub-measure group below 1",
      type([{ key: "n", type: "numerical", subMeasure: 0 }]),
      "parts.0.subMeasure sub_measure_invalid",
    ],
    [
      "a part of no known type",
      type([{ key: "n", type: "essay" } as unknown as PartDefinition]),
      "parts.0.type part_type_unknown",
    ],
  ])("with %s says where", (_, definition, fault) => {
    expect(faults(definition)).toEqual([fault]);
    for (const { code, params } of validateResponseType(definition)) {
      expect(describeError({ code, params })).toMatch(/^["A-Z].* .*\.$/);
    }
  });

  test.each<[string, string | null]>([
    ["dev", null],
    ["a1_b", null],
    ["constructor", null],
    ["toString", null],
    ["PIE", null],
    ["_dev", "id_invalid"],
    ["1a", "id_invalid"],
    ["a-b", "id_invalid"],
    ["a__b", "id_invalid"],
    ["__proto__", "id_invalid"],
    ["ä", "id_invalid"],
    ["and", "id_reserved"],
    ["not", "id_reserved"],
    ["PI", "id_reserved"],
    ["E", "id_reserved"],
    ["true", "id_reserved"],
    ["min", "id_reserved"],
    ["if", "id_reserved"],
  ])("with the variable %s", (id, code) => {
    const found = validateResponseType(type([{ key: "k", id, type: "numerical" }]));

    expect(found).toEqual(code === null ? [] : [{ path: ["parts", 0, "id"], code, params: { id } }]);
  });

  test("lists all faults at once, and a parse error with its reason and position", () => {
    const found = validateResponseType(type([numerical("and"), numerical("n", { lower: "2 +" })], "x y"));

    expect(found).toEqual([
      { path: ["parts", 0, "id"], code: "id_reserved", params: { id: "and" } },
      {
        path: ["parts", 1, "lower"],
        code: "expression_invalid",
        params: { reason: "expected_before_end", position: 3, expected: "value" },
      },
      {
        path: ["formula"],
        code: "expression_invalid",
        params: { reason: "expected", position: 2, expected: "operator_or_end", found: "y" },
      },
    ]);
    expect(found.map(describeError)[2]).toBe(
      'The expression has "y" at 2, where an operator or the end was expected.',
    );
  });
});
