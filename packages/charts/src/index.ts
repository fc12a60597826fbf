export { boxPlotHeight, boxPlotOption } from "./box-plot.ts";
export type {
  BoxPlotBox,
  BoxPlotCategory,
  BoxPlotInput,
  BoxPlotLayout,
  BoxPlotTexts,
} from "./box-plot-input.ts";
export { type ChartTokens, chartFont } from "./theme.ts";
