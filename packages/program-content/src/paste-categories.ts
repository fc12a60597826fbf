import type { PasteRequest } from "./paste.ts";
import { categoriesBelow } from "./tree.ts";
import type { CategoryContent, Operation, SurveyContent } from "./types.ts";

/** A category that is to be pasted with the new one that stands for it. */
export type CategoryCopy = { category: CategoryContent; newId: string; operation: Operation };

/** New categories for these and all live ones below them, each after the one it lies in. */
export function addCategories(
  { targetSurveyId: surveyId, parentId, index, newId }: PasteRequest,
  from: SurveyContent,
  categoryIds: readonly string[],
): CategoryCopy[] {
  const newIds = new Map<string, string>();
  const copy = (category: CategoryContent, place: { parentId: string | null; index?: number }) => {
    const id = newId();
    newIds.set(category.id, id);
    const { title, description, groupHeading } = category;
    const operation: Operation = {
      kind: "addCategory",
      surveyId,
      ...place,
      category: { id, key: null, title, description, groupHeading },
    };
    return { category, newId: id, operation };
  };
  return categoryIds.flatMap((categoryId, position) => {
    const category = from.categories.get(categoryId);
    if (category === undefined) return [];
    const top = copy(category, { parentId, index: index + position });
    const below = [...categoriesBelow(from, categoryId)].map((each) =>
      copy(each.category, { parentId: newIds.get(each.category.parentId ?? "") ?? null }),
    );
    return [top, ...below];
  });
}
