import { expect, test } from "vitest";
import type { PartDefinition } from "../../shell/api-types.ts";
import { strandedAnswers } from "./stranded-answers.ts";

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

test("answers that the parts have no place for are left over", () => {
  const answers = {
    a: { option: "all" },
    n: { value: 0 },
    gone: { option: "x" },
  };

  expect(strandedAnswers([choice("a"), number("n")], answers)).toEqual([
    { key: "gone", answer: { option: "x" } },
  ]);
  expect(strandedAnswers([choice("a")], { a: { option: "removed" } })).toHaveLength(1);
  expect(strandedAnswers([choice("a")], { a: { value: 1 } })).toHaveLength(1);
});
