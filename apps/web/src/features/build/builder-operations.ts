import {
  type CategoryContent,
  type MeasureContent,
  type Operation,
  type ProgramContent,
  placeOf,
  type ResponseTypeContent,
  type SurveyContent,
} from "@aquamark/program-content";
import { outermost } from "./tree/survey-moves.ts";

/** The change that adds an empty category. */
export function addCategory(
  survey: SurveyContent,
  place: { parentId: string | null; index: number },
  category: { id: string; title: string },
): Operation[] {
  const siblings =
    place.parentId === null ? survey.tops : (survey.categories.get(place.parentId)?.categories ?? []);
  // It joins the group that it is added to the end or the middle of.
  const before = survey.categories.get(siblings[place.index - 1] ?? "");
  const groupHeading = before?.groupHeading ?? null;
  const added = { ...category, key: null, description: "", groupHeading };
  return [{ kind: "addCategory", surveyId: survey.id, ...place, category: added }];
}

/** The change that gives a category or measure another title; none where it stays the same. */
export function rename(
  survey: SurveyContent,
  thing: { kind: "category" | "measure"; id: string; title: string },
  title: string,
): Operation[] {
  if (title === thing.title) return [];
  const edit = { set: { title }, was: { title: thing.title } };
  return thing.kind === "category"
    ? [{ kind: "editCategory", surveyId: survey.id, categoryId: thing.id, ...edit }]
    : [{ kind: "editMeasure", measureId: thing.id, ...edit }];
}

/** The change that deletes the chosen categories and unlinks the chosen measures. */
export function removeChosen(survey: SurveyContent, ids: Iterable<string>): Operation[] {
  const { categories, measures } = outermost(survey, ids);
  const inSurvey = { surveyId: survey.id };
  return [
    ...measures.map((measureId): Operation => ({ kind: "unlinkMeasure", ...inSurvey, measureId })),
    ...categories.map((categoryId): Operation => ({ kind: "deleteCategory", ...inSurvey, categoryId })),
  ];
}

/** The change that places measures of the program in a category, before this index. */
export function linkMeasures(
  survey: SurveyContent,
  categoryId: string,
  index: number,
  measureIds: readonly string[],
): Operation[] {
  const seen = survey.categories.get(categoryId)?.measures ?? [];
  const linked = new Set(measureIds);
  const order = [
    ...seen.slice(0, index).filter((id) => !linked.has(id)),
    ...measureIds,
    ...seen.slice(index).filter((id) => !linked.has(id)),
  ];
  return [{ kind: "arrangeMeasures", surveyId: survey.id, categoryId, seen: [...seen], order }];
}

/** The change that adds a measure, and its response type where that is new, and places it. */
export function addMeasure(
  survey: SurveyContent,
  place: { categoryId: string; index: number },
  measure: { id: string; title: string; weight: number; responseTypeId: string },
  newType: ResponseTypeContent | null,
): Operation[] {
  const added: MeasureContent = { ...measure, key: null, description: "", subMeasures: [] };
  return [
    ...(newType === null ? [] : [{ kind: "addResponseType" as const, responseType: newType }]),
    { kind: "addMeasure", measure: added },
    ...linkMeasures(survey, place.categoryId, place.index, [measure.id]),
  ];
}

/**
 * Where a new measure goes: into the chosen category where its level has measures, behind the chosen measure, or
 * null.
 */
export function measurePlace(
  survey: SurveyContent,
  chosen: { kind: "category" | "measure"; id: string } | null,
  levelOfCategory: (id: string) => number,
): { categoryId: string; index: number } | null {
  if (chosen === null) return null;
  if (chosen.kind === "measure") {
    const categoryId = placeOf(survey, chosen.id);
    if (categoryId === null) return null;
    const index = (survey.categories.get(categoryId)?.measures.indexOf(chosen.id) ?? -1) + 1;
    return { categoryId, index };
  }
  const category = survey.categories.get(chosen.id);
  if (category === undefined || category.isDeleted) return null;
  const level = survey.structure.levels[levelOfCategory(chosen.id)];
  return level?.hasMeasures ? { categoryId: category.id, index: category.measures.length } : null;
}

/** Where a category goes: behind the chosen one (or behind the category of the chosen measure), or inside it. */
export function categoryPlace(
  survey: SurveyContent,
  chosenId: string | null,
  where: "after" | "inside",
): { parentId: string | null; index: number } | null {
  const categoryId =
    chosenId === null || survey.categories.has(chosenId) ? chosenId : placeOf(survey, chosenId);
  const category: CategoryContent | undefined =
    categoryId === null ? undefined : survey.categories.get(categoryId);
  if (category === undefined || category.isDeleted) {
    return where === "after" ? { parentId: null, index: survey.tops.length } : null;
  }
  if (where === "inside") return { parentId: category.id, index: category.categories.length };
  const siblings =
    category.parentId === null ? survey.tops : (survey.categories.get(category.parentId)?.categories ?? []);
  return { parentId: category.parentId, index: siblings.indexOf(category.id) + 1 };
}

/** The response types by how near their use is: those of the measure's neighbours first, then the most used. */
export function responseTypesByUse(content: ProgramContent, near: readonly string[]): ResponseTypeContent[] {
  const uses = new Map<string, number>();
  for (const { responseTypeId } of content.measures.values()) {
    uses.set(responseTypeId, (uses.get(responseTypeId) ?? 0) + 1);
  }
  const lastNear = near.findLast((id) => content.measures.has(id));
  const first = lastNear === undefined ? null : content.measures.get(lastNear)?.responseTypeId;
  const rank = (id: string) => (id === first ? Number.POSITIVE_INFINITY : (uses.get(id) ?? 0));
  return [...content.responseTypes.values()].sort(
    (a, b) => rank(b.id) - rank(a.id) || a.name.localeCompare(b.name),
  );
}
