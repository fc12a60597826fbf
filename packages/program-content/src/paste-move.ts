import { inserted, insertMeasures } from "./insertion.ts";
import type { Pasted, PasteRequest } from "./paste.ts";
import { addCategories } from "./paste-categories.ts";
import { sameValue } from "./same-value.ts";
import { placeOf } from "./tree.ts";
import type { Bindings, Operation, SurveyContent } from "./types.ts";

/** Moves categories and measures within their survey. */
export function moveWithin(request: PasteRequest, { categories, measures }: Pasted): Operation[] {
  const { target, targetSurveyId: surveyId, parentId, index } = request;
  const operations = insertMeasures(target, request, measures);
  if (categories.length === 0) return operations;
  const survey = target.surveys.get(surveyId);
  const parent = parentId === null ? undefined : survey?.categories.get(parentId);
  const there = (parentId === null ? survey?.tops : parent?.categories) ?? [];
  const order = inserted(there, categories, index);
  return [{ kind: "arrangeCategories", surveyId, parentId, seen: [...there], order }, ...operations];
}

/** Moves categories and measures to another survey of the program. */
export function moveToSurvey(
  request: PasteRequest,
  from: SurveyContent,
  { categories, measures }: Pasted,
): Operation[] {
  const { target, targetSurveyId } = request;
  const copies = addCategories(request, from, categories);
  const moved = [...measures, ...copies.flatMap((copy) => copy.category.measures)];
  const unlinked = moved.filter((id) => from.placements.has(id));
  return [
    ...copies.map(({ operation }) => operation),
    ...insertMeasures(target, request, measures),
    ...copies.flatMap(({ newId, category }) => placeIn(targetSurveyId, newId, category.measures)),
    ...bindingsOfMoved(request, from, moved),
    ...unlinked.map((measureId): Operation => ({ kind: "unlinkMeasure", surveyId: from.id, measureId })),
    ...categories.map((categoryId): Operation => ({ kind: "deleteCategory", surveyId: from.id, categoryId })),
  ];
}

function placeIn(surveyId: string, categoryId: string, measures: readonly string[]): Operation[] {
  if (measures.length === 0) return [];
  return [{ kind: "arrangeMeasures", surveyId, categoryId, seen: [], order: [...measures] }];
}

// A measure that was placed in the target survey already keeps what is bound there.
function bindingsOfMoved(
  { target, targetSurveyId: surveyId }: PasteRequest,
  from: SurveyContent,
  moved: readonly string[],
): Operation[] {
  const to = target.surveys.get(surveyId);
  if (to === undefined) return [];
  const coming = new Set(moved);
  return moved.flatMap((measureId): Operation[] => {
    if (placeOf(to, measureId) !== null) return [];
    const bindings = Object.entries(from.placements.get(measureId)?.bindings ?? {});
    const kept = bindings.filter(
      ([, source]) => coming.has(source.measureId) || placeOf(to, source.measureId) !== null,
    );
    const set: Bindings = Object.fromEntries(kept);
    const was = to.placements.get(measureId)?.bindings ?? {};
    return sameValue(set, was) ? [] : [{ kind: "setBindings", surveyId, measureId, set, was }];
  });
}
