import { expect, test } from "vitest";
import { type StateLine, stateDifferences } from "./state-differences.ts";

const told = (before: unknown, after: unknown) =>
  stateDifferences(before, after).map(({ path, kind, before: was, after: is }: StateLine) => [
    path.join(" > "),
    kind,
    was,
    is,
  ]);

test("fields are added, removed, changed or the same, by the way to them", () => {
  const before = { title: "Round", level: "draft", none: null, parts: { dev: { option: "some" } } };
  const after = { title: "Round", level: "final", parts: { dev: { option: "most" }, run: { value: 2 } } };

  expect(told(before, after)).toEqual([
    ["title", "same", "Round", "Round"],
    ["level", "changed", "draft", "final"],
    ["parts > dev > option", "changed", "some", "most"],
    ["parts > run > value", "added", undefined, 2],
    ["none", "removed", null, undefined],
  ]);
});

test.each([
  ["what was made has everything added", null, { a: 1 }, [["a", "added", undefined, 1]]],
  ["what is gone has everything removed", { a: 1 }, null, [["a", "removed", 1, undefined]]],
  ["no state is nothing", null, null, []],
  ["a state without fields is nothing", {}, {}, []],
  ["a state may be a value itself", 1, 2, [["", "changed", 1, 2]]],
  ["null and no field are told apart", { a: null }, {}, [["a", "removed", null, undefined]]],
  ["a text is no number", { a: "1" }, { a: 1 }, [["a", "changed", "1", 1]]],
  ["a list of values is one value", { a: ["x"] }, { a: ["x", "y"] }, [["a", "changed", ["x"], ["x", "y"]]]],
  ["an empty list is one too", { a: [] }, { a: [] }, [["a", "same", [], []]]],
  [
    "a value that becomes an object is told, and the object's fields",
    { a: 1 },
    { a: { b: 2 } },
    [
      ["a", "removed", 1, undefined],
      ["a > b", "added", undefined, 2],
    ],
  ],
])("%s", (_what, before, after, expected) => {
  expect(told(before, after)).toEqual(expected);
});

test("elements of a list are found by their keys, else by their places", () => {
  const option = (key: string, score: number) => ({ key, score });
  expect(
    told(
      { options: [option("no", 0), option("yes", 1)] },
      { options: [option("never", 0), option("no", 0), option("yes", 2)] },
    ),
  ).toEqual([
    ["options > never > key", "added", undefined, "never"],
    ["options > never > score", "added", undefined, 0],
    ["options > no > key", "same", "no", "no"],
    ["options > no > score", "same", 0, 0],
    ["options > yes > key", "same", "yes", "yes"],
    ["options > yes > score", "changed", 1, 2],
  ]);
  expect(told([{ a: 1 }, { a: 1 }], [{ a: 1 }, { a: 2 }])).toEqual([
    ["1 > a", "same", 1, 1],
    ["2 > a", "changed", 1, 2],
  ]);
  expect(told([null, { a: 1 }], [])).toEqual([
    ["1", "removed", null, undefined],
    ["2 > a", "removed", 1, undefined],
  ]);
});

test("a name such as __proto__ is a name like others", () => {
  expect(told(null, JSON.parse('{"__proto__": {"a": 1}}'))).toEqual([
    ["__proto__ > a", "added", undefined, 1],
  ]);
});
