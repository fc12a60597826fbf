import { expect, it } from "vitest";
import { nextYearTitle } from "./next-title.ts";

it.each([
  ["Asset management 2025", "Asset management 2026"],
  ["2025 round", "2026 round"],
  ["Since 2009: round of 2025", "Since 2009: round of 2026"],
  ["Round 2025/26", "Round 2026/27"],
  ["Round 2098–99", "Round 2099–00"],
  ["Round 2025-2026", "Round 2026-2027"],
])("moves the year of %s on by one", (title, next) => {
  expect(nextYearTitle(title)).toBe(next);
});

it.each(["Software maturity", "Version 12025", "Room 20255"])("finds no year in %s", (title) => {
  expect(nextYearTitle(title)).toBeNull();
});
