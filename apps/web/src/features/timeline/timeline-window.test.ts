import { describe, expect, it } from "vitest";
import { readTimelineSearch, shownClasses, showText } from "./timeline-search.ts";
import { boundsOf, daysOf, newerWindow, olderWindow } from "./timeline-window.ts";

const today = "2026-11-29";

describe("the windows of the timeline", () => {
  it("adjoin one another into the past, and lead back to the present", () => {
    const present = { days: 7, until: undefined } as const;
    const older = olderWindow(present, today);
    const oldest = olderWindow(older, today);

    expect([older.until, oldest.until]).toEqual(["2026-11-22", "2026-11-15"]);
    expect(newerWindow(oldest, today)).toEqual(older);
    expect(newerWindow(older, today)).toEqual(present);
    expect(newerWindow(present, today)).toEqual(present);
  });

  it("are of whole days, but for the present one", () => {
    expect(daysOf({ days: 7, until: undefined }, today)).toEqual(["2026-11-22", today]);
    expect(daysOf({ days: 7, until: "2026-11-22" }, today)).toEqual(["2026-11-16", "2026-11-22"]);
    expect(daysOf({ days: 1, until: "2026-11-22" }, today)).toEqual(["2026-11-22", "2026-11-22"]);
  });

  it("are asked for from the beginning of their first day to the end of the last, also where the clocks change", () => {
    const of = (days: 1 | 7 | 31, until: string, timeZone: string) => {
      const bounds = boundsOf({ days, until }, timeZone);
      if (!("from" in bounds)) throw new Error("no whole days");
      return [bounds.from, bounds.until, (Date.parse(bounds.until) - Date.parse(bounds.from)) / 3_600_000];
    };

    expect(boundsOf({ days: 7, until: undefined }, "Europe/Berlin")).toEqual({ days: 7 });
    expect(of(7, "2026-11-22", "UTC")).toEqual(["2026-11-16T00:00:00.000Z", "2026-11-23T00:00:00.000Z", 168]);
    expect(of(7, "2026-04-01", "Europe/Berlin")).toEqual([
      "2026-03-25T23:00:00.000Z",
      "2026-04-01T22:00:00.000Z",
      167,
    ]);
    expect(of(31, "2026-11-01", "Europe/Berlin")).toEqual([
      "2026-10-01T22:00:00.000Z",
      "2026-11-01T23:00:00.000Z",
      745,
    ]);
    expect(of(1, "2026-04-05", "Australia/Melbourne")[2]).toBe(25);
    expect(of(1, "2026-10-04", "Australia/Melbourne")[2]).toBe(23);
    // The window before ends where this one begins.
    expect(of(7, "2026-04-05", "Australia/Melbourne")[0]).toBe(of(7, "2026-03-29", "Australia/Melbourne")[1]);
    expect(of(7, "2026-04-11", "Australia/Melbourne")[0]).toBe(of(7, "2026-04-04", "Australia/Melbourne")[1]);
  });

  it("are left for the present where they would end later than today", () => {
    expect(newerWindow({ days: 31, until: "2026-11-20" }, today)).toEqual({ days: 31, until: undefined });
  });
});

describe("the address of the timeline", () => {
  it("says what is not usual, and nothing else", () => {
    expect(readTimelineSearch({ days: 14, until: "2026-11-22", show: "answer,post" })).toEqual({
      days: 14,
      until: "2026-11-22",
      show: "post,answer",
    });
    for (const raw of [
      {},
      { days: 7 },
      { days: 8 },
      { days: "x" },
      { until: "2026-02-30" },
      { until: "now" },
      { until: 2026 },
      { show: "everything" },
      { show: "post,answer,program,people" },
    ])
      expect(readTimelineSearch(raw), JSON.stringify(raw)).toEqual({});
  });

  it("shows all where it names no class", () => {
    expect(shownClasses(undefined)).toEqual([]);
    expect(showText([])).toBe(undefined);
    expect(showText(["program"])).toBe("program");
  });
});
