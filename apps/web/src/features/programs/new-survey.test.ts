import { expect, it } from "vitest";
import { depths, structureOf } from "./new-survey.ts";

it.each(depths)("puts measures on the lowest level alone with depth %s", (depth) => {
  const { levels } = structureOf(depth, (name) => name);

  expect(levels.map(({ hasMeasures }) => hasMeasures)).toEqual(
    levels.map((_, at) => at === levels.length - 1),
  );
});

it("gives every level another label", () => {
  const { levels, measure } = structureOf("three", (name) => name);
  const labels = [...levels, measure].map(({ label }) => label);

  expect(new Set(labels).size).toBe(4);
});
