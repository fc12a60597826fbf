import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseKeptBackups, type DatedBackup } from "./choose-kept-backups.ts";

const keep = { daily: 7, weekly: 5, monthly: 12 };
const dayMs = 24 * 60 * 60_000;

function backupAt(instant: string): DatedBackup {
  return { name: instant, at: new Date(instant) };
}

/** One backup a day at 3 o'clock, the last one on 29 November 2026, which is a Sunday. */
function nightly(days: number): DatedBackup[] {
  const last = Date.parse("2026-11-29T03:00:00Z");
  return Array.from({ length: days }, (_, day) =>
    backupAt(new Date(last - day * dayMs).toISOString().replace(".000", "")),
  );
}

describe("after two years of nights", () => {
  const kept = [...chooseKeptBackups(nightly(730), keep)]
    .map((name) => name.slice(0, 10))
    .sort()
    .reverse();

  test("the last seven days are there", () => {
    expect(kept.slice(0, 7)).toEqual([
      "2026-11-29",
      "2026-11-28",
      "2026-11-27",
      "2026-11-26",
      "2026-11-25",
      "2026-11-24",
      "2026-11-23",
    ]);
  });

  test("the Sundays of five weeks are there", () => {
    for (const sunday of ["2026-11-22", "2026-11-15", "2026-11-08", "2026-11-01"])
      expect(kept).toContain(sunday);
  });

  test("the last days of twelve months are there, and nothing else", () => {
    expect(kept.slice(11)).toEqual([
      "2026-10-31",
      "2026-09-30",
      "2026-08-31",
      "2026-07-31",
      "2026-06-30",
      "2026-05-31",
      "2026-04-30",
      "2026-03-31",
      "2026-02-28",
      "2026-01-31",
      "2025-12-31",
    ]);
  });
});

test("thinning every night keeps as much as thinning once", () => {
  let place: DatedBackup[] = [];
  for (const backup of nightly(400).reverse()) {
    place.push(backup);
    const kept = chooseKeptBackups(place, keep);
    place = place.filter(({ name }) => kept.has(name));
  }

  expect(place).toHaveLength(22);
});

test("of several backups of a day the newest is kept", () => {
  const backups = [
    backupAt("2026-11-29T03:00:00Z"),
    backupAt("2026-11-29T15:00:00Z"),
    backupAt("2026-11-28T03:00:00Z"),
  ];

  expect([...chooseKeptBackups(backups, { daily: 2, weekly: 0, monthly: 0 })].sort()).toEqual([
    "2026-11-28T03:00:00Z",
    "2026-11-29T15:00:00Z",
  ]);
});

test("backups that are all old stay, as days without one do not count", () => {
  const old = nightly(7).map(({ at }) => backupAt(new Date(at.getTime() - 900 * dayMs).toISOString()));

  expect(chooseKeptBackups(old, keep).size).toBe(7);
});

test("the newest is kept whatever the settings say", () => {
  expect([...chooseKeptBackups(nightly(3), { daily: 0, weekly: 0, monthly: 0 })]).toEqual([
    "2026-11-29T03:00:00Z",
  ]);
  expect(chooseKeptBackups([], keep).size).toBe(0);
});

test("a week goes from Monday to Sunday", () => {
  const backups = ["2026-11-22T23:59:59Z", "2026-11-23T00:00:00Z", "2026-11-29T23:59:59Z"].map(backupAt);

  expect([...chooseKeptBackups(backups, { daily: 0, weekly: 2, monthly: 0 })].sort()).toEqual([
    "2026-11-22T23:59:59Z",
    "2026-11-29T23:59:59Z",
  ]);
});

test("never more than asked for, always the newest, and the same whatever the order", () => {
  const times = fc.uniqueArray(fc.integer({ min: 0, max: 900 * 24 }), { maxLength: 200 });
  const counts = fc.record({ daily: fc.nat(10), weekly: fc.nat(10), monthly: fc.nat(14) });
  fc.assert(
    fc.property(times, counts, (hours, some) => {
      const backups = hours.map((hour) => backupAt(new Date(Date.UTC(2025, 0, 1, hour)).toISOString()));
      const kept = chooseKeptBackups(backups, some);

      expect(kept.size).toBeLessThanOrEqual(Math.max(1, some.daily + some.weekly + some.monthly));
      expect(chooseKeptBackups(backups.toReversed(), some)).toEqual(kept);
      const newest = backups.toSorted((a, b) => b.at.getTime() - a.at.getTime())[0];
      if (newest !== undefined) expect(kept.has(newest.name)).toBe(true);
    }),
  );
});
