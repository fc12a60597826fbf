import { MINIMUM_FOR_MEDIAN } from "./disclose.ts";
import { sorted } from "./quantile.ts";

/** A range of an organisation's detail to filter by: from `from` on, up to but without `to`; null is open. */
export type Band = { from: number | null; to: number | null; n: number };

/** A set of kinds to filter by, such as forms of ownership. */
export type KindBand = { kinds: string[]; n: number };

export type BandLimits = {
  /** At most this many bands (5 unless told). */
  atMost?: number;
  /** At least this many organisations in each (5 unless told, and never fewer). */
  minimum?: number;
};

/**
 * Bands of about equal size over the organisations' values of one detail (customers served, length of
 * mains), each of at least 5 organisations. One band or none is no filter, so there are none then.
 *
 * The outer ends are open and the cuts are the roundest numbers that part two neighbours, so that no
 * band tells an organisation's own value. Equal values are never parted.
 */
export function bands(
  values: readonly number[],
  { atMost = 5, minimum = MINIMUM_FOR_MEDIAN }: BandLimits = {},
): Band[] {
  const ascending = sorted(values);
  const least = Math.max(minimum, MINIMUM_FOR_MEDIAN);
  const wanted = Math.min(atMost, Math.floor(ascending.length / least));
  if (wanted < 2) return [];
  const cuts: { at: number; index: number }[] = [];
  for (let band = 1; band < wanted; band++) {
    const ideal = Math.round((ascending.length * band) / wanted);
    const index = nearestCut(ascending, Math.max(ideal, (cuts.at(-1)?.index ?? 0) + least), least);
    if (index !== null) {
      cuts.push({ at: roundestBetween(ascending[index - 1] as number, ascending[index] as number), index });
    }
  }
  if (cuts.length === 0) return [];
  return [...cuts, { at: null, index: ascending.length }].map(({ at, index }, position) => {
    const before = cuts[position - 1];
    return { from: before?.at ?? null, to: at, n: index - (before?.index ?? 0) };
  });
}

/** The first place from `start` on between two different values that leaves `least` above it, or null. */
function nearestCut(ascending: readonly number[], start: number, least: number): number | null {
  for (let index = start; index <= ascending.length - least; index++) {
    if ((ascending[index - 1] as number) < (ascending[index] as number)) return index;
  }
  return null;
}

/** The position of the band a value lies in, or null where there are no bands. */
export function bandOf(list: readonly Band[], value: number): number | null {
  const index = list.findIndex(
    ({ from, to }) => (from === null || value >= from) && (to === null || value < to),
  );
  return index === -1 ? null : index;
}

/**
 * The roundest number strictly between two (below < above): the one on the coarsest grid of 1, 2 or 5
 * times a power of ten. Where doubles leave none in between, it is `above`.
 */
export function roundestBetween(below: number, above: number): number {
  if (below < 0 && above > 0) return 0;
  const largest = Math.floor(Math.log10(Math.max(Math.abs(below), Math.abs(above)))) + 1;
  for (let exponent = largest; exponent > largest - 15; exponent--) {
    for (const factor of [5, 2, 1]) {
      const step = factor * 10 ** exponent;
      const candidate = Number(((Math.ceil(above / step) - 1) * step).toPrecision(15));
      if (candidate > below && candidate < above) return candidate;
    }
  }
  const middle = below / 2 + above / 2;
  return middle > below ? middle : above;
}

/**
 * Bands over kinds: a kind of at least 5 organisations is a band, the others are one band together;
 * where those are too few they join the smallest. None where only one would be left.
 *
 * Everybody lies in exactly one band, so that leaving bands out one after the other never isolates fewer than 5.
 */
export function kindBands(kinds: readonly string[], minimum = MINIMUM_FOR_MEDIAN): KindBand[] {
  const least = Math.max(minimum, MINIMUM_FOR_MEDIAN);
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const ordered = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const list: KindBand[] = ordered.filter(([, n]) => n >= least).map(([kind, n]) => ({ kinds: [kind], n }));
  const rare = ordered.filter(([, n]) => n < least);
  if (rare.length > 0) {
    const rest = { kinds: rare.map(([kind]) => kind), n: rare.reduce((sum, [, n]) => sum + n, 0) };
    const smallest = list.at(-1);
    if (rest.n >= least) list.push(rest);
    else if (smallest !== undefined) {
      list[list.length - 1] = { kinds: [...smallest.kinds, ...rest.kinds], n: smallest.n + rest.n };
    }
  }
  return list.length < 2 ? [] : list;
}
