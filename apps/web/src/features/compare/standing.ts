/** Where an own value lies among the peers, as far as their spread is known. */
export type Standing = "upperQuarter" | "aboveMedian" | "atMedian" | "belowMedian" | "lowerQuarter";

type Spread = { median?: number; q1?: number; q3?: number };

/**
 * Where an own value lies among the peers, or null where either is unknown.
 *
 * Quarters are only told where the quartiles are; with the median alone it is above, at or below.
 */
export function standingOf(own: number | null, { median, q1, q3 }: Spread): Standing | null {
  if (own === null || median === undefined) return null;
  if (q3 !== undefined && own > q3) return "upperQuarter";
  if (q1 !== undefined && own < q1) return "lowerQuarter";
  if (own === median) return "atMedian";
  return own > median ? "aboveMedian" : "belowMedian";
}
