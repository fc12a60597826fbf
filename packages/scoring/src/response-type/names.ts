import { FUNCTIONS } from "../expression/functions.ts";
import { CONSTANTS, KEYWORDS } from "../expression/syntax.ts";
import type { ErrorParam } from "../types.ts";

/** The fields every scored response has besides its own variables. */
export const RESULT_FIELDS = ["_raw", "_score", "_weight"] as const;

const VARIABLE = /^[A-Za-z][A-Za-z0-9_]*$/;

/** The variable that holds the chosen option's position. */
export function positionVariable(id: string): string {
  return `${id}__i`;
}

/** What is wrong with a part's `id`, or null. */
export function variableFault(id: string): { code: string; params: Record<string, ErrorParam> } | null {
  if (!VARIABLE.test(id) || id.includes("__")) return { code: "id_invalid", params: { id } };
  if (KEYWORDS.has(id) || CONSTANTS.has(id) || FUNCTIONS.has(id)) {
    return { code: "id_reserved", params: { id } };
  }
  return null;
}
