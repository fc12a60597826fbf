import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reordered } from "./reordered.ts";

describe("what is marked as reordered", () => {
  it.each([
    ["abcde", "abcde", ""],
    ["abcde", "eabcd", "e"],
    ["abcde", "bcdea", "a"],
    ["abcde", "acbde", "c"],
    ["abcde", "xaybc", ""],
    ["abcde", "edcba", "edcb"],
    ["", "abc", ""],
  ])("from %s to %s is only what must move: %s", (before, after, expected) => {
    expect([...reordered([...before], [...after])].sort()).toEqual([...expected].sort());
  });

  it("leaves the rest in the order that it had, and is empty exactly where the common order is the same", () => {
    const ids = fc.uniqueArray(fc.constantFrom(..."abcdefghij"), { maxLength: 10 });
    fc.assert(
      fc.property(ids, ids, (before, after) => {
        const moved = reordered(before, after);

        const common = after.filter((id) => before.includes(id));
        const staying = common.filter((id) => !moved.has(id));
        expect(staying).toEqual(before.filter((id) => staying.includes(id)));
        expect(moved.size === 0).toBe(common.join() === before.filter((id) => after.includes(id)).join());
      }),
    );
  });
});
