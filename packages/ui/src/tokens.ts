/**
 * The design's values: everything drawn takes its colours, sizes and distances from here.
 *
 * Colours have a meaning and a value per scheme; which text may stand on which ground is declared in
 * `textPairs` and `markPairs`, and a test holds every pair to WCAG 2.2 AA in both schemes.
 */

const light = {
  canvas: "#f4f7f7",
  surface: "#ffffff",
  sunken: "#ecf1f1",
  raised: "#ffffff",
  hover: "#e8efef",
  selected: "#dcebea",
  text: "#14262b",
  textMuted: "#4b5f65",
  textFaint: "#586d73",
  border: "#d6dfe0",
  borderStrong: "#74888e",
  brand: "#0c6367",
  brandHover: "#094e52",
  onBrand: "#ffffff",
  link: "#0b5d61",
  focus: "#0c6367",
  infoText: "#1f4d90",
  infoGround: "#e8f0fa",
  infoBorder: "#a9c2e4",
  successText: "#1a613a",
  successGround: "#e6f3ea",
  successBorder: "#9fcbb0",
  warningText: "#7f4500",
  warningGround: "#fbf0dc",
  warningBorder: "#dfbd82",
  dangerText: "#9d2626",
  dangerGround: "#fbeaea",
  dangerBorder: "#e3aeae",
  levelDraft: "#52646b",
  levelDraftGround: "#eaeff0",
  levelFinal: "#24549b",
  levelFinalGround: "#e6eef9",
  levelReviewed: "#6f3c92",
  levelReviewedGround: "#f2eaf8",
  levelApproved: "#1a6640",
  levelApprovedGround: "#e3f2e9",
  track: "#dfe7e8",
  chartBox: "#c9e0df",
  chartBoxEdge: "#2e7f80",
  chartMedian: "#0b4f53",
  chartGrid: "#dfe7e8",
  chartOwn: "#b3400f",
  chartOther: "#6f3c92",
};

/** A colour by its meaning. */
type ColorName = keyof typeof light;
/** Every colour of one scheme, `#rrggbb`. */
export type Scheme = Record<ColorName, string>;

const dark: Scheme = {
  canvas: "#0d1618",
  surface: "#142124",
  sunken: "#0f1a1c",
  raised: "#1b2b2f",
  hover: "#1e2f33",
  selected: "#1a3a3c",
  text: "#e2ebeb",
  textMuted: "#a9babd",
  textFaint: "#95a9ad",
  border: "#2a3b40",
  borderStrong: "#6d848a",
  brand: "#5bbab4",
  brandHover: "#7bcac5",
  onBrand: "#06191a",
  link: "#6fc6c1",
  focus: "#7bd2cc",
  infoText: "#a3c7f5",
  infoGround: "#172a41",
  infoBorder: "#31517a",
  successText: "#8ad8a7",
  successGround: "#132e22",
  successBorder: "#2c5c43",
  warningText: "#ecbd70",
  warningGround: "#33260f",
  warningBorder: "#66501f",
  dangerText: "#f7a8a1",
  dangerGround: "#3a1a1b",
  dangerBorder: "#753536",
  levelDraft: "#afbfc4",
  levelDraftGround: "#22333a",
  levelFinal: "#9cc3f5",
  levelFinalGround: "#182c47",
  levelReviewed: "#d3afec",
  levelReviewedGround: "#2f2140",
  levelApproved: "#86d6a4",
  levelApprovedGround: "#15321f",
  track: "#2a3b40",
  chartBox: "#1f4a4c",
  chartBoxEdge: "#4ba5a2",
  chartMedian: "#a6e3de",
  chartGrid: "#26373b",
  chartOwn: "#ff9d66",
  chartOther: "#cda3e8",
};

/** The two colour schemes. */
export const schemes: { light: Scheme; dark: Scheme } = { light, dark };

/** Text and the grounds it stands on: at least 4.5 to 1. */
export const textPairs: [text: ColorName, grounds: ColorName[]][] = [
  ["text", ["canvas", "surface", "sunken", "raised", "hover", "selected"]],
  ["textMuted", ["canvas", "surface", "sunken", "raised", "hover", "selected"]],
  ["textFaint", ["canvas", "surface", "sunken", "raised"]],
  ["link", ["canvas", "surface", "sunken", "raised", "hover", "selected"]],
  ["onBrand", ["brand", "brandHover"]],
  ["infoText", ["infoGround", "surface", "canvas"]],
  ["successText", ["successGround", "surface", "canvas"]],
  ["warningText", ["warningGround", "surface", "canvas"]],
  ["dangerText", ["dangerGround", "surface", "canvas", "raised"]],
  ["text", ["infoGround", "successGround", "warningGround", "dangerGround"]],
  ["levelDraft", ["levelDraftGround", "surface", "canvas"]],
  ["levelFinal", ["levelFinalGround", "surface", "canvas"]],
  ["levelReviewed", ["levelReviewedGround", "surface", "canvas"]],
  ["levelApproved", ["levelApprovedGround", "surface", "canvas"]],
  ["chartOwn", ["surface", "canvas"]],
  ["chartOther", ["surface", "canvas"]],
  ["chartMedian", ["surface", "chartBox"]],
];

