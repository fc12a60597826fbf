import { applyOperations, type SurveyLevels } from "@aquamark/program-content";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { givenContent, surveyOf } from "../testing/given-content.ts";
import { type Direction, type Move, moveStep, moveTo, outermost } from "./survey-moves.ts";
import { branchIds, treeRows } from "./tree-rows.ts";

const threeLevels: SurveyLevels = {
  levels: [
    { title: "Functions", label: "F", hasMeasures: false },
    { title: "Processes", label: "P", hasMeasures: true },
    { title: "Steps", label: "S", hasMeasures: true },
  ],
  measure: { title: "Measures", label: "M" },
};

function afterwards(content: ReturnType<typeof givenContent>, move: Move): string[] {
  if (!move.ok) throw new Error(`The move was refused: ${move.reason}`);
  const applied = applyOperations(content, move.operations);
  if (!applied.ok) throw new Error(JSON.stringify(applied.faults));
  const survey = surveyOf(applied.content);
  const open = new Set(branchIds(survey));
  return treeRows(applied.content, survey, { open, found: null, showDeleted: false }).map(({ id }) => id);
}

describe("what is chosen", () => {
  it("counts without what lies below something else that is chosen", () => {
    const survey = surveyOf(givenContent());

    expect(outermost(survey, ["m4", "a", "a.1", "m1", "b.1"])).toEqual({
      categories: ["a", "b.1"],
      measures: [],
    });
    expect(outermost(survey, ["m3", "m1"])).toEqual({ categories: [], measures: ["m1", "m3"] });
  });
});

describe("moving", () => {
  it("puts several measures of several categories into another one, in tree order", () => {
    const content = givenContent();
    const move = moveTo(surveyOf(content), ["m3", "m1"], { parentId: "b.1", list: "measures", index: 0 });

    expect(afterwards(content, move)).toEqual(["a", "a.1", "m2", "a.2", "b", "b.1", "m1", "m3", "m4"]);
  });

  it("counts the index with what moves still in its place", () => {
    const content = givenContent({ surveys: { survey: { a: {}, b: {}, c: {}, d: {} } } });
    const target = { parentId: null, list: "categories" as const, index: 3 };

    expect(afterwards(content, moveTo(surveyOf(content), ["a", "b"], target))).toEqual(["c", "a", "b", "d"]);
  });

  it("is no change where everything stays in its place", () => {
    const target = { parentId: "a", list: "categories" as const, index: 1 };

    expect(moveTo(surveyOf(givenContent()), ["a.1"], target)).toEqual({ ok: true, operations: [] });
  });

  it.each([
    ["a", { parentId: "a.1", list: "categories", index: 0 }, "intoItself"],
    ["a.1", { parentId: null, list: "categories", index: 0 }, "noMeasuresOnLevel"],
    ["m1", { parentId: "b", list: "measures", index: 0 }, "noMeasuresOnLevel"],
    ["m1", { parentId: null, list: "measures", index: 0 }, "measureAtTop"],
  ] as const)("of %s to %j is refused as %s", (id, target, reason) => {
    const content = givenContent({ structure: threeLevels, surveys: { survey: outlineWithEmpty } });

    expect(moveTo(surveyOf(content), [id], target)).toMatchObject({ ok: false, reason });
  });

  it("is refused where the levels end", () => {
    const content = givenContent({ surveys: { survey: { a: { "a.1": {} }, b: { "b.1": {} } } } });
    const target = { parentId: "b.1", list: "categories" as const, index: 0 };

    expect(moveTo(surveyOf(content), ["a.1"], target)).toEqual({
      ok: false,
      reason: "tooDeep",
      title: "a.1",
    });
  });
});

const outlineWithEmpty = { a: { "a.1": ["m1", "m2"], "a.2": ["m3"] }, b: { "b.1": ["m4"] } };

describe("a step by the keyboard", () => {
  const content = givenContent({
    structure: threeLevels,
    surveys: { survey: { a: { "a.1": ["m1", "m2"], "a.2": ["m3"] }, b: { "b.1": ["m4"] } } },
  });
  const step = (id: string, direction: Direction) =>
    afterwards(content, moveStep(surveyOf(content), [id], direction));

  it("goes past a sibling", () => {
    expect(step("m1", "down").slice(0, 4)).toEqual(["a", "a.1", "m2", "m1"]);
    expect(step("a.2", "up").slice(0, 4)).toEqual(["a", "a.2", "m3", "a.1"]);
  });

  it("goes from the edge into the neighbouring parent", () => {
    expect(step("m3", "up").slice(0, 5)).toEqual(["a", "a.1", "m1", "m2", "m3"]);
    expect(step("a.2", "down").slice(4)).toEqual(["b", "a.2", "m3", "b.1", "m4"]);
  });

  it("goes into the sibling before, and out behind the parent", () => {
    const inner = moveStep(surveyOf(content), ["a.2"], "in");
    expect(afterwards(content, inner)).toEqual(["a", "a.1", "a.2", "m3", "m1", "m2", "b", "b.1", "m4"]);

    if (!inner.ok) throw new Error("The move was refused.");
    const moved = applyOperations(content, inner.operations);
    if (!moved.ok) throw new Error("The move could not be applied.");
    const out = moveStep(surveyOf(moved.content), ["a.2"], "out");
    expect(afterwards(moved.content, out)).toEqual(["a", "a.1", "m1", "m2", "a.2", "m3", "b", "b.1", "m4"]);
  });

  it.each([
    ["a", "up", "first"],
    ["b", "down", "last"],
    ["a", "out", "noParent"],
    ["a", "in", "first"],
  ] as const)("of %s %s is refused as %s", (id, direction, reason) => {
    expect(moveStep(surveyOf(content), [id], direction)).toEqual({ ok: false, reason });
  });

  it("is possible wherever it is not refused, and never loses anything", () => {
    const names = ["a", "b", "a.1", "a.2", "b.1", "m1", "m2", "m3", "m4"];
    const steps = fc.array(
      fc.record({
        ids: fc.subarray(names, { minLength: 1 }),
        direction: fc.constantFrom<Direction>("up", "down", "in", "out"),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(steps, (all) => {
        let now = content;
        for (const { ids, direction } of all) {
          const move = moveStep(surveyOf(now), ids, direction);
          if (!move.ok) continue;
          const applied = applyOperations(now, move.operations);
          expect(applied).toMatchObject({ ok: true });
          if (applied.ok) now = applied.content;
        }
        const survey = surveyOf(now);
        const open = new Set(branchIds(survey));
        const rows = treeRows(now, survey, { open, found: null, showDeleted: false });
        expect(rows.map(({ id }) => id).sort()).toEqual([...names].sort());
      }),
    );
  });
});
