import type { EChartsCoreOption } from "echarts/core";
import { lazy, Suspense } from "react";

// ECharts is larger than the rest of the application together; pages without a chart never load it.
const ChartFrame = lazy(() => import("./chart-frame.tsx"));

export type ChartProps = {
  option: EChartsCoreOption;
  /** In pixels. */
  height: number;
  /** What the chart shows, read out; the figures belong into a table beside it. */
  label: string;
  /** A row, bar or point was pressed: its position in the data. */
  onSelect?: (index: number) => void;
};

/** Draws an ECharts option as SVG. Options come from `@aquamark/charts`. */
export function Chart(props: ChartProps) {
  return (
    <div className="aq-chart" style={{ height: props.height }}>
      <Suspense fallback={<span className="aq-skeleton" style={{ height: "100%" }} />}>
        <ChartFrame {...props} />
      </Suspense>
    </div>
  );
}
