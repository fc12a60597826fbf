export {
  type BoxPlotBox,
  type BoxPlotCategory,
  type BoxPlotInput,
  type BoxPlotLayout,
  type BoxPlotTexts,
  boxPlotHeight,
  boxPlotOption,
} from "./box-plot.ts";
export { type ChartTokens, chartFont } from "./theme.ts";
