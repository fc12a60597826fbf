import { checkArrangement } from "./arrangement.ts";
import { liveCategory } from "./category-operations.ts";
import { checkText } from "./checks.ts";
import type { ContentDraft } from "./draft.ts";
import type { OperationFaults } from "./faults.ts";
import type { Inverse, OperationOf } from "./operation-of.ts";
import { sameOrder, sameValue } from "./same-value.ts";
import type { SurveyDraft } from "./survey-draft.ts";
import { liveSurvey } from "./survey-operations.ts";
import { deletedAbove, levelOf } from "./tree.ts";
import type { Bindings, CategoryContent, Operation } from "./types.ts";

/** The grammar of names in expressions (`scoring` declares the same). */
const variableName = /^_?[A-Za-z][A-Za-z0-9_]*$/;

type Place = { survey: SurveyDraft; category: CategoryContent };

export function arrangeMeasures(
  draft: ContentDraft,
  operation: OperationOf<"arrangeMeasures">,
  faults: OperationFaults,
): Inverse {
  const { surveyId, categoryId, seen, order } = operation;
  const place = placeFor(draft, operation, faults);
  if (place === undefined) return null;
  const { survey, category } = place;
  const { title, measures: there } = category;
  const extra = checkArrangement(there, operation, { kind: "measures", parentId: categoryId, title }, faults);
  if (extra === null) return null;
  for (const id of extra) if (draft.measure(id) === undefined) faults.unknown("measure", id, "order");
  if (extra.length > 0 && !operation.whereDeleted) checkLevel(place, faults);
  if (faults.count > 0) return null;
  if (sameOrder(order, there)) return [];

  const sources = new Map<string, readonly string[]>();
  const added: string[] = [];
  for (const measureId of extra) {
    const placement = survey.placements.get(measureId);
    if (placement === undefined) added.push(measureId);
    else {
      const measures = survey.categories.get(placement.categoryId)?.measures ?? [];
      if (!sources.has(placement.categoryId)) sources.set(placement.categoryId, measures);
    }
    survey.placements.set(measureId, { categoryId, bindings: placement?.bindings ?? {} });
  }
  const leaving = new Set(extra);
  for (const [sourceId, before] of sources) {
    survey.setMeasures(
      sourceId,
      before.filter((id) => !leaving.has(id)),
    );
  }
  survey.setMeasures(categoryId, order);

  const inverse = [...sources].map(([sourceId, before]): Operation => {
    const left = [...(survey.categories.get(sourceId)?.measures ?? [])];
    return arrangement(survey, sourceId, left, before);
  });
  for (const measureId of added) inverse.push({ kind: "unlinkMeasure", surveyId, measureId });
  const back = order.filter((id) => !leaving.has(id));
  if (!sameOrder(back, seen)) inverse.push(arrangement(survey, categoryId, back, seen));
  return inverse;
}

/** The category to arrange measures in: a live one, but for what takes a change back. */
function placeFor(
  draft: ContentDraft,
  operation: OperationOf<"arrangeMeasures">,
  faults: OperationFaults,
): Place | undefined {
  if (!operation.whereDeleted) return liveCategory(draft, operation, faults);
  const { surveyId, categoryId } = operation;
  const survey = draft.survey(surveyId);
  const category = survey?.categories.get(categoryId);
  if (survey === undefined) faults.unknown("survey", surveyId, "surveyId");
  else if (category === undefined) faults.unknown("category", categoryId, "categoryId");
  else if (!isDeleted(survey, categoryId)) checkLevel({ survey, category }, faults);
  return survey === undefined || category === undefined ? undefined : { survey, category };
}

function checkLevel({ survey, category }: Place, faults: OperationFaults): void {
  const { id, title } = category;
  const level = survey.head.structure.levels[levelOf(survey, id)];
  if (level?.hasMeasures !== true) {
    faults.refuse("measures_not_here", { id, title, level: level?.title ?? "" }, "categoryId");
  }
}

