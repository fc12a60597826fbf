import { lazy, type ReactNode, Suspense } from "react";
import type { FrameProps } from "./chart-frame.tsx";

// ECharts is larger than the rest of the application together; pages without a chart never load it.
const ChartFrame = lazy(() => import("./chart-frame.tsx"));

export type ChartProps = FrameProps & {
  /** What the chart shows, read out before the option's own description; its figures belong into a table beside it. */
  label: string;
};

/** Draws an ECharts option as SVG. Options come from `@aquamark/charts`. */
export function Chart({ label, ...frame }: ChartProps) {
  return (
    <figure className="aq-chart" style={{ height: frame.height }} aria-label={label}>
      <Suspense fallback={<span className="aq-skeleton" style={{ height: "100%" }} />}>
        <ChartFrame {...frame} />
      </Suspense>
    </figure>
  );
}

/** The signs of a box plot. */
export type ChartMark = "own" | "other" | "median" | "box" | "whiskers" | "value" | "extreme";

/** What the signs of a box plot mean, in words beside their shapes. */
export function ChartLegend({ items }: { items: { mark: ChartMark; label: string }[] }) {
  return (
    <ul className="aq-legend">
      {items.map(({ mark, label }) => (
        <li key={mark}>
          <svg
            width="26"
            height="18"
            viewBox="0 0 26 18"
            aria-hidden="true"
            focusable="false"
            data-mark={mark}
          >
            {shapes[mark]}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

const shapes: Record<ChartMark, ReactNode> = {
  own: <path d="M13 1.5 20.5 9 13 16.5 5.5 9Z" />,
  other: <path d="M13 3 19.5 15h-13Z" />,
  median: <path d="M13 1v16" />,
  box: <rect x="3" y="2" width="20" height="14" rx="2" />,
  whiskers: <path d="M3 9h20M3 5v8M23 5v8" />,
  value: <circle cx="13" cy="9" r="2.500" />,
  extreme: <circle cx="13" cy="9" r="3.500" />,
};
