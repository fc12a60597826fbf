import { describe, expect, it } from "vitest";
import { chance, integer, normal, pick, shuffled, uniform } from "./random.ts";

const names = Array.from({ length: 20_000 }, (_, index) => `name ${index}`);

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe("drawing by name", () => {
  it("gives the same number for the same name and others for other names", () => {
    expect(uniform("a")).toBe(uniform("a"));
    expect(new Set(names.map(uniform)).size).toBeGreaterThan(19_900);
  });

  it("is even from 0 to 1", () => {
    const draws = names.map(uniform);

    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...draws)).toBeLessThan(1);
    expect(mean(draws)).toBeCloseTo(0.5, 1);
    expect(mean(draws.map((draw) => (draw - 0.5) ** 2))).toBeCloseTo(1 / 12, 2);
  });

  it("is about normal with deviation 1", () => {
    const draws = names.map(normal);

    expect(mean(draws)).toBeCloseTo(0, 1);
    expect(mean(draws.map((draw) => draw * draw))).toBeCloseTo(1, 1);
    expect(Math.max(...draws.map(Math.abs))).toBeLessThanOrEqual(3);
  });

  it("keeps to its range, its share and its list", () => {
    expect(new Set(names.map((name) => integer(3, 5, name)))).toEqual(new Set([3, 4, 5]));
    expect(names.filter((name) => chance(0.3, name)).length / names.length).toBeCloseTo(0.3, 1);
    expect(new Set(names.map((name) => pick(["a", "b"], name)))).toEqual(new Set(["a", "b"]));
    expect(() => pick([], "nothing")).toThrow("nothing");
    expect(shuffled([1, 2, 3, 4, 5], "order").toSorted()).toEqual([1, 2, 3, 4, 5]);
  });
});
