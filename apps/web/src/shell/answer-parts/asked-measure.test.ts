import { describe, expect, test } from "vitest";
import type { PartDefinition } from "../api-types.ts";
import { type AskedMeasure, partSections } from "./asked-measure.ts";
import { nameError } from "./name-error.ts";

const choice = (key: string, subMeasure: number | null = null): PartDefinition => ({
  key,
  name: key.toUpperCase(),
  subMeasure,
  type: "multipleChoice",
  options: [
    { key: "none", name: "None", score: 0 },
    { key: "all", name: "All", score: 1 },
  ],
});
const number = (key: string): PartDefinition => ({ key, name: null, type: "numerical" });

function givenMeasure(parts: PartDefinition[], subMeasures: number[] = []): AskedMeasure {
  return {
    responseType: { id: "t", name: "Type", formula: null, parts },
    subMeasures: subMeasures.map((position) => ({
      id: `s${position}`,
      title: "",
      description: "",
      position,
    })),
    bindings: { cap: { measureId: "m0", measureTitle: "Capacity", field: "n" } },
  };
}

describe("the parts of a measure", () => {
  test("stand below their sub-measures in order, those of none first", () => {
    const measure = givenMeasure([choice("b", 2), choice("a", 1), choice("c"), choice("d", 9)], [2, 1, 3]);

    const sections = partSections(measure).map(({ subMeasure, parts }) => [
      subMeasure?.id ?? null,
      parts.map(({ key }) => key),
    ]);

    expect(sections).toEqual([
      [null, ["c", "d"]],
      ["s1", ["a"]],
      ["s2", ["b"]],
      ["s3", []],
    ]);
  });
});

describe("an error", () => {
  test("names parts, options and measures in the words of the survey", () => {
    const measure = givenMeasure([choice("a"), number("n")]);
    const words = (code: string, params: Record<string, unknown>) =>
      nameError(
        { code, params },
        measure,
        (place) => `part ${place}`,
        (items) => items.join(" and "),
      ).params;

    expect(words("incomplete", { parts: ["a", "n"] })).toEqual({ parts: "A and part 2" });
    expect(words("option_unavailable", { part: "a", option: "all" })).toEqual({ part: "A", option: "All" });
    expect(words("source_missing", { name: "cap", measure: "m0" })).toEqual({
      name: "cap",
      measure: "Capacity",
    });
    expect(words("part_unknown", { part: "gone" })).toEqual({ part: "gone" });
  });
});
