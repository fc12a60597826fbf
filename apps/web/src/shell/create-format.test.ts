import { describe, expect, it } from "vitest";
import { createFormat } from "./create-format.ts";

const now = Date.parse("2026-11-22T12:00:00Z");

describe("dates and numbers as a reader writes them", () => {
  it("writes numbers and percents in the reader's locale", () => {
    const format = createFormat("de-DE", "Europe/Berlin");

    expect(format.number(1234.5678)).toBe("1.234,57");
    expect(format.number(1234.5678, 0)).toBe("1.235");
    expect(format.percent(61.25)).toBe("61,3 %");
  });

  it("writes the size of a file", () => {
    const format = createFormat("en-GB", "Europe/Berlin");

    expect([0, 1, 900, 47_100, 1_048_575, 1_468_000, 104_857_600].map(format.bytes)).toEqual([
      "0 kB",
      "0.1 kB",
      "0.9 kB",
      "46 kB",
      "1 MB",
      "1.4 MB",
      "100 MB",
    ]);
  });

  it("shows an instant in the reader's time zone, and a day as the same day everywhere", () => {
    const honolulu = createFormat("en-GB", "Pacific/Honolulu");
    const auckland = createFormat("en-GB", "Pacific/Auckland");

    expect(honolulu.date("2026-07-01T02:00:00Z")).toBe("30 Jun 2026");
    expect(auckland.date("2026-06-30T20:00:00Z")).toBe("1 Jul 2026");
    expect(honolulu.day("2026-06-30")).toBe("30 Jun 2026");
    expect(auckland.day("2026-06-30")).toBe("30 Jun 2026");
  });

  it("says on which day of the reader an instant falls, and days in words", () => {
    const honolulu = createFormat("en-GB", "Pacific/Honolulu");

    expect(honolulu.dayOf("2026-07-01T02:00:00Z")).toBe("2026-06-30");
    expect(honolulu.time("2026-07-01T02:00:00Z")).toBe("16:00");
    expect(honolulu.longDay("2026-11-22", "2026-11-29")).toBe("Sunday 22 November");
    expect(honolulu.longDay("2025-11-22", "2026-11-29")).toBe("Saturday, 22 November 2025");
    // Each version of the browser puts its own kind of space around the dash.
    const days = (from: string, to: string) =>
      honolulu.days(from, to, "2026-11-29").replaceAll(/\s?–\s?/g, "–");
    expect(days("2026-11-22", "2026-11-29")).toBe("22–29 November");
    expect(days("2026-10-29", "2026-11-29")).toBe("29 October–29 November");
    expect(days("2025-12-22", "2025-12-29")).toBe("22–29 December 2025");
    expect(days("2026-11-29", "2026-11-29")).toBe("29 November");
  });

  it.each([
    ["2026-11-22T11:59:30Z", "now"],
    ["2026-11-22T11:18:00Z", "42 minutes ago"],
    ["2026-11-22T09:30:00Z", "2 hours ago"],
    ["2026-11-21T11:00:00Z", "yesterday"],
    ["2026-11-19T11:00:00Z", "19 Nov 2026"],
    ["2026-11-22T15:00:00Z", "in 3 hours"],
  ])("says %s as %s", (instant, words) => {
    expect(createFormat("en-GB", "UTC").relative(instant, now)).toBe(words);
  });
});
