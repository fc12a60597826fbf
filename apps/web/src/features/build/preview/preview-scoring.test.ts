import type { ResponseTypeDefinition } from "@aquamark/scoring";
import { describe, expect, test } from "vitest";
import { previewMeasure } from "./preview-scoring.ts";

const type: ResponseTypeDefinition = {
  id: "t",
  formula: "dev * cap + n",
  parts: [
    {
      type: "multipleChoice",
      key: "p1",
      id: "dev",
      options: [
        { key: "o1", score: 0 },
        { key: "o2", score: 0.5, if: "cap >= 5" },
      ],
    },
    { type: "numerical", key: "p2", id: "n", lower: "0", upper: "cap" },
  ],
};
const preview = (answers: Parameters<typeof previewMeasure>[0]["answers"], external: [string, number][]) =>
  previewMeasure({ type, weight: 10, notRelevant: "exclude", answers, external: new Map(external) });

describe("a trial of a measure", () => {
  test("scores the test answers with the test values and explains the score", () => {
    const { raw, score, error, explanation } = preview({ p1: { option: "o2" }, p2: { value: 3 } }, [
      ["cap", 8],
    ]);

    expect({ raw, score, error }).toEqual({ raw: 7, score: 70, error: null });
    expect(explanation).toMatchObject({ kind: "response", value: 70 });
    expect(JSON.stringify(explanation)).toContain('"external:cap"');
  });

  test("names the value that it lacks", () => {
    const { error, parts } = preview({ p2: { value: 3 } }, []);

    expect(error).toMatchObject({ code: "source_missing", params: { name: "cap", measure: "external:cap" } });
    expect(parts.get("p1")?.options.map(({ isAvailable }) => isAvailable)).toEqual([true, false]);
    expect(parts.get("p2")?.upper).toBeNull();
  });

  test("gives expressions the values of answered parts, with the position of a chosen option", () => {
    const { scope } = preview({ p1: { option: "o2" } }, [["cap", 8]]);

    expect(Object.fromEntries(scope)).toEqual({ cap: 8, dev: 0.5, dev__i: 1 });
  });

  test("of a type with faults has no score and does not fail", () => {
    const broken = { ...type, formula: "dev +" };

    expect(
      previewMeasure({ type: broken, weight: 1, notRelevant: "keep", answers: {}, external: new Map() })
        .score,
    ).toBe(0);
  });
});
