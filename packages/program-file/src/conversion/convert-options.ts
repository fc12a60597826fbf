import type { ReadOptions } from "../read-document.ts";

export type ConvertOptions = ReadOptions & {
  /** So many places are listed for each kind of thing that is not carried; 1,000 where absent. */
  notCarriedPerCode?: number;
};
