import { FUNCTIONS } from "./functions.ts";
import { CONSTANTS, KEYWORDS, MAX_LENGTH } from "./syntax.ts";

/** A function by name, with the fewest and the most arguments it takes; `most` may be infinite. */
export type ExpressionFunction = { name: string; least: number; most: number };

/** The words of the expression language, for those who write expressions, and how long one may be. */
export const EXPRESSION_VOCABULARY: {
  keywords: ReadonlySet<string>;
  constants: ReadonlySet<string>;
  functions: readonly ExpressionFunction[];
  lengthMax: number;
} = {
  keywords: KEYWORDS,
  constants: new Set(CONSTANTS.keys()),
  functions: [...FUNCTIONS].map(([name, { min, max }]) => ({ name, least: min, most: max })),
  lengthMax: MAX_LENGTH,
};
