/**
 * Values in ascending order, without the ones that are no finite number. Zero has no sign: else the order of two zeroes
 * would show.
 */
export function sorted(values: readonly number[]): number[] {
  return values
    .filter(Number.isFinite)
    .map((value) => (value === 0 ? 0 : value))
    .sort((a, b) => a - b);
}

/**
 * The p-quantile (p from 0 to 1) of values in ascending order, or null where there are none.
 *
 * Linear interpolation at position (n - 1)p: definition 7 of Hyndman and Fan, "Sample Quantiles in
 * Statistical Packages", The American Statistician 50 (1996), which is also what spreadsheets,
 * R and NumPy do unless told otherwise. Never outside the values, and never falling as p rises.
 */
export function quantile(ascending: readonly number[], p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A quantile needs p from 0 to 1, not ${p}.`);
  const position = (ascending.length - 1) * p;
  const below = ascending[Math.floor(position)];
  const above = ascending[Math.ceil(position)];
  if (below === undefined || above === undefined) return null;
  const fraction = position - Math.floor(position);
  const step = above - below;
  // Two huge values of opposite sign are further apart than a double can say.
  const between = Number.isFinite(step) ? below + fraction * step : below * (1 - fraction) + above * fraction;
  return Math.min(above, Math.max(below, between));
}

/** Five numbers and the two whiskers, in the unit of the values. */
export type BoxPlot = {
  n: number;
  min: number;
  p10: number;
  q1: number;
  median: number;
  q3: number;
  p90: number;
  max: number;
};

/** The box plot of the finite values, in any order, or null where there are none. Undisclosed: see `disclose`. */
export function boxPlot(values: readonly number[]): BoxPlot | null {
  const ascending = sorted(values);
  const at = (p: number) => quantile(ascending, p) as number;
  if (ascending.length === 0) return null;
  return {
    n: ascending.length,
    min: at(0),
    p10: at(0.1),
    q1: at(0.25),
    median: at(0.5),
    q3: at(0.75),
    p90: at(0.9),
    max: at(1),
  };
}

/**
 * Where a value stands among others, 0 to 100, or null where there are none: the share below it plus
 * half the share equal to it.
 *
 * The mid-rank form (Roscoe, "Fundamental Research Statistics", 1975) puts a value in the middle of its
 * ties, so that everybody being equal is 50 and not 0 or 100.
 */
export function percentileRank(values: readonly number[], value: number): number | null {
  const ascending = sorted(values);
  if (ascending.length === 0 || !Number.isFinite(value)) return null;
  const below = ascending.filter((other) => other < value).length;
  const equal = ascending.filter((other) => other === value).length;
  return (100 * (below + equal / 2)) / ascending.length;
}
