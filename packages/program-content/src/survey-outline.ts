import type { ComparedPlace, ProgramContent, SurveyContent } from "./types.ts";

/** A category or placed measure of a live survey with where it is. */
export type Outlined = {
  parentId: string | null;
  place: ComparedPlace;
  /** The weight and number of the measures in it; of a measure, its own. */
  weight: number;
  measures: number;
};

/** A live survey as a comparison reads it. */
export type Outline = {
  survey: SurveyContent;
  categories: ReadonlyMap<string, Outlined>;
  measures: ReadonlyMap<string, Outlined>;
  weight: number;
};

/** The outline of a survey, or null where the program has no such live one. */
export function outlineOf(content: ProgramContent, surveyId: string): Outline | null {
  const survey = content.surveys.get(surveyId);
  if (survey === undefined || survey.isDeleted) return null;
  const categories = new Map<string, Outlined>();
  const measures = new Map<string, Outlined>();
  const firstIndex = survey.structure.levels.at(-1)?.firstIndex ?? 1;

  const add = (ids: readonly string[], parentId: string | null, above: ComparedPlace | null) => {
    const sum = { weight: 0, measures: 0 };
    const path =
      above === null || parentId === null ? [] : [...above.path, { id: parentId, title: above.title }];
    for (const [index, id] of ids.entries()) {
      const category = survey.categories.get(id);
      if (category === undefined) continue;
      const number = `${above === null ? "" : `${above.number}.`}${index + 1}`;
      const place = { number, title: category.title, path };
      const outlined = { parentId, place, weight: 0, measures: 0 };
      categories.set(id, outlined);
      Object.assign(outlined, add(category.categories, id, place));
      for (const [position, measureId] of category.measures.entries()) {
        const { title, weight } = content.measures.get(measureId) ?? { title: "", weight: 0 };
        const inner = [...path, { id, title: category.title }];
        const at = { number: `${number}.${position + firstIndex}`, title, path: inner };
        measures.set(measureId, { parentId: id, place: at, weight, measures: 1 });
        outlined.weight += weight;
        outlined.measures += 1;
      }
      sum.weight += outlined.weight;
      sum.measures += outlined.measures;
    }
    return sum;
  };
  const { weight } = add(survey.tops, null, null);
  return { survey, categories, measures, weight };
}

/** The part of the survey's whole weight, 0 to 1; null where there is none. */
export function shareOf(outline: Outline, weight: number): number | null {
  return outline.weight > 0 ? weight / outline.weight : null;
}
