export type DepthColours = {
  /** Behind a heading, with `ink` on it; "RRGGBB". */
  fill: string;
  ink: string;
  /** Behind what belongs to it, with `tintInk` on it. */
  tint: string;
  tintInk: string;
};

const firstHue = 203;
// The golden angle: the hues of any number of depths stay apart.
const hueStep = 137.508;
// WCAG 2.2, 1.4.3, and a little more for paper.
const contrastMin = 5;

/** The colours of a depth, from 0: any depth has some, and what is written on them can be read. */
export function depthColours(depth: number): DepthColours {
  const hue = (firstHue + depth * hueStep) % 360;
  const ink = "FFFFFF";
  let lightness = 0.42;
  while (contrastOf(colour(hue, 0.55, lightness), ink) < contrastMin) lightness -= 0.01;
  const fill = colour(hue, 0.55, lightness);
  return { fill, ink, tint: colour(hue, 0.45, 0.945), tintInk: "1B262C" };
}

/** WCAG's contrast of two colours, 1 to 21. */
export function contrastOf(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminanceOf(a), luminanceOf(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(rgb: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(rgb.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function colour(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4]
    .map((offset) => {
      const k = (offset + hue / 30) % 12;
      const channel = lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1));
      return Math.round(255 * channel)
        .toString(16)
        .padStart(2, "0");
    })
    .join("")
    .toUpperCase();
}
