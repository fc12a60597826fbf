import { expect, it } from "vitest";
import { signedPoints } from "./signed-points.ts";

const write = (value: number, decimals = 0) => value.toFixed(decimals);

it.each([
  [2.46, "+2.5"],
  [-0.26, "−0.3"],
  [0, "0"],
  [-0.04, "0"],
])("writes a movement of %d points as %s", (value, text) => {
  expect(signedPoints(value, write)).toBe(text);
});
