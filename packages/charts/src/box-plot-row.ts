import type {
  CustomSeriesRenderItemAPI,
  CustomSeriesRenderItemParams,
  CustomSeriesRenderItemReturn,
} from "echarts";
import type { BoxPlotCategory, BoxPlotLayout } from "./box-plot-input.ts";
import { type ChartTokens, chartFont } from "./theme.ts";

/** Everything one row is drawn from. */
export type BoxPlotRow = {
  category: BoxPlotCategory;
  note: string;
  tokens: ChartTokens;
  format: (value: number) => string;
  layout: BoxPlotLayout;
  titleWidth: number;
};

type Group = Extract<NonNullable<CustomSeriesRenderItemReturn>, { type: "group" }>;
type Shape = Group["children"][number];
type Style = Extract<Shape, { type: "text" }>["style"];
type Plot = { x: number; width: number };

const boxHeight = 18;

/** The shapes of one row: separator, titles, spread, own and other mark. */
export function drawRow(
  row: BoxPlotRow,
  params: CustomSeriesRenderItemParams,
  api: CustomSeriesRenderItemAPI,
): CustomSeriesRenderItemReturn {
  const { category, layout, tokens } = row;
  if (api.size === undefined) return null;
  const plot = params.coordSys as unknown as Plot;
  const index = params.dataIndex;
  const at = (value: number) => api.coord([value, index])[0] as number;
  const centre = api.coord([0, index])[1] as number;
  const height = (api.size([0, 1]) as number[])[1] as number;
  const top = centre - height / 2;
  const middle = layout === "wide" ? centre + 4 : top + height - boxHeight / 2 - 12;
  const left = layout === "wide" ? plot.x - row.titleWidth - 12 : plot.x;
  const right = plot.x + plot.width;
  return {
    type: "group",
    children: [
      // An unseen ground makes the whole row answer to the pointer.
      {
        type: "rect",
        shape: { x: left, y: top, width: right - left, height },
        style: { fill: "transparent" },
      },
      line(left, top, right, top, tokens.border, 1),
      ...titles(row, left, top, centre, plot),
      ...spread(category, at, middle, row.tokens),
      ...reason(row, at, middle, plot),
      ...marks(row, at, middle, plot),
    ],
  };
}

function line(x1: number, y1: number, x2: number, y2: number, stroke: string, lineWidth: number): Shape {
  return { type: "line", shape: { x1, y1, x2, y2 }, style: { stroke, lineWidth } };
}

function text(x: number, y: number, style: Style): Shape {
  return {
    type: "text",
    x,
    y,
    style: { fontFamily: chartFont, fontSize: 12, verticalAlign: "top", ...style },
  };
}

function titles(
  { category, note, tokens, layout, titleWidth }: BoxPlotRow,
  left: number,
  top: number,
  centre: number,
  plot: Plot,
): Shape[] {
  const title: Style = {
    fill: tokens.text,
    fontSize: 13,
    fontWeight: 560,
    lineHeight: 17,
    overflow: "truncate",
  };
  const subtitle: Style = { text: note, fill: tokens.textMuted, lineHeight: 16 };
  if (layout === "narrow") {
    const width = plot.width;
    return [
      text(left, top + 8, { ...title, text: category.title, width }),
      text(left, top + 27, { ...subtitle, width, overflow: "break" }),
    ];
  }
  const lines = wrapped(category.title, 30);
  const start = centre - (lines.length * 17 + (note === "" ? 0 : 16)) / 2;
  return [
    text(left, start, { ...title, text: lines.join("\n"), width: titleWidth }),
    text(left, start + lines.length * 17, { ...subtitle, width: titleWidth, overflow: "truncate" }),
  ];
}

/** A title in at most two lines of so many characters; the whole one is in the tooltip and in the table beside. */
export function wrapped(title: string, width: number): string[] {
  if (title.length <= width) return [title];
  const space = title.lastIndexOf(" ", width);
  const first = space > 0 ? title.slice(0, space) : title.slice(0, width);
  const rest = title.slice(first.length).trimStart();
  return [first, rest.length <= width ? rest : `${rest.slice(0, width - 1).trimEnd()}…`];
}

