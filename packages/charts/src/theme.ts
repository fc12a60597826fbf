/**
 * The colours a chart is drawn in, `#rrggbb`, named by their meaning. A colour scheme of `@aquamark/ui` has
 * them all, so `schemes.light` and `schemes.dark` can be given as they are.
 */
export type ChartTokens = {
  text: string;
  textMuted: string;
  surface: string;
  border: string;
  hover: string;
  chartBox: string;
  chartBoxEdge: string;
  chartMedian: string;
  chartGrid: string;
  chartOwn: string;
  chartOther: string;
};

/** The typeface of the screens, and what a renderer without it may take. */
export const chartFont = '"Inter Variable", Inter, system-ui, "Segoe UI", Roboto, Arial, sans-serif';
