import { CustomChart } from "echarts/charts";
import { AriaComponent, GridComponent, TooltipComponent } from "echarts/components";
import { init, use as register } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { expect, test } from "vitest";
import { boxPlotHeight, boxPlotOption } from "./box-plot.ts";
import type { BoxPlotCategory, BoxPlotInput } from "./box-plot-input.ts";
import { wrapped } from "./box-plot-row.ts";

register([CustomChart, AriaComponent, GridComponent, TooltipComponent, SVGRenderer]);

const tokens = {
  text: "#000001",
  textMuted: "#000002",
  surface: "#fffff1",
  border: "#000003",
  hover: "#000004",
  chartBox: "#00b000",
  chartBoxEdge: "#00b001",
  chartMedian: "#00b002",
  chartGrid: "#00b003",
  chartOwn: "#b00000",
  chartOther: "#0000b0",
};

const spread = { n: 23, median: 54, q1: 40, q3: 66, p10: 22, p90: 80 };

function givenInput(categories: BoxPlotCategory[], more: Partial<BoxPlotInput> = {}): BoxPlotInput {
  return {
    categories,
    tokens,
    format: (value) => `${Math.round(value)} %`,
    texts: {
      own: "Own",
      other: "Year before",
      median: "Median",
      quartiles: "Middle half",
      whiskers: "10th to 90th percentile",
      extremes: "Lowest to highest",
      organisations: (n) => `${n} organisations`,
    },
    ...more,
  };
}

/** The SVG a server draws, without a document. */
function draw(input: BoxPlotInput): string {
  const height = boxPlotHeight(input.categories.length, input.layout);
  const chart = init(null, null, { renderer: "svg", ssr: true, width: 900, height });
  chart.setOption(boxPlotOption(input));
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

function axisOf(input: BoxPlotInput): unknown {
  const { min, max } = boxPlotOption(input).xAxis as { min: number; max: number };
  return { min, max };
}

function descriptionOf(input: BoxPlotInput): string | undefined {
  return (boxPlotOption(input).aria as { label?: { description?: string } }).label?.description;
}

function tooltipOf(input: BoxPlotInput): string {
  const { formatter } = boxPlotOption(input).tooltip as { formatter: (params: unknown) => string };
  return formatter({ dataIndex: 0 });
}

test("a known spread is drawn with box, median and the own figure, on the server too", () => {
  const svg = draw(givenInput([{ title: "Planning", box: spread, own: 61, other: 48 }]));

  for (const drawn of ["Planning", "23 organisations", "61 %"]) expect(svg).toContain(drawn);
  for (const colour of [tokens.chartBox, tokens.chartMedian, tokens.chartOwn, tokens.chartOther]) {
    expect(svg).toContain(colour);
  }
});

test("the median alone is drawn without a box, with the reason beside it", () => {
  const svg = draw(
    givenInput([{ title: "Planning", box: { n: 7, median: 54 }, hiddenReason: "Fewer than 10" }]),
  );

  expect(svg).toContain(tokens.chartMedian);
  expect(svg).not.toContain(tokens.chartBox);
  expect(svg).toContain("7 organisations");
  expect(svg).toContain("Fewer than 10");
});

test("a hidden row says why and still shows the own value", () => {
  const svg = draw(
    givenInput([{ title: "Planning", box: { n: null }, own: 61, hiddenReason: "Fewer than 5" }]),
  );

  expect(svg).toContain("Fewer than 5");
  expect(svg).toContain("61 %");
  expect(svg).not.toContain(tokens.chartMedian);
});

test("single values and extremes are drawn where they are given, and only there", () => {
  const circles = (box: BoxPlotCategory["box"]) =>
    draw(givenInput([{ title: "Planning", box }])).split(tokens.chartBoxEdge).length;
  const undisclosed = { ...spread, min: 10, max: 90, values: [10, 50, 90] };

  expect(circles(undisclosed)).toBe(circles(spread) + 5);
});

test("the axis runs from 0 to 100 and widens for a value beyond", () => {
  expect(axisOf(givenInput([{ title: "Planning", box: spread, own: 61 }]))).toEqual({ min: 0, max: 100 });
  expect(axisOf(givenInput([{ title: "Planning", box: spread, own: 104 }]))).toEqual({ min: 0, max: 120 });
  expect(axisOf(givenInput([{ title: "Planning", box: null, own: -3 }]))).toEqual({ min: -20, max: 100 });
  expect(axisOf(givenInput([], { scale: { min: 0, max: 12 } }))).toEqual({ min: 0, max: 12 });
});

test("the description says every row's figures, count and reason", () => {
  const input = givenInput([
    { title: "Planning", box: spread, own: 61 },
    { title: "Operations", box: { n: null }, hiddenReason: "Fewer than 5 organisations." },
  ]);

  expect(descriptionOf(input)).toBe(
    "Planning: Own 61 %, Median 54 %, Middle half 40 % – 66 %, 10th to 90th percentile 22 % – 80 %, 23 organisations. " +
      "Operations: Fewer than 5 organisations.",
  );
});

test("a title with markup stays text in the tooltip", () => {
  const html = tooltipOf(givenInput([{ title: "<img src=x onerror=alert(1)>", box: spread }]));

  expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;");
  expect(html).not.toContain("<img");
});

test.each([
  ["Operations", ["Operations"]],
  ["Long-term planning of networks and works", ["Long-term planning of networks", "and works"]],
  [
    "Planning of networks, treatment works, depots and whatever else",
    ["Planning of networks,", "treatment works, depots and w…"],
  ],
  ["Trinkwasserversorgungsunternehmensplanung", ["Trinkwasserversorgungsunterneh", "mensplanung"]],
])("the title %j takes at most two lines", (title, lines) => {
  expect(wrapped(title, 30)).toEqual(lines);
});

test("titles move above the rows in the narrow layout, which is taller", () => {
  const input = givenInput([{ title: "Planning", box: spread }], { layout: "narrow" });

  expect(boxPlotHeight(3, "narrow")).toBeGreaterThan(boxPlotHeight(3, "wide"));
  expect(boxPlotOption(input).grid).toMatchObject({ left: 8 });
  expect(draw(input)).toContain("Planning");
});
