import type { Load } from "./http-client.ts";

/** One measured figure. */
export type Figure = {
  /** What was measured, such as "one change in a 10,000-measure survey". */
  name: string;
  value: number;
  /** Such as "ms" or "per second". */
  unit: string;
  /** What the value should reach: at least this for rates, at most this for durations. */
  aim?: number;
  /** Anything else worth keeping, such as the number of clients. */
  [detail: string]: string | number | boolean | undefined;
};

const figures: Figure[] = [];

/** Prints a figure as one JSON line and keeps it for the table. */
export function report(figure: Figure): void {
  figures.push(figure);
  console.log(JSON.stringify(figure));
}

/** Prints all figures reported so far, with what was aimed at. */
export function table(): void {
  const rows = figures.map(({ name, value, unit, aim }) => [
    name,
    format(value),
    unit,
    aim === undefined ? "" : format(aim),
  ]);
  const head = ["", "measured", "unit", "aim"];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 1 || column === 3 ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd();

  console.log(["", line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n"));
}

/** Four significant digits below 1,000, whole numbers with separators above. */
function format(value: number): string {
  return Math.abs(value) >= 1000
    ? Math.round(value).toLocaleString("en")
    : String(Number(value.toPrecision(4)));
}

/** Prints how many requests of a kind were answered a second, and how long the slowest twentieth took. */
export function reportLoad(name: string, load: Load, perSecondAim?: number, p95Aim?: number): void {
  const rounded = (value: number) => Math.round(value * 100) / 100;
  report({
    name,
    value: rounded(load.perSecond),
    unit: "per second",
    ...(perSecondAim === undefined ? {} : { aim: perSecondAim }),
    requests: load.requests,
    p50: rounded(load.p50),
    p99: rounded(load.p99),
  });
  report({
    name: `${name}, p95`,
    value: rounded(load.p95),
    unit: "ms",
    ...(p95Aim === undefined ? {} : { aim: p95Aim }),
  });
}
