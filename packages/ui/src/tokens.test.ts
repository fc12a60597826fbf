import { expect, test } from "vitest";
import { contrast, luminance, mix } from "./contrast.ts";
import { hueRoles } from "./theme.ts";
import { type HueName, hues, markPairs, schemes, textPairs } from "./tokens.ts";

const both = ["light", "dark"] as const;
const pairs = (list: typeof textPairs) =>
  both.flatMap((scheme) =>
    list.flatMap(([front, grounds]) => grounds.map((ground) => ({ scheme, front, ground }))),
  );

test("contrast agrees with the published extremes and with grey", () => {
  expect(contrast("#000000", "#ffffff")).toBe(21);
  expect(contrast("#777777", "#777777")).toBe(1);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  expect(luminance("#ff0000")).toBeCloseTo(0.2126, 4);
  expect(mix("#ffffff", "#000000", 0.5)).toBe("#808080");
});

test.each(pairs(textPairs))("$front reads on $ground in the $scheme scheme", ({ scheme, front, ground }) => {
  expect(contrast(schemes[scheme][front], schemes[scheme][ground])).toBeGreaterThanOrEqual(4.5);
});

test.each(pairs(markPairs))(
  "$front is seen on $ground in the $scheme scheme",
  ({ scheme, front, ground }) => {
    expect(contrast(schemes[scheme][front], schemes[scheme][ground])).toBeGreaterThanOrEqual(3);
  },
);

const hueNames = Object.keys(hues) as HueName[];

test.each(both.flatMap((scheme) => hueNames.map((hue) => ({ scheme, hue }))))(
  "what Mantine draws in $hue reads in the $scheme scheme",
  ({ scheme, hue }) => {
    const roles = hueRoles(hue, scheme);
    const { surface, canvas } = schemes[scheme];

    expect(contrast(roles.onFilled, roles.filled)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(roles.onFilled, roles.filledHover)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(roles.onTint, roles.tint)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(roles.onTint, roles.tintHover)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(roles.text, surface)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(roles.text, canvas)).toBeGreaterThanOrEqual(4.5);
  },
);

test("both schemes give every colour as six hexadecimal digits", () => {
  for (const scheme of both) {
    for (const value of Object.values(schemes[scheme])) expect(value).toMatch(/^#[0-9a-f]{6}$/);
  }
});
