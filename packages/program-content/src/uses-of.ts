import { placeOf } from "./tree.ts";
import type { ProgramContent } from "./types.ts";

/** A measure's place in a survey; `isDeleted` where the survey, the category or one above it is deleted. */
export type MeasurePlace = { measureId: string; surveyId: string; categoryId: string; isDeleted: boolean };

/** A placement that takes the value of a variable from a measure. */
export type BindingUse = MeasurePlace & { name: string; field: string };

/** Where something is used; of a measure, `measures` is the measure itself. */
export type Uses = {
  measures: string[];
  /** Survey by survey in order, the deleted ones last. */
  places: MeasurePlace[];
  /** Which bindings of other placements take a value from these measures. */
  boundBy: BindingUse[];
};

/** Where a measure, or the measures of a response type, are placed and what takes values from them. */
export function usesOf(
  content: ProgramContent,
  { kind, id }: { kind: "responseType" | "measure"; id: string },
): Uses {
  const used = [...content.measures.values()]
    .filter((measure) => (kind === "measure" ? measure.id : measure.responseTypeId) === id)
    .map((measure) => measure.id);
  const measures = new Set(used);
  const places: MeasurePlace[] = [];
  const boundBy: BindingUse[] = [];

  const live = content.surveyOrder.flatMap((surveyId) => content.surveys.get(surveyId) ?? []);
  const deleted = [...content.surveys.values()].filter(({ isDeleted }) => isDeleted);
  for (const survey of [...live, ...deleted]) {
    for (const [measureId, { categoryId, bindings }] of survey.placements) {
      const sources = Object.entries(bindings).filter(([, source]) => measures.has(source.measureId));
      if (!measures.has(measureId) && sources.length === 0) continue;
      const isDeleted = placeOf(survey, measureId) === null;
      const place = { measureId, surveyId: survey.id, categoryId, isDeleted };
      if (measures.has(measureId)) places.push(place);
      for (const [name, { field }] of sources) boundBy.push({ ...place, name, field });
    }
  }
  return { measures: used, places, boundBy };
}
