import type { CustomSeriesRenderItem, EChartsOption } from "echarts";
import type { BoxPlotCategory, BoxPlotInput, BoxPlotLayout, BoxPlotTexts } from "./box-plot-input.ts";
import { type BoxPlotRow, drawRow } from "./box-plot-row.ts";
import { escapeHtml } from "./escape-html.ts";
import { chartFont } from "./theme.ts";

const axisHeight = 30;
const titleWidth = 220;

/** The height of a row, in pixels. */
function rowHeight(layout: BoxPlotLayout): number {
  return layout === "wide" ? 60 : 110;
}

/** The height a chart of so many rows needs, in pixels. */
export function boxPlotHeight(rows: number, layout: BoxPlotLayout = "wide"): number {
  return axisHeight + rows * rowHeight(layout) + 4;
}

/**
 * Horizontal box plots, one row a category, as an ECharts option that draws alike in a browser and on the
 * server.
 *
 * The box is the middle half of the peers, the thick line their median, the whiskers the 10th and 90th
 * percentile for every viewer; lowest, highest and single values are added where they are given. The own
 * value is a filled diamond with its figure, the other one a hollow triangle: shapes, not only colours.
 */
export function boxPlotOption({
  categories,
  tokens,
  format,
  texts,
  layout = "wide",
  scale = { min: 0, max: 100 },
}: BoxPlotInput): EChartsOption {
  const steps = layout === "wide" ? 5 : 4;
  const axis = widened(scale, steps, categories);
  const row = (category: BoxPlotCategory): BoxPlotRow => ({
    category,
    note: noteOf(category, texts, layout),
    tokens,
    format,
    layout,
    titleWidth,
  });
  const renderItem: CustomSeriesRenderItem = (params, api) => {
    const category = categories[params.dataIndex];
    return category === undefined ? null : drawRow(row(category), params, api);
  };
  return {
    animation: false,
    backgroundColor: "transparent",
    textStyle: { fontFamily: chartFont, color: tokens.text },
    aria: {
      enabled: true,
      decal: { show: true },
      label: { description: categories.map((category) => describe(category, texts, format)).join(" ") },
    },
    grid: {
      left: layout === "wide" ? titleWidth + 20 : 8,
      right: layout === "wide" ? 24 : 8,
      top: axisHeight,
      bottom: 4,
      containLabel: false,
    },
    tooltip: {
      trigger: "item",
      confine: true,
      backgroundColor: tokens.surface,
      borderColor: tokens.border,
      padding: [8, 12],
      textStyle: { color: tokens.text, fontFamily: chartFont, fontSize: 13 },
      formatter: (params) => {
        const index = Array.isArray(params) ? undefined : params.dataIndex;
        const category = index === undefined ? undefined : categories[index];
        return category === undefined ? "" : tooltip(category, texts, format);
      },
    },
    xAxis: {
      type: "value",
      position: "top",
      min: axis.min,
      max: axis.max,
      interval: axis.step,
      axisLabel: {
        color: tokens.textMuted,
        fontSize: 12,
        formatter: (value: number) => format(value),
        // Where titles stand above the rows, the outer labels may not stick out.
        ...(layout === "narrow" ? { alignMinLabel: "left" as const, alignMaxLabel: "right" as const } : {}),
      },
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: tokens.chartGrid } },
    },
    yAxis: {
      type: "category",
      inverse: true,
      data: categories.map(({ title }) => title),
      axisLabel: { show: false },
      axisLine: { show: false },
      axisTick: { show: false },
    },
    series: [
      {
        type: "custom",
        renderItem,
        encode: { x: 1, y: 0 },
        data: categories.map(({ title, box, own }, index) => ({
          name: title,
          value: [index, box?.median ?? own ?? axis.min],
        })),
      },
    ],
  };
}

/** The axis with room for every value, since percentages are not clamped. */
function widened(scale: { min: number; max: number }, steps: number, categories: readonly BoxPlotCategory[]) {
  const drawn = categories.flatMap(({ box, own, other }) =>
    [box?.p10, box?.p90, box?.min, box?.max, box?.median, own, other].filter(isNumber),
  );
  const step = (scale.max - scale.min) / steps || 1;
  const down = Math.floor((Math.min(scale.min, ...drawn) - scale.min) / step);
  const up = Math.ceil((Math.max(scale.max, ...drawn) - scale.max) / step);
  return { min: scale.min + down * step, max: scale.max + up * step, step };
}

/** What stands under a row's title: how many organisations and, without room elsewhere, why something is hidden. */
function noteOf({ box, hiddenReason }: BoxPlotCategory, texts: BoxPlotTexts, layout: BoxPlotLayout): string {
  const count = isNumber(box?.n) ? texts.organisations(box.n) : "";
  const reason = layout === "narrow" ? hiddenReason : "";
  return [count, reason].filter(Boolean).join(" · ");
}

/** A row's facts as pairs of name and figure, in the order they are read. */
function facts(category: BoxPlotCategory, texts: BoxPlotTexts, format: (value: number) => string) {
  const { box, own, other } = category;
  const range = (low: number | null | undefined, high: number | null | undefined) =>
    isNumber(low) && isNumber(high) ? `${format(low)} – ${format(high)}` : null;
  const list: [string, string | null][] = [
    [texts.own, isNumber(own) ? format(own) : null],
    [texts.other, isNumber(other) ? format(other) : null],
    [texts.median, isNumber(box?.median) ? format(box.median) : null],
    [texts.quartiles, range(box?.q1, box?.q3)],
    [texts.whiskers, range(box?.p10, box?.p90)],
    [texts.extremes, range(box?.min, box?.max)],
  ];
  return list.filter((fact): fact is [string, string] => fact[1] !== null);
}

/** One sentence a row, for those who hear the chart. */
function describe(category: BoxPlotCategory, texts: BoxPlotTexts, format: (value: number) => string): string {
  const figures = facts(category, texts, format).map(([name, figure]) => `${name} ${figure}`);
  const count = isNumber(category.box?.n) ? [texts.organisations(category.box.n)] : [];
  const reason = category.hiddenReason ? [category.hiddenReason] : [];
  return `${category.title}: ${[...figures, ...count, ...reason].join(", ")}.`.replace(/\.\.$/, ".");
}

function tooltip(category: BoxPlotCategory, texts: BoxPlotTexts, format: (value: number) => string): string {
  const rows = facts(category, texts, format).map(
    ([name, figure]) =>
      `<tr><td style="padding-right:16px">${escapeHtml(name)}</td><td style="text-align:right;font-weight:600">${escapeHtml(figure)}</td></tr>`,
  );
  const foot = [
    isNumber(category.box?.n) ? texts.organisations(category.box.n) : null,
    category.hiddenReason ?? null,
  ].filter((line) => line !== null);
  return [
    `<strong>${escapeHtml(category.title)}</strong>`,
    `<table>${rows.join("")}</table>`,
    ...foot.map((line) => `<div style="max-width:260px;white-space:normal">${escapeHtml(line)}</div>`),
  ].join("");
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
