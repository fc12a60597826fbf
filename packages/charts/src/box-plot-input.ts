import type { ChartTokens } from "./theme.ts";

/** The spread of peers as far as the viewer may know it; what is hidden is absent or null. */
export type BoxPlotBox = {
  n?: number | null;
  median?: number | null;
  q1?: number | null;
  q3?: number | null;
  p10?: number | null;
  p90?: number | null;
  min?: number | null;
  max?: number | null;
  /** Single values, for whoever may see the submissions themselves. */
  values?: number[] | null;
};

export type BoxPlotCategory = {
  title: string;
  box: BoxPlotBox | null;
  /** The viewer's own value, or null where there is none. */
  own?: number | null;
  /** A second value to compare with: another submission or an earlier year. */
  other?: number | null;
  /** Why the spread, or a part of it, is hidden; stands in the row. */
  hiddenReason?: string | null;
};

/** Words of the chart, from the catalogue. */
export type BoxPlotTexts = {
  own: string;
  other: string;
  median: string;
  /** The middle half of the peers. */
  quartiles: string;
  /** 10th to 90th percentile. */
  whiskers: string;
  /** Lowest to highest. */
  extremes: string;
  /** How many organisations stand behind a row. */
  organisations: (n: number) => string;
};

/** Titles beside the rows, or above them where there is little width. */
export type BoxPlotLayout = "wide" | "narrow";

export type BoxPlotInput = {
  categories: readonly BoxPlotCategory[];
  tokens: ChartTokens;
  /** Puts a value into words ("61.3 %"). */
  format: (value: number) => string;
  texts: BoxPlotTexts;
  layout?: BoxPlotLayout;
  /** The ends of the axis; 0 to 100 unless told, and wider where a value lies beyond. */
  scale?: { min: number; max: number };
};
