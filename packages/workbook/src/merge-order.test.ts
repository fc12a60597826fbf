import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { longestRise } from "./longest-rise.ts";
import { byOrderColumn, mergeOrder } from "./merge-order.ts";

const all = () => true;

describe("the order of siblings after an edit", () => {
  it.each([
    [
      "stays as it is now where the workbook changed nothing",
      ["a", "b", "c"],
      ["a", "b", "c"],
      ["c", "a", "b"],
      ["c", "a", "b"],
    ],
    [
      "is the workbook's where that was reordered",
      ["c", "a", "b"],
      ["a", "b", "c"],
      ["a", "b", "c"],
      ["c", "a", "b"],
    ],
    [
      "has new ones after what they follow in the workbook",
      ["a", "n", "b"],
      ["a", "b"],
      ["b", "a"],
      ["b", "a", "n"],
    ],
    [
      "has what others added after what it follows now",
      ["b", "a"],
      ["a", "b"],
      ["a", "x", "b"],
      ["b", "a", "x"],
    ],
    ["has what comes first at the start", ["n", "a"], ["a"], ["x", "a"], ["n", "x", "a"]],
  ])("%s", (_, edited, before, now, merged) => {
    expect(mergeOrder(edited, before, now, all)).toEqual(merged);
  });

  it("leaves out what is no sibling any more", () => {
    expect(mergeOrder(["a"], ["a", "b"], ["a", "b"], (id) => id !== "b")).toEqual(["a"]);
  });

  test("has everything once, whoever added it", () => {
    const ids = fc.shuffledSubarray(["a", "b", "c", "d", "e", "f"]);
    fc.assert(
      fc.property(ids, ids, ids, (edited, before, now) => {
        const merged = mergeOrder(edited, before, now, all);

        expect(merged.toSorted()).toEqual([...new Set([...edited, ...now])].sort());
      }),
    );
  });
});

describe("the column Order", () => {
  const row = (id: string, order: number | undefined, index: number) => ({ id, order, row: index });

  it.each([
    ["counts, not the rows", [row("a", 2, 1), row("b", 1, 2)], ["b", "a"]],
    ["has room between two numbers", [row("a", 1, 1), row("b", 2, 2), row("c", 1.5, 3)], ["a", "c", "b"]],
    ["leaves equal numbers in the order of the rows", [row("b", 1, 5), row("a", 1, 4)], ["a", "b"]],
    [
      "puts what has none after the row above",
      [row("a", 1, 1), row("n", undefined, 2), row("b", 2, 3)],
      ["a", "n", "b"],
    ],
    ["puts what has none and nothing above last", [row("n", undefined, 1), row("a", 1, 2)], ["a", "n"]],
  ])("%s", (_, rows, ids) => {
    expect(byOrderColumn(rows)).toEqual(ids);
  });
});

test("a longest rise rises, and none is longer", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 20 }), { maxLength: 8 }), (values) => {
      const kept = [...longestRise(values)].sort((a, b) => a - b).map((index) => values[index] ?? 0);
      let longest = 0;
      for (let subset = 0; subset < 2 ** values.length; subset++) {
        const part = values.filter((_, index) => (subset >> index) & 1);
        if (part.every((value, index) => index === 0 || value > (part[index - 1] ?? 0)))
          longest = Math.max(longest, part.length);
      }

      expect(kept).toEqual(kept.toSorted((a, b) => a - b));
      expect(kept).toHaveLength(longest);
    }),
  );
});
