import fc from "fast-check";
import { expect, test } from "vitest";
import { bandOf, bands, kindBands, roundestBetween } from "./bands.ts";

const numbers = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { maxLength: 120 });

test("every band holds at least 5 organisations, and each organisation lies in one", () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 2, max: 8 }), (values, atMost) => {
      const list = bands(values, { atMost });
      const counts = list.map(() => 0);
      for (const value of values) {
        const index = bandOf(list, value);
        if (index !== null) counts[index] = (counts[index] ?? 0) + 1;
      }

      expect(list.length).toBeLessThanOrEqual(atMost);
      expect(list.length).not.toBe(1);
      expect(counts).toEqual(list.map(({ n }) => n));
      expect(counts.every((n) => n >= 5)).toBe(true);
      expect(list.length === 0 || counts.reduce((sum, n) => sum + n, 0) === values.length).toBe(true);
    }),
  );
});

test("the outer ends of bands are open, the inner ones meet and none is an organisation's value", () => {
  const customers = fc.uniqueArray(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 12, maxLength: 60 });
  fc.assert(
    fc.property(customers, (values) => {
      const list = bands(values);

      expect(list.at(0)?.from).toBeNull();
      expect(list.at(-1)?.to).toBeNull();
      for (const [index, band] of list.slice(1).entries()) {
        expect(band.from).toBe(list[index]?.to);
        expect(values).not.toContain(band.from);
      }
    }),
  );
});

test("bands of utilities by customers served are cut at round numbers", () => {
  const customers = [8, 11, 14, 18, 23, 41, 52, 66, 71, 95, 130, 170, 210, 380, 900].map((n) => n * 1000);

  expect(bands(customers, { atMost: 3 })).toEqual([
    { from: null, to: 40_000, n: 5 },
    { from: 40_000, to: 100_000, n: 5 },
    { from: 100_000, to: null, n: 5 },
  ]);
});

test("fewer than 10 organisations, or all alike, make no bands", () => {
  expect(bands([1, 2, 3, 4, 5, 6, 7, 8, 9])).toEqual([]);
  expect(bands(Array.from({ length: 30 }, () => 7))).toEqual([]);
  expect(bandOf([], 7)).toBeNull();
});

test("a minimum below 5 is not taken", () => {
  expect(bands([1, 2, 3, 4, 5, 6, 7, 8, 9], { minimum: 1 })).toEqual([]);
  expect(kindBands(["public", "private"], 1)).toEqual([]);
});

test.each([
  [41_000, 95_000, 50_000],
  [10, 20, 15],
  [-3, 4, 0],
  [-20, -10, -15],
  [0.123, 0.129, 0.125],
  [99.5, 100, 99.8],
])("the roundest number between %d and %d is %d", (below, above, expected) => {
  expect(roundestBetween(below, above)).toBe(expected);
});

test("the roundest number parts two different numbers", () => {
  const any = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(any, any, (a, b) => {
      fc.pre(a < b);
      const cut = roundestBetween(a, b);

      expect(cut).toBeGreaterThan(a);
      expect(cut).toBeLessThanOrEqual(b);
    }),
  );
});

test("kinds of 5 or more are bands, the rare ones one together or with the smallest", () => {
  const of = (counts: Record<string, number>) =>
    Object.entries(counts).flatMap(([kind, n]) => Array.from({ length: n }, () => kind));

  expect(kindBands(of({ public: 9, private: 6, mixed: 3, trust: 2 }))).toEqual([
    { kinds: ["public"], n: 9 },
    { kinds: ["private"], n: 6 },
    { kinds: ["mixed", "trust"], n: 5 },
  ]);
  expect(kindBands(of({ public: 9, private: 6, mixed: 2 }))).toEqual([
    { kinds: ["public"], n: 9 },
    { kinds: ["private", "mixed"], n: 8 },
  ]);
  expect(kindBands(of({ public: 9, mixed: 2 }))).toEqual([]);
});

test("every kind lies in exactly one band of at least 5", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b", "c", "d", "e", "f"), { minLength: 20 }), (kinds) => {
      const list = kindBands(kinds);
      fc.pre(list.length > 0);

      expect(list.every(({ n }) => n >= 5)).toBe(true);
      expect(list.flatMap((band) => band.kinds).sort()).toEqual([...new Set(kinds)].sort());
    }),
  );
});
