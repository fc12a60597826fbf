export { type Band, type BandLimits, bandOf, bands, type KindBand, kindBands } from "./bands.ts";
export {
  type Disclosed,
  type DisclosedPercentile,
  disclose,
  disclosePercentile,
  type HiddenReason,
  MINIMUM_FOR_MEDIAN,
  MINIMUM_FOR_SPREAD,
  type Viewer,
} from "./disclose.ts";
export { type BoxPlot, boxPlot, percentileRank, quantile } from "./quantile.ts";
