import { describe, expect, it } from "vitest";
import { readTimelineSearch, shownClasses, showText } from "./timeline-search.ts";
import { endOfDay, newerWindow, olderWindow } from "./timeline-window.ts";

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

  it("are left for the present where they would end later than today", () => {
    expect(newerWindow({ days: 31, until: "2026-11-20" }, today)).toEqual({ days: 31, until: undefined });
  });

  it.each([
    ["2026-11-22", "UTC", "2026-11-23T00:00:00.000Z"],
    ["2026-11-22", "Australia/Melbourne", "2026-11-22T13:00:00.000Z"],
    ["2026-11-22", "America/Los_Angeles", "2026-11-23T08:00:00.000Z"],
    ["2026-11-22", "Asia/Kathmandu", "2026-11-22T18:15:00.000Z"],
    // Clocks are changed on these days.
    ["2026-03-28", "Europe/London", "2026-03-29T00:00:00.000Z"],
    ["2026-03-29", "Europe/London", "2026-03-29T23:00:00.000Z"],
    ["2026-10-25", "Europe/London", "2026-10-26T00:00:00.000Z"],
    ["2026-10-03", "Australia/Melbourne", "2026-10-03T14:00:00.000Z"],
    ["2026-10-04", "Australia/Melbourne", "2026-10-04T13:00:00.000Z"],
  ])("end with %s in %s at %s", (day, timeZone, end) => {
    expect(endOfDay(day, timeZone).toISOString()).toBe(end);
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