function isDeleted(survey: SurveyDraft, categoryId: string): boolean {
  return survey.isDeleted || deletedAbove(survey, categoryId) !== null;
}

function arrangement(
  survey: SurveyDraft,
  categoryId: string,
  seen: readonly string[],
  order: readonly string[],
): Operation {
  return {
    kind: "arrangeMeasures",
    surveyId: survey.head.id,
    categoryId,
    seen: [...seen],
    order: [...order],
    ...(isDeleted(survey, categoryId) ? { whereDeleted: true } : {}),
  };
}

export function unlinkMeasure(
  draft: ContentDraft,
  { surveyId, measureId }: OperationOf<"unlinkMeasure">,
  faults: OperationFaults,
): Inverse {
  const survey = draft.survey(surveyId);
  if (survey === undefined) {
    faults.unknown("survey", surveyId, "surveyId");
    return null;
  }
  const placement = survey.placements.get(measureId);
  if (placement === undefined) {
    notPlaced(draft, survey, measureId, faults);
    return null;
  }
  const { categoryId, bindings } = placement;
  const before = survey.categories.get(categoryId)?.measures ?? [];
  const left = before.filter((id) => id !== measureId);
  survey.placements.delete(measureId);
  survey.setMeasures(categoryId, left);
  const inverse = [arrangement(survey, categoryId, left, before)];
  if (Object.keys(bindings).length > 0) {
    inverse.push(bindingsOf(survey, measureId, categoryId, bindings, {}));
  }
  return inverse;
}

function notPlaced(
  draft: ContentDraft,
  survey: SurveyDraft,
  measureId: string,
  faults: OperationFaults,
): void {
  const measure = draft.measure(measureId);
  if (measure === undefined) {
    faults.unknown("measure", measureId, "measureId");
    return;
  }
  const params = { id: measureId, title: measure.title, survey: survey.head.title };
  faults.conflict("measure_not_placed", params, "measureId");
}

export function setBindings(
  draft: ContentDraft,
  operation: OperationOf<"setBindings">,
  faults: OperationFaults,
): Inverse {
  const { surveyId, measureId, set, was, whereDeleted } = operation;
  const survey = whereDeleted ? draft.survey(surveyId) : liveSurvey(draft, surveyId, faults);
  if (survey === undefined) {
    if (faults.count === 0) faults.unknown("survey", surveyId, "surveyId");
    return null;
  }
  const placement = survey.placements.get(measureId);
  if (placement === undefined || (!whereDeleted && isDeleted(survey, placement.categoryId))) {
    notPlaced(draft, survey, measureId, faults);
    return null;
  }
  const { categoryId, bindings } = placement;
  const title = draft.measure(measureId)?.title ?? "";
  if (!sameValue(bindings, was)) {
    faults.conflict("value_changed", { kind: "measure", id: measureId, title, field: "bindings" }, "was");
  }
  for (const [name, source] of Object.entries(set)) {
    if (!variableName.test(name)) faults.refuse("binding_name_invalid", { name }, `set.${name}`);
    checkText(source.field, `set.${name}.field`, faults);
    if (source.field === "") faults.refuse("key_empty", {}, `set.${name}.field`);
    if (draft.measure(source.measureId) === undefined) {
      faults.unknown("measure", source.measureId, `set.${name}.measureId`);
    }
  }
  if (faults.count > 0) return null;
  if (sameValue(bindings, set)) return [];
  survey.placements.set(measureId, { categoryId, bindings: set });
  return [bindingsOf(survey, measureId, categoryId, bindings, set)];
}

function bindingsOf(
  survey: SurveyDraft,
  measureId: string,
  categoryId: string,
  set: Bindings,
  was: Bindings,
): Operation {
  return {
    kind: "setBindings",
    surveyId: survey.head.id,
    measureId,
    set,
    was,
    ...(isDeleted(survey, categoryId) ? { whereDeleted: true } : {}),
  };
}
