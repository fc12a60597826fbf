/**
 * A movement in percentage points with its sign, such as "+1.5"; the sign stands also where the number is rounded.
 *
 * `write` writes a number with so many decimals as the reader's locale does.
 */
export function signedPoints(value: number, write: (value: number, decimals?: number) => string): string {
  const rounded = Math.round(value * 10) / 10;
  if (rounded === 0) return write(0);
  return `${rounded > 0 ? "+" : "−"}${write(Math.abs(rounded), 1)}`;
}
