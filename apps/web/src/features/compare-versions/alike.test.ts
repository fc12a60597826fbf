import type { ComparisonItem } from "@aquamark/program-content";
import { expect, test } from "vitest";
import { putAlikeTogether } from "./alike.ts";

function givenMeasure(id: string, change: Partial<ComparisonItem> = {}): ComparisonItem {
  const place = { number: id, title: id, path: [] };
  return {
    kind: "measure",
    id,
    title: id,
    tags: ["modified"],
    before: place,
    after: place,
    changes: [{ field: "formula", before: "a", after: "b" }],
    pieces: [{ kind: "part", key: "p1", title: "Method", tags: ["modified"], changes: [], pieces: [] }],
    scores: [{ code: "formula_changed", params: {} }],
    ...change,
  };
}

test("measures whose response type changed in the same way stand together at the first of them", () => {
  const items = [givenMeasure("m1"), givenMeasure("m2", { changes: [] }), givenMeasure("m3")];

  const together = putAlikeTogether(items);

  expect(together.map(({ item, alike }) => [item.id, alike.map(({ id }) => id)])).toEqual([
    ["m1", ["m3"]],
    ["m2", []],
  ]);
});

test.each<[string, Partial<ComparisonItem>]>([
  ["was moved as well", { tags: ["moved", "modified"] }],
  ["has no difference within its response type", { pieces: [] }],
  ["is a category", { kind: "category" }],
])("what %s stands alone", (_, change) => {
  const items = [givenMeasure("m1", change), givenMeasure("m2", change)];

  expect(putAlikeTogether(items).map(({ alike }) => alike.length)).toEqual([0, 0]);
});
