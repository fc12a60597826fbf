import type { ProgramContent } from "@aquamark/program-content";
import { describe, expect, it } from "vitest";
import { givenContent, surveyOf } from "../testing/given-content.ts";
import { branchIds, categoryFacts, draftPlace, type RowsOptions, treeRows } from "./tree-rows.ts";

function rowsOf(content: ProgramContent, options: Partial<RowsOptions> = {}) {
  const survey = surveyOf(content);
  const open = new Set(branchIds(survey));
  return treeRows(content, survey, { open, found: null, showDeleted: false, ...options });
}

describe("the lines of a survey's tree", () => {
  it("stand in tree order with numbers, levels and their place among siblings", () => {
    const rows = rowsOf(givenContent());

    expect(rows.map((row) => [row.number, row.id, row.label, row.depth, row.position, row.siblings])).toEqual(
      [
        ["1", "a", "F", 1, 1, 2],
        ["1.1", "a.1", "P", 2, 1, 2],
        ["1.1.1", "m1", "M", 3, 1, 2],
        ["1.1.2", "m2", "M", 3, 2, 2],
        ["1.2", "a.2", "P", 2, 2, 2],
        ["1.2.1", "m3", "M", 3, 1, 1],
        ["2", "b", "F", 1, 2, 2],
        ["2.1", "b.1", "P", 2, 1, 1],
        ["2.1.1", "m4", "M", 3, 1, 1],
      ],
    );
  });

  it("leave out what lies in a closed category", () => {
    const rows = rowsOf(givenContent(), { open: new Set(["b"]) });

    expect(rows.map(({ id }) => id)).toEqual(["a", "b", "b.1"]);
  });

  it("keep the number of what was found and open the way to it", () => {
    const found = { matches: new Set(["m2"]), shown: new Set(["a", "a.1", "m2"]) };
    const rows = rowsOf(givenContent(), { open: new Set(), found });

    expect(rows.map(({ id, number, isMatch }) => [id, number, isMatch])).toEqual([
      ["a", "1", false],
      ["a.1", "1.1", false],
      ["m2", "1.1.2", true],
    ]);
  });

  it("show deleted categories without a number where they are asked for", () => {
    const content = givenContent();
    const survey = surveyOf(content);
    const gone = survey.categories.get("b");
    if (gone === undefined) throw new Error("The outline has no b.");
    const categories = new Map(survey.categories).set("b", { ...gone, isDeleted: true });
    const surveys = new Map([["survey", { ...survey, tops: ["a"], categories }]]);

    const shown = rowsOf({ ...content, surveys }, { open: new Set(), showDeleted: true });
    const hidden = rowsOf({ ...content, surveys }, { open: new Set() });

    expect(shown.map(({ id, number }) => [id, number])).toEqual([
      ["a", "1"],
      ["b", ""],
    ]);
    expect(hidden.map(({ id }) => id)).toEqual(["a"]);
  });

  it("carry a group heading on the first of neighbours that share it", () => {
    const content = givenContent({ surveys: { survey: { a: {}, b: {}, c: {} } } });
    const survey = surveyOf(content);
    const headings: Record<string, string | null> = { a: "People", b: "People", c: null };
    const categories = new Map(
      [...survey.categories].map(([id, each]) => [id, { ...each, groupHeading: headings[id] ?? null }]),
    );
    const rows = rowsOf({ ...content, surveys: new Map([["survey", { ...survey, categories }]]) });

    expect(rows.map((row) => row.kind === "category" && row.heading)).toEqual(["People", null, null]);
  });
});

describe("the place of a category being added", () => {
  const rows = rowsOf(givenContent());

  it.each([
    [{ parentId: null, index: 0 }, "a"],
    [{ parentId: null, index: 1 }, "b"],
    [{ parentId: null, index: 2 }, undefined],
    [{ parentId: "a", index: 1 }, "a.2"],
    [{ parentId: "a", index: 2 }, "b"],
    [{ parentId: "a.1", index: 0 }, "m1"],
  ])("for %j is before %s", (draft, before) => {
    expect(rows[draftPlace(rows, draft)]?.id).toBe(before);
  });
});

describe("the facts of a category", () => {
  it("sum measures, weights and errors of all that lies below", () => {
    const content = givenContent({ measures: { m1: { weight: 3 }, m3: { weight: 0 } } });

    const facts = categoryFacts(content, surveyOf(content), new Map([["m3", 2]]));

    expect(facts.get("a")).toEqual({ measures: 3, weight: 4, errors: 2 });
    expect(facts.get("a.1")).toEqual({ measures: 2, weight: 4, errors: 0 });
    expect(facts.get("b")).toEqual({ measures: 1, weight: 1, errors: 0 });
  });
});
