import * as fc from "fast-check";
import { expect, test } from "vitest";
import { roundDecimal } from "./round.ts";

const finite = fc.double({ noDefaultInfinity: true, noNaN: true });
const everyday = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
  .map(([n, d]) => n / 10 ** d);
const digits = fc.integer({ min: -15, max: 15 });

/** The same rounding on whole numbers of the text's last place. */
function expectedRound(x: number, places: number): number {
  const [mantissa = "", exponentText = "0"] = Math.abs(x).toExponential().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const units = BigInt(whole + fraction);
  const scale = Number(exponentText) - fraction.length;
  const shift = -places - scale;
  if (shift <= 0) return x + 0;
  const step = 10n ** BigInt(shift);
  const rounded = (2n * units + step) / (2n * step);
  return Math.sign(x) * Number(`${rounded}e${-places}`) + 0;
}

test("rounding is that of the decimal text, half away from zero", () => {
  fc.assert(
    fc.property(fc.oneof(finite, everyday), digits, (x, places) => {
      expect(roundDecimal(x, places)).toBe(expectedRound(x, places));
    }),
    { numRuns: 3000 },
  );
});

test("rounding twice is rounding once, and the sign does not matter", () => {
  fc.assert(
    fc.property(fc.oneof(finite, everyday), digits, (x, places) => {
      const once = roundDecimal(x, places);

      expect(roundDecimal(once, places)).toBe(once);
      expect(roundDecimal(-x, places)).toBe(0 - once);
    }),
  );
});