/** Single values, whiskers, box and median, each only where it is known. */
function spread(
  { box }: BoxPlotCategory,
  at: (value: number) => number,
  middle: number,
  tokens: ChartTokens,
) {
  const shapes: Shape[] = [];
  if (box === null) return shapes;
  const { median, q1, q3, p10, p90, min, max, values } = box;
  const half = boxHeight / 2;
  if (known(p10) && known(p90)) {
    shapes.push(line(at(p10), middle, at(p90), middle, tokens.chartBoxEdge, 1.5));
    for (const end of [p10, p90])
      shapes.push(line(at(end), middle - 5, at(end), middle + 5, tokens.chartBoxEdge, 1.5));
  }
  if (known(q1) && known(q3)) {
    shapes.push({
      type: "rect",
      shape: { x: at(q1), y: middle - half, width: Math.max(1, at(q3) - at(q1)), height: boxHeight, r: 2 },
      style: { fill: tokens.chartBox, stroke: tokens.chartBoxEdge, lineWidth: 1 },
    });
  }
  for (const value of values ?? []) {
    shapes.push({
      type: "circle",
      shape: { cx: at(value), cy: middle, r: 2 },
      style: { fill: tokens.chartBoxEdge, opacity: 0.55 },
    });
  }
  for (const extreme of [min, max].filter(known)) {
    shapes.push({
      type: "circle",
      shape: { cx: at(extreme), cy: middle, r: 3.5 },
      style: { fill: tokens.surface, stroke: tokens.chartBoxEdge, lineWidth: 1.5 },
    });
  }
  if (known(median))
    shapes.push(line(at(median), middle - half - 2, at(median), middle + half + 2, tokens.chartMedian, 3.5));
  return shapes;
}

/** Why something is hidden, written into the widest place that no mark takes. */
function reason(
  { category, tokens, layout }: BoxPlotRow,
  at: (value: number) => number,
  middle: number,
  plot: Plot,
): Shape[] {
  // The narrow layout has it under the title.
  if (layout === "narrow" || !category.hiddenReason) return [];
  const marked = [category.own, category.other, category.box?.median].filter(known).map(at);
  const ends = [plot.x - 8, ...marked, plot.x + plot.width].sort((a, b) => a - b);
  let from = ends[0] as number;
  let width = 0;
  for (let index = 1; index < ends.length; index++) {
    const gap = (ends[index] as number) - (ends[index - 1] as number);
    if (gap > width) {
      width = gap;
      from = ends[index - 1] as number;
    }
  }
  const style: Style = {
    text: category.hiddenReason,
    fill: tokens.textMuted,
    // A rim keeps the grid's lines from running through the letters.
    stroke: tokens.surface,
    lineWidth: 4,
    width: width - 36,
    overflow: "break",
    lineHeight: 16,
    verticalAlign: "middle",
  };
  return [text(from + 18, middle, style)];
}

/** The other value's hollow triangle and the own value's diamond with its figure above. */
function marks(row: BoxPlotRow, at: (value: number) => number, middle: number, plot: Plot): Shape[] {
  const { category, tokens, format } = row;
  const shapes: Shape[] = [];
  if (known(category.other)) {
    const x = at(category.other);
    shapes.push({
      type: "polygon",
      shape: {
        points: [
          [x - 6.5, middle + 6],
          [x + 6.5, middle + 6],
          [x, middle - 6],
        ],
      },
      style: { fill: tokens.surface, stroke: tokens.chartOther, lineWidth: 2, lineJoin: "round" },
    });
  }
  if (known(category.own)) {
    const x = at(category.own);
    const isNearEnd = x > plot.x + plot.width - 24;
    const isNearStart = x < plot.x + 24;
    shapes.push(
      {
        type: "polygon",
        shape: {
          points: [
            [x, middle - 8],
            [x + 8, middle],
            [x, middle + 8],
            [x - 8, middle],
          ],
        },
        style: { fill: tokens.chartOwn, stroke: tokens.surface, lineWidth: 1.5, lineJoin: "round" },
      },
      text(x, middle - boxHeight / 2 - 4, {
        text: format(category.own),
        fill: tokens.chartOwn,
        fontWeight: 640,
        align: isNearEnd ? "right" : isNearStart ? "left" : "center",
        verticalAlign: "bottom",
      }),
    );
  }
  return shapes;
}

function known(value: number | null | undefined): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
