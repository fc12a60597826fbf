import fc from "fast-check";
import { expect, test } from "vitest";
import { disclose, disclosePercentile } from "./disclose.ts";
import { boxPlot, sorted } from "./quantile.ts";

const percents = (minLength: number, maxLength: number) =>
  fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength, maxLength });
const restricted = { unrestricted: false };
const unrestricted = { unrestricted: true };

test("below 5 organisations nothing is told, not even how many there are", () => {
  const none = disclose([], restricted);

  expect(none).toEqual({ n: null, hidden: { code: "fewer_than_5", params: { minimum: 5 } } });
  fc.assert(
    fc.property(percents(1, 4), (values) => {
      expect(JSON.stringify(disclose(values, restricted))).toBe(JSON.stringify(none));
    }),
  );
});

test("from 5 to 9 organisations the median alone is told", () => {
  fc.assert(
    fc.property(percents(5, 9), (values) => {
      expect(disclose(values, restricted)).toStrictEqual({
        n: values.length,
        hidden: { code: "fewer_than_10", params: { minimum: 10 } },
        median: boxPlot(values)?.median,
      });
    }),
  );
});

test("from 10 organisations quartiles and whiskers are told, never an extreme or a value", () => {
  fc.assert(
    fc.property(percents(10, 50), (values) => {
      const result = disclose(values, restricted);

      expect(Object.keys(result).sort()).toEqual(["hidden", "median", "n", "p10", "p90", "q1", "q3"]);
      expect(result).toMatchObject({ n: values.length, hidden: null });
    }),
  );
});

test("with distinct values the extremes are in nothing a restricted viewer receives", () => {
  const distinct = fc.uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 10, maxLength: 60 });
  fc.assert(
    fc.property(distinct, (values) => {
      const { n: _, ...told } = disclose(values, restricted);
      const numbers = Object.values(told).filter((value) => typeof value === "number");

      expect(numbers).toHaveLength(5);
      expect(Math.min(...numbers)).toBeGreaterThan(Math.min(...values));
      expect(Math.max(...numbers)).toBeLessThan(Math.max(...values));
    }),
  );
});

test("whoever may view the submissions gets everything", () => {
  fc.assert(
    fc.property(percents(1, 30), (values) => {
      expect(disclose(values, unrestricted)).toEqual({
        ...boxPlot(values),
        hidden: null,
        values: sorted(values),
      });
    }),
  );
});

test("no values are a reason of their own for whoever may know", () => {
  expect(disclose([], unrestricted)).toEqual({ n: 0, hidden: { code: "no_values", params: {} } });
});

test("values that are no number do not lift a group over the threshold", () => {
  expect(disclose([1, 2, 3, 4, Number.NaN], restricted).n).toBeNull();
});

test("a rank is told from 10 organisations, or to whoever may view the submissions", () => {
  const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9];

  expect(disclosePercentile(nine, 5, restricted)).toEqual({
    percentile: null,
    hidden: { code: "fewer_than_10", params: { minimum: 10 } },
  });
  expect(disclosePercentile([...nine, 10], 5, restricted)).toEqual({ percentile: 45, hidden: null });
  expect(disclosePercentile(nine, 5, unrestricted).percentile).toBe(50);
});
