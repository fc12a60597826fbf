import type { ComparisonItem, ComparisonTag } from "@aquamark/program-content";
import { expect, it } from "vitest";
import { readHidden, shownItems, toggled } from "./hidden-kinds.ts";

function itemWith(...tags: ComparisonTag[]): ComparisonItem {
  const id = "00000000-0000-4000-8000-000000000001";
  return {
    kind: "measure",
    id,
    title: "Plan",
    tags,
    before: null,
    after: null,
    changes: [],
    pieces: [],
    scores: [],
  };
}

it("reads the hidden kinds from the address, and no others", () => {
  expect([...readHidden("moved,nonsense,added")]).toEqual(["added", "moved"]);
  expect([...readHidden(undefined)]).toEqual([]);
});

it("hides a kind and shows it again", () => {
  expect(toggled(new Set(["added"]), "moved")).toBe("added,moved");
  expect(toggled(new Set(["added", "moved"]), "moved")).toBe("added");
  expect(toggled(new Set(["added"]), "added")).toBe("");
});

it("shows what has a kind that is not hidden", () => {
  const items = [itemWith("moved"), itemWith("moved", "modified"), itemWith("added")];

  expect(shownItems(items, new Set(["moved"]))).toEqual([items[1], items[2]]);
});
