import { expect, test } from "vitest";
import { startOfDay } from "./day-start.ts";

test.each([
  ["2026-06-30", "UTC", "2026-06-30T00:00:00.000Z"],
  ["2026-06-30", "Australia/Melbourne", "2026-06-29T14:00:00.000Z"],
  ["2026-12-31", "Australia/Melbourne", "2026-12-30T13:00:00.000Z"],
  // The days on which the clocks change, and those beside them.
  ["2026-10-04", "Australia/Melbourne", "2026-10-03T14:00:00.000Z"],
  ["2026-10-05", "Australia/Melbourne", "2026-10-04T13:00:00.000Z"],
  ["2026-03-29", "Europe/Berlin", "2026-03-28T23:00:00.000Z"],
  ["2026-03-30", "Europe/Berlin", "2026-03-29T22:00:00.000Z"],
  ["2026-10-25", "Europe/Berlin", "2026-10-24T22:00:00.000Z"],
  ["2026-10-26", "Europe/Berlin", "2026-10-25T23:00:00.000Z"],
  ["2026-01-01", "America/Los_Angeles", "2026-01-01T08:00:00.000Z"],
  ["2026-01-01", "Asia/Kathmandu", "2025-12-31T18:15:00.000Z"],
  // Here midnight is left out: the clocks go from 23:59 to 1:00.
  ["2026-09-06", "America/Santiago", "2026-09-06T04:00:00.000Z"],
])("%s in %s begins at %s", (day, timeZone, expected) => {
  expect(startOfDay(day, timeZone)).toBe(expected);
});

test("a day later is the next day's beginning, also where a day has 23 or 25 hours", () => {
  for (const day of ["2026-03-28", "2026-03-29", "2026-10-24", "2026-10-25", "2026-12-31"]) {
    const next = new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

    expect(startOfDay(day, "Europe/Berlin", 1)).toBe(startOfDay(next, "Europe/Berlin"));
  }
});
