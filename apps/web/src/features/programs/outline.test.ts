import type { CategoryNode } from "@aquamark/api-client";
import { describe, expect, it } from "vitest";
import { branchIds, initiallyOpen, searchOutline } from "./outline.ts";

function givenCategory(
  id: string,
  number: string,
  title: string,
  content: Partial<CategoryNode> = {},
): CategoryNode {
  return { id, number, title, groupHeading: null, measures: 0, categories: [], placements: [], ...content };
}

const tree = [
  givenCategory("plan", "1", "Planning", {
    categories: [
      givenCategory("demand", "1.1", "Demand", {
        placements: [
          { measureId: "forecast", number: "1.1.1", title: "Demand is forecast" },
          { measureId: "growth", number: "1.1.2", title: "Growth is known" },
        ],
      }),
      givenCategory("risk", "1.2", "Risk", {
        placements: [{ measureId: "register", number: "1.2.1", title: "A register is kept" }],
      }),
    ],
  }),
  givenCategory("operate", "2", "Operations"),
];

describe("searching a survey's outline", () => {
  it("shows everything when nothing is searched for", () => {
    expect(searchOutline(tree, "  ")).toBeNull();
  });

  it("shows a measure found with the categories it lies in, and nothing beside it", () => {
    const match = searchOutline(tree, "GROWTH");

    expect(match).toEqual({ shown: new Set(["growth", "demand", "plan"]), matches: 1 });
  });

  it("shows all below a category that is found, whatever else is found inside", () => {
    expect(searchOutline(tree, "risk")?.shown).toEqual(new Set(["risk", "register", "plan"]));
    expect(searchOutline(tree, "demand")).toEqual({
      shown: new Set(["plan", "demand", "forecast", "growth"]),
      matches: 2,
    });
  });

  it("finds by number, with what stands below that number", () => {
    expect(searchOutline(tree, "1.1")?.shown).toEqual(new Set(["plan", "demand", "forecast", "growth"]));
  });

  it("shows nothing when nothing matches", () => {
    expect(searchOutline(tree, "budget")).toEqual({ shown: new Set(), matches: 0 });
  });
});

describe("folding a survey's outline", () => {
  it("opens down to the categories that hold measures", () => {
    expect(initiallyOpen(tree)).toEqual(["plan"]);
  });

  it("can open every category that holds something", () => {
    expect(branchIds(tree)).toEqual(["plan", "demand", "risk"]);
  });
});
