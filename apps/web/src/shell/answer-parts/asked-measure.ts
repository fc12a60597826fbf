import type { PartDefinition, SurveyMeasure } from "../api-types.ts";

/** What of a measure its answer fields, their words and the explanation of a score need. */
export type AskedMeasure = Pick<SurveyMeasure, "responseType" | "subMeasures" | "bindings">;

export type SubMeasure = AskedMeasure["subMeasures"][number];

/** Parts that stand together on a measure page: those of one sub-measure, or those that belong to none. */
export type PartSection = { subMeasure: SubMeasure | null; parts: PartDefinition[] };

/** The parts of a measure by sub-measure, those of none first; a sub-measure without parts keeps its section. */
export function partSections({
  responseType,
  subMeasures,
}: Pick<AskedMeasure, "responseType" | "subMeasures">): PartSection[] {
  const positions = new Set(subMeasures.map(({ position }) => position));
  const common = responseType.parts.filter(
    ({ subMeasure }) => subMeasure == null || !positions.has(subMeasure),
  );
  const sections: PartSection[] = subMeasures
    .toSorted((a, b) => a.position - b.position)
    .map((subMeasure) => ({
      subMeasure,
      parts: responseType.parts.filter((part) => part.subMeasure === subMeasure.position),
    }));
  return common.length > 0 ? [{ subMeasure: null, parts: common }, ...sections] : sections;
}
