/**
 * Rounds to `digits` decimals (an integer from -15 to 15) as a spreadsheet
 * does: on the shortest decimal text that reads back as x, half away from
 * zero, so that 1.005 to two digits is 1.01 although the nearest double lies
 * below 1.005.
 */
export function roundDecimal(x: number, digits: number): number {
  const magnitude = Math.abs(x);
  const sign = x < 0 ? -1 : 1;

  if (digits === 0) {
    // k + 0.5 is exact as a double wherever fractions exist, so its text is exact too.
    const whole = Math.floor(magnitude);
    return sign * (magnitude - whole >= 0.5 ? whole + 1 : whole) + 0;
  }
  if (digits > 0 && Number.isInteger(magnitude)) return x + 0;

  const text = magnitude.toExponential();
  const split = text.indexOf("e");
  const mantissa = text.slice(0, 1) + text.slice(2, split);
  const exponent = Number(text.slice(split + 1));

  const kept = exponent + 1 + digits;
  if (kept >= mantissa.length) return x + 0;
  if (kept < 0) return 0;
  const isUp = mantissa.charCodeAt(kept) >= 53;
  const units = (kept === 0 ? 0n : BigInt(mantissa.slice(0, kept))) + (isUp ? 1n : 0n);
  return sign * Number(`${units}e${-digits}`) + 0;
}

/** The digits `round` accepts. */
export function isRoundDigits(digits: number): boolean {
  return Number.isInteger(digits) && digits >= -15 && digits <= 15;
}
