import { expect, it } from "vitest";
import { byAge, neighbourOf, surveysOf } from "./compared-programs.ts";

const version = (year: number) => ({
  id: `program-${year}`,
  title: `Assets ${year}`,
  finalisedAt: null,
  createdAt: `${year}-02-01T00:00:00Z`,
});
const lineage = [version(2026), version(2024), version(2025)];

it("leads from the older program to the newer one, whichever was opened", () => {
  const expected = { before: version(2024), after: version(2026) };

  expect(byAge(version(2024), version(2026))).toEqual(expected);
  expect(byAge(version(2026), version(2024))).toEqual(expected);
});

it("compares with the version before, and the first one with the version after", () => {
  expect(neighbourOf(lineage, "program-2026")?.id).toBe("program-2025");
  expect(neighbourOf(lineage, "program-2024")?.id).toBe("program-2025");
});

it("has nothing to compare with where there is one version", () => {
  expect(neighbourOf([version(2026)], "program-2026")).toBeUndefined();
});

it("offers a survey that only one of the programs has", () => {
  const after = [{ id: "s1", title: "Assets, revised" }];
  const before = [
    { id: "s1", title: "Assets" },
    { id: "s2", title: "Finance" },
  ];

  expect(surveysOf(after, before)).toEqual([
    { id: "s1", title: "Assets, revised" },
    { id: "s2", title: "Finance" },
  ]);
});
