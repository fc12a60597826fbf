/**
 * Which of the ids that both lists have must move to get from one order to the other; as few as possible, so that
 * one thing carried from the end to the front is one, not all it passed.
 */
export function reordered(before: readonly string[], after: readonly string[]): Set<string> {
  const places = new Map(before.map((id, index) => [id, index]));
  const common = after.filter((id) => places.has(id));
  const staying = longestRising(common.map((id) => places.get(id) ?? 0));
  return new Set(common.filter((_, index) => !staying.has(index)));
}

/** The positions of a longest rising subsequence (patience sorting). */
function longestRising(values: readonly number[]): Set<number> {
  // Of all rising subsequences of one length, where the one with the least last value ends.
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [position, value] of values.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[position] = ends[low - 1];
    ends[low] = position;
  }
  const rising = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) rising.add(at);
  return rising;
}
