import type { ScoringError } from "../types.ts";

/** What is wrong with a quality rating where the program asks for one, or null. */
export function qualityError(asksQuality: boolean, quality: number | null | undefined): ScoringError | null {
  if (!asksQuality) return null;
  if (quality === null || quality === undefined) return { code: "quality_missing", params: {} };
  if (Number.isInteger(quality) && quality >= 1 && quality <= 5) return null;
  return { code: "quality_invalid", params: { quality } };
}
