import { compileSurvey } from "@aquamark/scoring";
import type { FaultParams } from "./faults.ts";
import { surveyDefinition } from "./survey-definition.ts";
import { categoriesBelow, placeOf } from "./tree.ts";
import type { ProgramContent, SurveyContent } from "./types.ts";

/**
 * What an author should look at. An `error` keeps responses from being scored as they should; its codes are those of
 * `compileSurvey` (`unbound_variable`, `undeclared_field`, `superfluous_binding`, `cyclic_dependency` and so on).
 * A `hint` is advice: `category_empty` (a category on the last level, which holds measures, has none) and
 * `measure_unplaced` (a measure is placed in no live survey).
 */
export type StructuralError = {
  severity: "error" | "hint";
  /** Null for what lies in no survey. */
  surveyId: string | null;
  categoryId: string | null;
  measureId: string | null;
  code: string;
  params: FaultParams;
};

/** The errors and hints of all live surveys in tree order, then the measures that are placed nowhere. */
export function structuralErrors(content: ProgramContent): StructuralError[] {
  const surveys = content.surveyOrder.flatMap((id) => content.surveys.get(id) ?? []);
  const placed = new Set(surveys.flatMap((survey) => livePlacements(survey)));
  const unplaced = [...content.measures.values()].filter(({ id }) => !placed.has(id));
  return [
    ...surveys.flatMap((survey) => errorsOfSurvey(content, survey)),
    ...unplaced.map((measure): StructuralError => {
      const { id, title } = measure;
      const nowhere = { surveyId: null, categoryId: null, measureId: id };
      return { severity: "hint", ...nowhere, code: "measure_unplaced", params: { title } };
    }),
  ];
}

function livePlacements(survey: SurveyContent): string[] {
  return [...survey.placements.keys()].filter((id) => placeOf(survey, id) !== null);
}

function errorsOfSurvey(content: ProgramContent, survey: SurveyContent): StructuralError[] {
  const compiled = compileSurvey(surveyDefinition(content, survey.id));
  const surveyId = survey.id;
  const last = survey.structure.levels.length - 1;
  const lastHasMeasures = survey.structure.levels[last]?.hasMeasures === true;
  const errors: StructuralError[] = [];

  for (const { category, level } of categoriesBelow(survey, null)) {
    const { id, title, measures } = category;
    if (level === last && lastHasMeasures && measures.length === 0) {
      const place = { surveyId, categoryId: id, measureId: null };
      errors.push({ severity: "hint", ...place, code: "category_empty", params: { title } });
    }
    for (const measureId of measures) {
      const error = compiled.structuralError(measureId);
      if (error === null) continue;
      const place = { surveyId, categoryId: id, measureId };
      errors.push({ severity: "error", ...place, code: error.code, params: error.params });
    }
  }
  return errors;
}
