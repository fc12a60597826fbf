import { EXPRESSION_VOCABULARY } from "@aquamark/scoring";
import { describe, expect, test } from "vitest";
import words from "../../../words/en/build-measure.json" with { type: "json" };
import { completionsAt, type VariableName } from "./completions.ts";
import { functionSignatures } from "./function-signatures.ts";
import { liveValueOf } from "./live-value.ts";

const names: VariableName[] = [
  { name: "dev", origin: "own", meaning: "Development" },
  { name: "dev__i", origin: "own", meaning: "Development, position" },
  { name: "cap", origin: "bound", meaning: "n of Capacity" },
];

describe("completions", () => {
  test("replace the whole name around the cursor and offer variables first", () => {
    const found = completionsAt("1 + deve * 2", 6, names, false);

    expect(found).toMatchObject({ from: 4, to: 8 });
    expect(found?.options.slice(0, 3).map(({ label, kind }) => [label, kind])).toEqual([
      ["dev", "own"],
      ["dev__i", "own"],
      ["cap", "bound"],
    ]);
    expect(found?.options).toContainEqual({
      label: "clamp",
      kind: "function",
      detail: "clamp(x, low, high)",
    });
    expect(found?.options).toContainEqual({ label: "PI", kind: "constant", detail: "" });
  });

  test("leave out the outer name that is just being typed", () => {
    const labels = completionsAt("cap", 3, names, false)?.options.map(({ label }) => label);

    expect(labels).not.toContain("cap");
    expect(labels).toContain("dev");
  });

  test("stay away inside numbers, and where nothing was typed unless asked for", () => {
    expect(completionsAt("1e", 1, names, true)).toBeNull();
    expect(completionsAt("1 + ", 4, names, false)).toBeNull();
    expect(completionsAt("1 + ", 4, names, true)).toMatchObject({ from: 4, to: 4 });
    expect(completionsAt("(", 1, names, true)).toMatchObject({ from: 1, to: 1 });
  });

  test("know every function of the language by its signature and a line of help", () => {
    const functions = EXPRESSION_VOCABULARY.functions.map(({ name }) => name).sort();

    expect(Object.keys(functionSignatures).sort()).toEqual(functions);
    expect(Object.keys(words.expression.function).sort()).toEqual(functions);
    expect(Object.keys(words.expression.constant).sort()).toEqual(
      [...EXPRESSION_VOCABULARY.constants].sort(),
    );
  });
});

describe("the live value", () => {
  const scope = new Map([["x", 3]]);

  test.each([
    ["", { kind: "empty" }],
    ["7 / 2", { kind: "constant" }],
    ["x * 2", { kind: "value", value: 6 }],
    ["x + y", { kind: "missing", names: ["y"] }],
    ["x > 2 or y", { kind: "value", value: 1 }],
  ])("of %j", (text, expected) => {
    expect(liveValueOf(text, scope)).toEqual(expected);
  });

  test("of what divides by zero is a failure at its position", () => {
    expect(liveValueOf("1 / (x - 3)", scope)).toMatchObject({
      kind: "failed",
      error: { code: "division_by_zero", position: 0 },
    });
  });

  test("of what does not parse spans the word at its position, and the last sign at its end", () => {
    expect(liveValueOf("2 + sine(x)", scope)).toMatchObject({ kind: "fault", from: 4, to: 8 });
    expect(liveValueOf("x +  ", scope)).toMatchObject({ kind: "fault", from: 2, to: 3 });
  });
});
