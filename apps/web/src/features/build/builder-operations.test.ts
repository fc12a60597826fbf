import { applyOperations, levelOf, type Operation, type ProgramContent } from "@aquamark/program-content";
import { describe, expect, it } from "vitest";
import {
  addCategory,
  categoryPlace,
  linkMeasures,
  measurePlace,
  removeChosen,
  rename,
  responseTypesByUse,
} from "./builder-operations.ts";
import { givenContent, surveyOf } from "./testing/given-content.ts";

const content = givenContent({ unplaced: ["spare"] });
const survey = surveyOf(content);

function after(before: ProgramContent, operations: readonly Operation[]): ProgramContent {
  const applied = applyOperations(before, operations);
  if (!applied.ok) throw new Error(JSON.stringify(applied.faults));
  return applied.content;
}

describe("adding a category", () => {
  it.each([
    ["a.1", "after", { parentId: "a", index: 1 }],
    ["m1", "after", { parentId: "a", index: 1 }],
    ["a", "inside", { parentId: "a", index: 2 }],
    [null, "after", { parentId: null, index: 2 }],
    [null, "inside", null],
  ] as const)("with %s chosen, %s it, goes to %j", (chosen, where, place) => {
    expect(categoryPlace(survey, chosen, where)).toEqual(place);
  });

  it("takes over the group of the category before it", () => {
    const heading: Operation = {
      kind: "editCategory",
      surveyId: "survey",
      categoryId: "a",
      set: { groupHeading: "People" },
      was: { groupHeading: null },
    };
    const grouped = surveyOf(after(content, [heading]));

    const headingOf = (index: number) => {
      const [operation] = addCategory(grouped, { parentId: null, index }, { id: "new", title: "New" });
      return operation?.kind === "addCategory" ? operation.category.groupHeading : undefined;
    };

    expect([headingOf(0), headingOf(1), headingOf(2)]).toEqual([null, "People", null]);
  });
});

describe("the place of a new measure", () => {
  const placeFor = (kind: "category" | "measure", id: string) =>
    measurePlace(survey, { kind, id }, (categoryId) => levelOf(survey, categoryId));

  it("is the end of the chosen category, or behind the chosen measure", () => {
    expect(placeFor("category", "a.1")).toEqual({ categoryId: "a.1", index: 2 });
    expect(placeFor("measure", "m1")).toEqual({ categoryId: "a.1", index: 1 });
  });

  it("is nowhere on a level without measures, and beside a measure that lies in no survey", () => {
    expect(placeFor("category", "a")).toBeNull();
    expect(placeFor("measure", "spare")).toBeNull();
  });
});

describe("the changes of what is chosen", () => {
  it("link measures where they are asked for", () => {
    const linked = surveyOf(after(content, linkMeasures(survey, "a.1", 1, ["spare"])));

    expect(linked.categories.get("a.1")?.measures).toEqual(["m1", "spare", "m2"]);
  });

  it("delete categories and unlink measures, once each", () => {
    const left = surveyOf(after(content, removeChosen(survey, ["a", "a.1", "m1", "m4"])));

    expect(left.tops).toEqual(["b"]);
    expect(left.categories.get("b.1")?.measures).toEqual([]);
  });

  it("rename nothing to the title it has", () => {
    expect(rename(survey, { kind: "measure", id: "m1", title: "m1" }, "m1")).toEqual([]);
  });
});

describe("the response types to choose from", () => {
  it("begin with that of the measure near by, then the most used", () => {
    const used = givenContent({ measures: { m1: { responseTypeId: "number" } } });

    expect(responseTypesByUse(used, ["m1"]).map(({ id }) => id)).toEqual(["number", "choice"]);
    expect(responseTypesByUse(used, []).map(({ id }) => id)).toEqual(["choice", "number"]);
  });
});
