import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyOperations } from "./apply-operations.ts";
import { compareContents } from "./compare.ts";
import { rowsOf } from "./content.ts";
import { Comparison, Operation, ProgramContentRows, SurveyLevels } from "./schema.ts";
import { arbitraryChange } from "./testing/arbitrary-operations.ts";

const runs = { numRuns: 100 };

function travelled(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe("the schemas", () => {
  it("take every operation that can be applied and every one that takes it back, without losing anything", () => {
    fc.assert(
      fc.property(arbitraryChange, ({ before, operations }) => {
        const applied = applyOperations(before, operations);
        if (!applied.ok) throw new Error("A change that was possible is refused.");

        for (const operation of [...operations, ...applied.inverse]) {
          expect(Operation.parse(travelled(operation))).toEqual(operation);
        }
      }),
      runs,
    );
  });

  it("take all content and every comparison", () => {
    fc.assert(
      fc.property(arbitraryChange, ({ before, after }) => {
        expect(ProgramContentRows.parse(travelled(rowsOf(after)))).toEqual(rowsOf(after));
        for (const id of after.surveys.keys()) {
          const comparison = compareContents(before, after, id);
          expect(Comparison.parse(travelled(comparison))).toEqual(comparison);
        }
      }),
      runs,
    );
  });
});

it("takes as many levels as a converted framework brings along", () => {
  const level = { title: "Level", label: "L", hasMeasures: true };
  const structure = (levels: number) => ({
    levels: Array.from({ length: levels }, () => level),
    measure: { title: "Measure", label: "M" },
  });

  expect(SurveyLevels.safeParse(structure(40)).success).toBe(true);
  expect(SurveyLevels.safeParse(structure(101)).success).toBe(false);
});
