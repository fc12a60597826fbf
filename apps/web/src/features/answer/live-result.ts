import {
  type CompiledResponseType,
  type PartPreview,
  previewResponse,
  type ScoringError,
} from "@aquamark/scoring";
import type { ResponsePage } from "../../shell/api-types.ts";
import type { AnswerContent } from "./answer-content.ts";

/** What the page shows of an answer before it is saved; the server's engine comes to the same. */
export type LiveResult = {
  /** By part key. */
  parts: ReadonlyMap<string, PartPreview>;
  answeredParts: number;
  error: ScoringError | null;
  /** Absent for those who may not see scores. */
  score?: number;
  raw?: number;
};

/** Scores what is on the screen, by the rules for one response, in their order. */
export function liveResult(
  compiled: CompiledResponseType,
  { measure, external, missingSources, result: saved }: ResponsePage,
  content: AnswerContent,
  asksQuality: boolean,
): LiveResult {
  const { parts, result } = previewResponse(compiled, {
    parts: content.parts,
    notRelevant: content.notRelevant,
    quality: content.quality,
    asksQuality,
    external,
    weight: measure.weight ?? 1,
  });
  const isWithheld = compiled.required.some(
    (name) => !Object.hasOwn(external, name) && !missingSources.some((source) => source.name === name),
  );
  const own = isWithheld ? withoutFormula(result.error, saved.error) : result.error;
  const live = {
    parts: new Map(parts.map((part) => [part.key, part])),
    answeredParts: parts.filter(({ isAnswered }) => isAnswered).length,
    error: content.notRelevant ? null : errorOf(measure.error, missingSources[0], own),
  };
  if (saved.score === undefined) return live;
  return live.error === null
    ? { ...live, raw: result.raw, score: result.score }
    : { ...live, raw: 0, score: 0 };
}

/**
 * The error where the server keeps a value from this person that only the formula uses.
 *
 * The formula cannot be worked out here then, which is no fault of the answer; whether it can be is known
 * from the last save alone.
 */
function withoutFormula(
  own: ScoringError | null,
  saved: { code: string; params: Record<string, unknown> } | null,
): ScoringError | null {
  if (own?.code !== "formula_failed") return own;
  return saved?.code === "formula_failed" ? (saved as ScoringError) : null;
}

function errorOf(
  structural: { code: string; params: Record<string, unknown> } | null,
  missing: { name: string; measureId: string } | undefined,
  own: ScoringError | null,
): ScoringError | null {
  // A superfluous binding is a fault of the survey that does not stop scoring.
  if (structural !== null && structural.code !== "superfluous_binding") return structural as ScoringError;
  if (own?.code.startsWith("quality_")) return own;
  if (missing !== undefined) {
    return { code: "source_missing", params: { name: missing.name, measure: missing.measureId } };
  }
  return own;
}
