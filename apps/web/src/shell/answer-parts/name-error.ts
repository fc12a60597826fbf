import type { ScoringError } from "../api-types.ts";
import type { AskedMeasure } from "./asked-measure.ts";

/**
 * A scoring error with the words of the survey in place of keys and ids, for its sentence.
 *
 * `unnamedPart` words a part that has no name of its own, by its place from 1.
 */
export function nameError(
  error: ScoringError,
  measure: Pick<AskedMeasure, "responseType" | "bindings">,
  unnamedPart: (place: number) => string,
  list: (items: readonly string[]) => string,
): ScoringError {
  const { parts } = measure.responseType;
  const partName = (key: unknown): string => {
    const place = parts.findIndex((part) => part.key === key);
    return place < 0 ? String(key) : (parts[place]?.name ?? unnamedPart(place + 1));
  };
  const { params } = error;
  const named: Record<string, unknown> = { ...params };
  if ("part" in params) named.part = partName(params.part);
  if (Array.isArray(params.parts)) named.parts = list(params.parts.map(partName));
  if ("option" in params) {
    const part = parts.find(({ key }) => key === params.part);
    const option =
      part?.type === "multipleChoice" ? part.options.find(({ key }) => key === params.option) : null;
    named.option = option?.name ?? params.option;
  }
  if ("measure" in params) {
    const source = Object.values(measure.bindings).find(({ measureId }) => measureId === params.measure);
    named.measure = source?.measureTitle ?? params.measure;
  }
  return { code: error.code, params: named };
}
