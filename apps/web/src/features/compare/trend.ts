import type { TrendItem } from "./compare-queries.ts";

export type TrendRow = TrendItem & {
  /** Percentage points gained on the round before that has a percent; null where there is none. */
  change: number | null;
};

/** Rounds from the earliest on, each with the points it gained on the one before that has a percent. */
export function withChange(items: readonly TrendItem[]): TrendRow[] {
  let before: number | null = null;
  return items
    .toSorted((a, b) => a.appliesOn.localeCompare(b.appliesOn))
    .map((item) => {
      const change = before === null || item.percent === null ? null : item.percent - before;
      before = item.percent ?? before;
      return { ...item, change };
    });
}
