import { CustomChart, LineChart, ScatterChart } from "echarts/charts";
import { AriaComponent, GridComponent, TooltipComponent } from "echarts/components";
import { type ECharts, type EChartsCoreOption, init, use as register } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";

register([CustomChart, LineChart, ScatterChart, AriaComponent, GridComponent, TooltipComponent, SVGRenderer]);

export type FrameProps = {
  option: EChartsCoreOption;
  /** In pixels. */
  height: number;
  /** A row, bar or point was pressed: its position in the data. */
  onSelect?: (index: number) => void;
};

/** The drawn chart; loaded by `Chart`. */
export default function ChartFrame({ option, height, onSelect }: FrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts | null>(null);
  const select = useRef(onSelect);

  useEffect(() => {
    select.current = onSelect;
  }, [onSelect]);

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
