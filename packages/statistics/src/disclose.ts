import { boxPlot, percentileRank, sorted } from "./quantile.ts";

/** Below this many organisations nothing is said, not even how many there are. */
export const MINIMUM_FOR_MEDIAN = 5;
/** From this many organisations on the spread is said as well. */
export const MINIMUM_FOR_SPREAD = 10;

/** Why something is hidden. The words come from the catalogue where it is shown. */
export type HiddenReason =
  | { code: "no_values"; params: Record<string, never> }
  | { code: "fewer_than_5"; params: { minimum: number } }
  | { code: "fewer_than_10"; params: { minimum: number } };

/** What a viewer may know of the values of several organisations. A field that may not be known is absent. */
export type Disclosed = {
  /** Organisations with a value; null where even that is hidden. */
  n: number | null;
  hidden: HiddenReason | null;
  median?: number;
  q1?: number;
  q3?: number;
  p10?: number;
  p90?: number;
  min?: number;
  max?: number;
  /** Every value, ascending. */
  values?: number[];
};

/** Whether the viewer may view the submissions behind the values themselves. */
export type Viewer = { unrestricted: boolean };

/**
 * What may be told about the values of organisations, one value each: the only way by which statistics
 * leave the server.
 *
 * A viewer who may see the submissions themselves gets everything. Anybody else gets nothing below 5
 * organisations, the median alone from 5 to 9, and quartiles with the 10th and 90th percentile from 10;
 * never a minimum, a maximum or the values.
 */
export function disclose(values: readonly number[], viewer: Viewer): Disclosed {
  const box = boxPlot(values);
  if (viewer.unrestricted) {
    if (box === null) return { n: 0, hidden: { code: "no_values", params: {} } };
    return { ...box, hidden: null, values: sorted(values) };
  }
  if (box === null || box.n < MINIMUM_FOR_MEDIAN) {
    return { n: null, hidden: { code: "fewer_than_5", params: { minimum: MINIMUM_FOR_MEDIAN } } };
  }
  const { n, median, q1, q3, p10, p90 } = box;
  if (n < MINIMUM_FOR_SPREAD) {
    return { n, hidden: { code: "fewer_than_10", params: { minimum: MINIMUM_FOR_SPREAD } }, median };
  }
  return { n, hidden: null, median, q1, q3, p10, p90 };
}

/** Where an organisation stands, 0 to 100, or null with the reason. */
export type DisclosedPercentile = { percentile: number | null; hidden: HiddenReason | null };

/**
 * The percentile rank of an organisation's own value among the values, told only where the spread is:
 * among few, a rank says on which side of it every single other lies.
 */
export function disclosePercentile(
  values: readonly number[],
  own: number,
  viewer: Viewer,
): DisclosedPercentile {
  const { hidden } = disclose(values, viewer);
  return { percentile: hidden === null ? percentileRank(values, own) : null, hidden };
}