/** Edges, icons and marks that must be seen to understand something: at least 3 to 1. */
export const markPairs: [mark: ColorName, grounds: ColorName[]][] = [
  ["borderStrong", ["canvas", "surface", "raised"]],
  ["focus", ["canvas", "surface", "sunken", "raised", "hover", "selected"]],
  ["brand", ["canvas", "surface", "track"]],
  ["levelDraft", ["track"]],
  ["levelFinal", ["track"]],
  ["levelReviewed", ["track"]],
  ["levelApproved", ["track"]],
  ["chartBoxEdge", ["surface", "canvas"]],
  ["chartOwn", ["chartBox"]],
  ["chartOther", ["chartBox"]],
];

/** Ten shades from pale to deep for each hue a Mantine component may be asked for by name. */
export const hues = {
  tide: [
    "#e9f5f4",
    "#cfe8e6",
    "#a9d8d5",
    "#7bcac5",
    "#5bbab4",
    "#2f9794",
    "#157b7c",
    "#0c6367",
    "#094e52",
    "#06383c",
  ],
  blue: [
    "#ebf2fb",
    "#d5e4f6",
    "#b3cdef",
    "#9cc3f5",
    "#82b0ee",
    "#4f87d2",
    "#3369b6",
    "#24549b",
    "#1b427c",
    "#12305c",
  ],
  violet: [
    "#f5effa",
    "#e8daf3",
    "#dcc3ee",
    "#d3afec",
    "#bf92dd",
    "#9f6cc3",
    "#8650ac",
    "#6f3c92",
    "#572d74",
    "#402055",
  ],
  green: [
    "#e9f5ee",
    "#d1eadb",
    "#aadcbe",
    "#86d6a4",
    "#66c28a",
    "#3a9a63",
    "#257e4c",
    "#1a6640",
    "#135032",
    "#0c3a24",
  ],
  yellow: [
    "#fcf4e4",
    "#f7e4bf",
    "#f1d193",
    "#ecbd70",
    "#dfa545",
    "#b9801f",
    "#9a6208",
    "#7f4500",
    "#663700",
    "#4a2800",
  ],
  red: [
    "#fcefee",
    "#f8d9d7",
    "#f7bdb8",
    "#f7a8a1",
    "#ee8880",
    "#d15350",
    "#b73a39",
    "#9d2626",
    "#7e1c1d",
    "#5c1314",
  ],
  gray: [
    "#f4f7f7",
    "#e8eeee",
    "#d6dfe0",
    "#bccacc",
    "#a4b6b9",
    "#7b8f95",
    "#5f757b",
    "#4b5f65",
    "#33474d",
    "#14262b",
  ],
  dark: [
    "#e2ebeb",
    "#c3d1d3",
    "#a9babd",
    "#95a9ad",
    "#3a4e54",
    "#243639",
    "#1b2b2f",
    "#142124",
    "#0d1618",
    "#0a1113",
  ],
} as const;

/** A hue with ten shades. */
export type HueName = keyof typeof hues;

/** The type scale in rem: one step each for labels, dense text, text, sub-headings and headings. */
export const fontSizes = {
  xs: "0.75rem",
  sm: "0.8125rem",
  md: "0.875rem",
  lg: "1rem",
  xl: "1.25rem",
  xxl: "1.625rem",
};

/** The spacing scale in rem: 4, 8, 12, 16, 24, 32 and 48 pixels. */
export const spacing = {
  xxs: "0.25rem",
  xs: "0.5rem",
  sm: "0.75rem",
  md: "1rem",
  lg: "1.5rem",
  xl: "2rem",
  xxl: "3rem",
};

export const radii = { xs: "2px", sm: "3px", md: "4px", lg: "6px", xl: "8px" };

/** Inter, hosted with the application, and what a system has until it is loaded. */
export const fontFamily =
  '"Inter Variable", Inter, ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
export const fontFamilyMonospace =
  'ui-monospace, "SF Mono", SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace';
