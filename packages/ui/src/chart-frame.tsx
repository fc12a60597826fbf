import { CustomChart, LineChart, ScatterChart } from "echarts/charts";
import { AriaComponent, GridComponent, TooltipComponent } from "echarts/components";
import { type ECharts, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import type { ChartProps } from "./chart.tsx";

use([CustomChart, LineChart, ScatterChart, AriaComponent, GridComponent, TooltipComponent, SVGRenderer]);

/** The drawn chart; loaded by `Chart`. */
export default function ChartFrame({ option, height, onSelect }: Omit<ChartProps, "label">) {
  const frame = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts | null>(null);
  const select = useRef(onSelect);
  select.current = onSelect;

  useEffect(() => {
    if (frame.current === null) return;
    const drawn = init(frame.current, null, { renderer: "svg" });
    chart.current = drawn;
    drawn.on("click", ({ dataIndex }) => typeof dataIndex === "number" && select.current?.(dataIndex));
    const observer = new ResizeObserver(() => drawn.resize());
    observer.observe(frame.current);
    return () => {
      observer.disconnect();
      drawn.dispose();
      chart.current = null;
    };
  }, []);

  useEffect(() => {
    chart.current?.setOption(option, { notMerge: true });
  }, [option]);

  // The inner element is ECharts' own: it makes it an image and writes the option's description on it.
  return <div ref={frame} className="aq-chart__frame" style={{ height }} />;
}
