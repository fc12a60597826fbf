import { expect, test } from "vitest";
import type { TrendItem } from "./compare-queries.ts";
import { withChange } from "./trend.ts";

const givenRound = (appliesOn: string, percent: number | null): TrendItem => ({
  submissionId: appliesOn,
  title: appliesOn,
  appliesOn,
  approval: "reviewed",
  programId: "p",
  percent,
});

test("rounds run from the earliest on, each with the points gained on the one before that has a percent", () => {
  const rows = withChange([
    givenRound("2026-06-30", 60),
    givenRound("2024-06-30", 0),
    givenRound("2025-06-30", null),
    givenRound("2027-06-30", 45),
  ]);

  expect(rows.map(({ appliesOn, change }) => [appliesOn, change])).toEqual([
    ["2024-06-30", null],
    ["2025-06-30", null],
    ["2026-06-30", 60],
    ["2027-06-30", -15],
  ]);
});
