/**
 * Numbers that look random and are always the same for the same words.
 *
 * Every draw is named by what it is for (such as `"method|tarn-valley|am-policy"`), not by its
 * place in a sequence, so that adding an organisation or a measure changes no other answer.
 */

const HASH_START = 0x811c9dc5;
const HASH_PRIME = 0x01000193;
const GOLDEN_RATIO = 0x9e3779b9;

/** Spreads the bits of a 32-bit number: the final mixing of MurmurHash3. */
function mix(bits: number): number {
  let h = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A 32-bit hash of a text: FNV-1a, mixed. */
function hash(text: string): number {
  let h = HASH_START;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), HASH_PRIME);
  return mix(h);
}

/** From 0 to below 1, evenly. */
export function uniform(name: string): number {
  return hash(name) / 2 ** 32;
}

/** About normal with mean 0 and standard deviation 1, never beyond ±3: a sum of four even draws. */
export function normal(name: string): number {
  const seed = hash(name);
  let sum = 0;
  for (let draw = 1; draw <= 4; draw++) sum += mix(seed + Math.imul(draw, GOLDEN_RATIO)) / 2 ** 32;
  return Math.max(-3, Math.min(3, (sum - 2) * Math.sqrt(3)));
}

/** True in the given share of names. */
export function chance(share: number, name: string): boolean {
  return uniform(name) < share;
}

/** A whole number from `from` to `to`, both included. */
export function integer(from: number, to: number, name: string): number {
  return from + Math.floor(uniform(name) * (to - from + 1));
}

/** One element of a list that is not empty. */
export function pick<T>(list: readonly T[], name: string): T {
  const item = list[integer(0, list.length - 1, name)];
  if (item === undefined) throw new Error(`Nothing to pick from for ${name}.`);
  return item;
}

/** The list in an order of its own for each name. */
export function shuffled<T>(list: readonly T[], name: string): T[] {
  return list
    .map((item, index) => ({ item, index, rank: uniform(`${name}|${index}`) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ item }) => item);
}
