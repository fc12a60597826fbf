import fc from "fast-check";
import { expect, test } from "vitest";
import { boxPlot, percentileRank, quantile, sorted } from "./quantile.ts";

const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const numbers = fc.array(number, { minLength: 1, maxLength: 60 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

test.each([
  [[7], 0.3, 7],
  [[1, 2], 0.5, 1.5],
  [[1, 2, 3, 4], 0.25, 1.75],
  [[1, 2, 3, 4, 5], 0.25, 2],
  [[15, 20, 35, 40, 50], 0.4, 29],
  [[0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 0.9, 90],
  [[3, 5, 8], 0, 3],
  [[3, 5, 8], 1, 8],
])("the quantile of %j at %d is %d", (ascending, p, expected) => {
  expect(quantile(ascending, p)).toBeCloseTo(expected, 12);
});

test("a quantile of nothing is null and a share beyond 0 to 1 is a bug", () => {
  expect(quantile([], 0.5)).toBeNull();
  expect(() => quantile([1], 1.1)).toThrow(RangeError);
  expect(() => quantile([1], Number.NaN)).toThrow(RangeError);
});

test("a quantile is never outside the range beneath it and never falls as the share rises", () => {
  fc.assert(
    fc.property(numbers, share, share, (values, p, q) => {
      const ascending = sorted(values);
      const lower = quantile(ascending, Math.min(p, q)) as number;
      const upper = quantile(ascending, Math.max(p, q)) as number;

      expect(lower).toBeGreaterThanOrEqual(ascending[0] as number);
      expect(upper).toBeLessThanOrEqual(ascending.at(-1) as number);
      expect(lower).toBeLessThanOrEqual(upper);
    }),
  );
});

test("a box plot is in order, whatever the order of the values", () => {
  fc.assert(
    fc.property(numbers, (values) => {
      const box = boxPlot(values);
      const { min, p10, q1, median, q3, p90, max } = box as NonNullable<typeof box>;
      const drawn = [min, p10, q1, median, q3, p90, max];

      expect(drawn).toEqual(sorted(drawn));
      expect(boxPlot([...values].reverse())).toEqual(box);
    }),
  );
});

test("zeroes are one value, whatever their sign and order", () => {
  expect(boxPlot([0, -0])).toEqual(boxPlot([-0, 0]));
});

test("values that are no finite number do not count", () => {
  expect(boxPlot([Number.NaN, Number.POSITIVE_INFINITY])).toBeNull();
  expect(boxPlot([Number.NaN, 4])?.n).toBe(1);
});

test.each([
  [[10, 20, 30, 40], 25, 50],
  [[10, 20, 30, 40], 40, 87.5],
  [[50, 50, 50], 50, 50],
  [[10, 20], 5, 0],
  [[10, 20], 25, 100],
])("among %j the value %d ranks at %d", (values, value, expected) => {
  expect(percentileRank(values, value)).toBe(expected);
});

test("a percentile rank lies from 0 to 100 and rises with the value", () => {
  fc.assert(
    fc.property(numbers, number, number, (values, a, b) => {
      const lower = percentileRank(values, Math.min(a, b)) as number;
      const upper = percentileRank(values, Math.max(a, b)) as number;

      expect(lower).toBeGreaterThanOrEqual(0);
      expect(upper).toBeLessThanOrEqual(100);
      expect(lower).toBeLessThanOrEqual(upper);
    }),
  );
});

test("there is no rank among nobody", () => {
  expect(percentileRank([], 3)).toBeNull();
});
