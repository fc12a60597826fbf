import type { CategoryContent, SurveyContent } from "./types.ts";

/** What walking a tree needs; a survey's content and a survey that is being changed both have it. */
export type SurveyTree = {
  readonly tops: readonly string[];
  readonly categories: { get(id: string): CategoryContent | undefined };
};

/** The level of a category, 0 for the first; -1 for null (the survey itself) or an unknown category. */
export function levelOf(survey: SurveyTree, categoryId: string | null): number {
  let level = -1;
  for (const _ of upwards(survey, categoryId)) level++;
  return level;
}

/** The category and those above it, innermost first. */
export function* upwards(survey: SurveyTree, categoryId: string | null): Generator<CategoryContent> {
  let category = categoryId === null ? undefined : survey.categories.get(categoryId);
  while (category !== undefined) {
    yield category;
    category = category.parentId === null ? undefined : survey.categories.get(category.parentId);
  }
}

/** The categories from the first level down to this one. */
export function pathOf(survey: SurveyTree, categoryId: string | null): CategoryContent[] {
  return [...upwards(survey, categoryId)].reverse();
}

/** The nearest deleted category of this one and those above it, or null where the category is live. */
export function deletedAbove(survey: SurveyTree, categoryId: string | null): CategoryContent | null {
  for (const category of upwards(survey, categoryId)) if (category.isDeleted) return category;
  return null;
}

/** Live categories below `parentId` (null: of the whole survey), each before its sub-categories. */
export function* categoriesBelow(
  survey: SurveyTree,
  parentId: string | null,
): Generator<{ category: CategoryContent; level: number }> {
  const first = parentId === null ? survey.tops : (survey.categories.get(parentId)?.categories ?? []);
  const level = levelOf(survey, parentId) + 1;
  const waiting = first.toReversed().map((id) => ({ id, level }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const category = survey.categories.get(next.id);
    if (category === undefined) continue;
    yield { category, level: next.level };
    for (const id of category.categories.toReversed()) waiting.push({ id, level: next.level + 1 });
  }
}

/** The live placed measures in tree order: those of sub-categories before a category's own, as scores are summed. */
export function placedMeasures(survey: SurveyTree): string[] {
  const measures: string[] = [];
  const add = (ids: readonly string[]) => {
    for (const id of ids) {
      const category = survey.categories.get(id);
      if (category === undefined) continue;
      add(category.categories);
      measures.push(...category.measures);
    }
  };
  add(survey.tops);
  return measures;
}

/** Where a measure lies in a survey, or null where it is not placed or lies below something deleted. */
export function placeOf(survey: SurveyContent, measureId: string): string | null {
  const placement = survey.placements.get(measureId);
  if (placement === undefined || survey.isDeleted) return null;
  return deletedAbove(survey, placement.categoryId) === null ? placement.categoryId : null;
}

/**
 * The number shown before a category, such as "2.1.3": its place and those above it, each from 1. Empty for an
 * unknown category and below a deleted one.
 */
export function numberOf(survey: SurveyTree, categoryId: string): string {
  const numbers: number[] = [];
  for (const { id, parentId } of upwards(survey, categoryId)) {
    const siblings = parentId === null ? survey.tops : survey.categories.get(parentId)?.categories;
    numbers.push((siblings?.indexOf(id) ?? -1) + 1);
  }
  return numbers.includes(0) ? "" : numbers.reverse().join(".");
}

/** The number shown before a placed measure: its category's and its own, from the survey's first index. */
export function measureNumberOf(survey: SurveyContent, measureId: string): string {
  const categoryId = survey.placements.get(measureId)?.categoryId;
  const category = categoryId === undefined ? undefined : survey.categories.get(categoryId);
  if (category === undefined) return "";
  const number = numberOf(survey, category.id);
  if (number === "") return "";
  const firstIndex = survey.structure.levels.at(-1)?.firstIndex ?? 1;
  return `${number}.${firstIndex + category.measures.indexOf(measureId)}`;
}
