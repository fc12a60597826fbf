import { expect, test } from "vitest";
import { startOfDay } from "./day-start.ts";

test.each([
  ["2026-06-30", "UTC", "2026-06-30T00:00:00.000Z"],
  ["2026-06-30", "Australia/Melbourne", "2026-06-29T14:00:00.000Z"],
  ["2026-12-31", "Australia/Melbourne", "2026-12-30T13:00:00.000Z"],
  // The days on which the clocks change, and those beside them.
  ["2026-10-04", "Australia/Melbourne", "2026-10-03T14:00:00.000Z"],
  ["2026-10-05", "Australia/Melbourne", "2026-10-04T13:00:00.000Z"],
  ["2026-04-05", "Australia/Melbourne", "2026-04-04T13:00:00.000Z"],
  ["2026-04-06", "Australia/Melbourne", "2026-04-05T14:00:00.000Z"],
  ["2026-04-05", "Australia/Lord_Howe", "2026-04-04T13:00:00.000Z"],
  ["2026-10-04", "Pacific/Auckland", "2026-10-03T11:00:00.000Z"],
  ["2026-03-08", "America/New_York", "2026-03-08T05:00:00.000Z"],
  ["2026-11-01", "America/New_York", "2026-11-01T04:00:00.000Z"],
  ["2026-03-29", "Europe/Berlin", "2026-03-28T23:00:00.000Z"],
  ["2026-03-30", "Europe/Berlin", "2026-03-29T22:00:00.000Z"],
  ["2026-10-25", "Europe/Berlin", "2026-10-24T22:00:00.000Z"],
  ["2026-10-26", "Europe/Berlin", "2026-10-25T23:00:00.000Z"],
  ["2026-01-01", "America/Los_Angeles", "2026-01-01T08:00:00.000Z"],
  ["2026-01-01", "Asia/Kathmandu", "2025-12-31T18:15:00.000Z"],
  // Here midnight is left out: the clocks go from 23:59 to 1:00.
  ["2026-09-06", "America/Santiago", "2026-09-06T04:00:00.000Z"],
  ["2026-03-29", "Asia/Beirut", "2026-03-28T22:00:00.000Z"],
  // Here midnight comes twice: from 1:00 the clocks go back to it.
  ["2026-11-01", "America/Havana", "2026-11-01T04:00:00.000Z"],
  ["2021-10-29", "Asia/Amman", "2021-10-28T21:00:00.000Z"],
])("%s in %s begins at %s", (day, timeZone, expected) => {
  expect(startOfDay(day, timeZone)).toBe(expected);
});

test("a day later is the next day's beginning, also where a day has 23 or 25 hours", () => {
  for (const day of ["2026-03-28", "2026-03-29", "2026-10-24", "2026-10-25", "2026-12-31"]) {
    const next = new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

    expect(startOfDay(day, "Europe/Berlin", 1)).toBe(startOfDay(next, "Europe/Berlin"));
  }
  expect(startOfDay("2026-04-04", "Australia/Melbourne", 1)).toBe("2026-04-04T13:00:00.000Z");
});

test("every day of a year begins at midnight by the clocks of the time zone", () => {
  for (const timeZone of ["Australia/Melbourne", "America/New_York", "Pacific/Chatham", "Asia/Tehran"]) {
    const clock = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" });
    for (let daysLater = 0; daysLater < 365; daysLater += 1) {
      const day = new Date(Date.UTC(2026, 0, 1 + daysLater)).toISOString().slice(0, 10);

      expect(clock.format(new Date(startOfDay("2026-01-01", timeZone, daysLater)))).toBe(`${day} 00:00`);
    }
  }
});
