import { describe, expect, test } from "vitest";
import { standingOf } from "./standing.ts";

describe("where an own value stands", () => {
  const spread = { q1: 20, median: 50, q3: 80 };

  test("is told by quarters where they are known, their ends belonging to the middle", () => {
    const values = [10, 20, 49, 50, 51, 80, 81];

    expect(values.map((own) => standingOf(own, spread))).toEqual([
      "lowerQuarter",
      "belowMedian",
      "belowMedian",
      "atMedian",
      "aboveMedian",
      "aboveMedian",
      "upperQuarter",
    ]);
  });

  test("is told by the median alone where that is all", () => {
    expect([0, 50, 100].map((own) => standingOf(own, { median: 50 }))).toEqual([
      "belowMedian",
      "atMedian",
      "aboveMedian",
    ]);
  });

  test("is not told without an own value or where the median is hidden", () => {
    expect(standingOf(null, spread)).toBeNull();
    expect(standingOf(50, {})).toBeNull();
  });

  test("takes a value of 0 for a value", () => {
    expect(standingOf(0, { median: 0 })).toBe("atMedian");
  });
});
