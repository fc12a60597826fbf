import { describe, expect, test } from "vitest";
import type { CategoryResultItem } from "../../shell/api-types.ts";
import { openable, visibleRows } from "./category-tree.ts";

function givenItem(
  id: string,
  parentId: string | null,
  groupHeading: string | null = null,
): CategoryResultItem {
  const counts = { measures: 1, questions: 1, answered: 0, draft: 0, final: 0, reviewed: 0, approved: 0 };
  return {
    id,
    parentId,
    level: 0,
    title: id,
    number: id,
    groupHeading,
    own: { importance: null, target: null },
    revision: 0,
    result: { ...counts, notRelevant: 0, importance: null, target: null, errors: 0 },
    unfit: 0,
  };
}

const items = [
  givenItem("1", null, "Plan"),
  givenItem("1.1", "1"),
  givenItem("1.1.1", "1.1"),
  givenItem("2", null, "Plan"),
  givenItem("3", null, "Run"),
];
const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);

describe("the categories on view", () => {
  test("are those below open ones, however deep", () => {
    expect(idsOf(visibleRows(items, new Set()))).toEqual(["1", "2", "3"]);
    expect(idsOf(visibleRows(items, new Set(["1"])))).toEqual(["1", "1.1", "2", "3"]);
    expect(idsOf(visibleRows(items, new Set(["1", "1.1"])))).toEqual(["1", "1.1", "1.1.1", "2", "3"]);
    expect(idsOf(visibleRows(items, new Set(["1.1"])))).toEqual(["1", "2", "3"]);
  });

  test("know how deep they lie and whether anything is below them", () => {
    const rows = visibleRows(items, new Set(["1", "1.1"]));

    expect(rows.map(({ depth, hasChildren }) => [depth, hasChildren])).toEqual([
      [0, true],
      [1, true],
      [2, false],
      [0, false],
      [0, false],
    ]);
  });

  test("begin at the top of what is given, also below a category that is not", () => {
    expect(visibleRows(items.slice(1, 3), new Set()).map(({ id, depth }) => [id, depth])).toEqual([
      ["1.1", 0],
    ]);
  });

  test("carry a group heading once for neighbours that share it, even with open categories between", () => {
    const rows = visibleRows(items, openable(items));

    expect(rows.map(({ startsGroup }) => startsGroup)).toEqual(["Plan", null, null, null, "Run"]);
  });
});
