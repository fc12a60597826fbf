import { describe, expect, it } from "vitest";
import { readTimelineSearch, shownClasses, showText } from "./timeline-search.ts";
import { daysOf, newerWindow, olderWindow } from "./timeline-window.ts";

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
