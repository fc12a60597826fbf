import { checkArrangement } from "./arrangement.ts";
import { checkEdit, checkNew, checkText, checkTitle, isIdle } from "./checks.ts";
import type { ContentDraft } from "./draft.ts";
import type { OperationFaults } from "./faults.ts";
import type { Inverse, OperationOf } from "./operation-of.ts";
import { sameOrder } from "./same-value.ts";
import type { SurveyDraft } from "./survey-draft.ts";
import { liveSurvey } from "./survey-operations.ts";
import { categoriesBelow, deletedAbove, levelOf, upwards } from "./tree.ts";
import type { CategoryContent, Operation } from "./types.ts";

type Place = { survey: SurveyDraft; category: CategoryContent };

/** The live category of a live survey, or undefined after saying why there is none. */
export function liveCategory(
  draft: ContentDraft,
  { surveyId, categoryId }: { surveyId: string; categoryId: string },
  faults: OperationFaults,
  path = "categoryId",
): Place | undefined {
  const survey = liveSurvey(draft, surveyId, faults);
  if (survey === undefined) return undefined;
  const category = survey.categories.get(categoryId);
  if (category === undefined) {
    faults.unknown("category", categoryId, path);
    return undefined;
  }
  const deleted = deletedAbove(survey, categoryId);
  if (deleted !== null) {
    const { title } = category;
    const params = { id: categoryId, title, deletedId: deleted.id, deletedTitle: deleted.title };
    faults.conflict("category_deleted", params, path);
    return undefined;
  }
  return { survey, category };
}

/** The survey where `parentId` is null or a live category of it, or undefined after saying what is wrong. */
function surveyWithParent(
  draft: ContentDraft,
  { surveyId, parentId }: { surveyId: string; parentId: string | null },
  faults: OperationFaults,
): SurveyDraft | undefined {
  if (parentId === null) return liveSurvey(draft, surveyId, faults);
  return liveCategory(draft, { surveyId, categoryId: parentId }, faults, "parentId")?.survey;
}

export function addCategory(
  draft: ContentDraft,
  operation: OperationOf<"addCategory">,
  faults: OperationFaults,
): Inverse {
  const { surveyId, parentId, index } = operation;
  const { id, key, title, description, groupHeading } = operation.category;
  const survey = surveyWithParent(draft, operation, faults);
  checkNew("category", operation.category, draft.hasCategory(id), draft, "category", faults);
  checkCategoryTexts({ title, description, groupHeading }, "category", faults);
  if (survey !== undefined && faults.count === 0) checkLevels(survey, parentId, null, "parentId", faults);
  if (survey === undefined || faults.count > 0) {
    faults.list.missing.add(id);
    return null;
  }
  const category: CategoryContent = {
    id,
    key,
    title,
    description,
    groupHeading,
    parentId,
    isDeleted: false,
    deletedFrom: 0,
    categories: [],
    measures: [],
  };
  survey.categories.set(id, category);
  draft.keepKey("category", category);
  const siblings = survey.childrenOf(parentId);
  survey.setChildren(parentId, siblings.toSpliced(index ?? siblings.length, 0, id));
  return [{ kind: "deleteCategory", surveyId, categoryId: id }];
}

type CategoryTexts = Partial<Pick<CategoryContent, "title" | "description" | "groupHeading">>;

function checkCategoryTexts(texts: CategoryTexts, path: string, faults: OperationFaults): void {
  const { title, description, groupHeading = null } = texts;
  if (title !== undefined) checkTitle(title, `${path}.title`, faults);
  if (description !== undefined) checkText(description, `${path}.description`, faults);
  if (groupHeading !== null) checkTitle(groupHeading, `${path}.groupHeading`, faults);
}

/**
 * Whether a category with all below it fits under a parent: no category too deep, measures only on levels that hold
 * them. Null stands for a new category.
 */
function checkLevels(
  survey: SurveyDraft,
  parentId: string | null,
  moved: CategoryContent | null,
  path: string,
  faults: OperationFaults,
): void {
  const { levels } = survey.head.structure;
  const top = levelOf(survey, parentId) + 1;
  const below = moved === null ? [] : [...categoriesBelow(survey, moved.id)];
  // Where it stands now only tells how much deeper the others are.
  const now = moved === null ? 0 : levelOf(survey, moved.id);
  const all = [
    { category: moved, level: top },
    ...below.map(({ category, level }) => ({ category, level: top + level - now })),
  ];
  const deepest = all.reduce((most, each) => (each.level > most.level ? each : most));
  if (deepest.level >= levels.length) {
    const title = deepest.category?.title ?? "";
    faults.refuse("too_deep", { levels: levels.length, depth: deepest.level + 1, title }, path);
    return;
  }
  const misplaced = all.find(
    ({ category, level }) => (category?.measures.length ?? 0) > 0 && levels[level]?.hasMeasures === false,
  );
  if (misplaced === undefined || misplaced.category === null) return;
  const { id, title } = misplaced.category;
  faults.refuse("measures_not_here", { id, title, level: levels[misplaced.level]?.title ?? "" }, path);
}

export function editCategory(
  draft: ContentDraft,
  operation: OperationOf<"editCategory">,
  faults: OperationFaults,
): Inverse {
  const { surveyId, categoryId } = operation;
  const place = liveCategory(draft, operation, faults);
  if (place === undefined) return null;
  const { survey, category } = place;
  const { title, description, groupHeading } = category;
  const what = { kind: "category", id: categoryId, title } as const;
  const edit = checkEdit({ title, description, groupHeading }, operation, what, faults);
  checkCategoryTexts(edit.set, "set", faults);
  if (faults.count > 0) return null;
  if (isIdle(edit)) return [];
  survey.editCategory(category, edit.set);
  return [{ kind: "editCategory", surveyId, categoryId, set: edit.was, was: edit.set }];
}

export function deleteCategory(
  draft: ContentDraft,
  operation: OperationOf<"deleteCategory">,
  faults: OperationFaults,
): Inverse {
  const { surveyId, categoryId, asBefore } = operation;
  const place = liveCategory(draft, operation, faults);
  if (place === undefined) return null;
  const { survey, category } = place;
  const { parentId } = category;
  const before = survey.childrenOf(parentId);
  const index = before.indexOf(categoryId);
  const deletedFrom = asBefore?.position ?? index;
  survey.setChildren(parentId, before.toSpliced(index, 1));
  survey.editCategory(category, { isDeleted: true, deletedFrom });

  const restored = survey.childrenOf(parentId).toSpliced(deletedFrom, 0, categoryId);
  const inverse: Operation[] = [{ kind: "restoreCategory", surveyId, categoryId }];
  if (!sameOrder(restored, before)) {
    inverse.push({ kind: "arrangeCategories", surveyId, parentId, seen: restored, order: [...before] });
  }
  return inverse;
}

export function restoreCategory(
  draft: ContentDraft,
  { surveyId, categoryId }: OperationOf<"restoreCategory">,
  faults: OperationFaults,
): Inverse {
  const survey = liveSurvey(draft, surveyId, faults);
  if (survey === undefined) return null;
  const category = survey.categories.get(categoryId);
  if (category === undefined) {
    faults.unknown("category", categoryId, "categoryId");
    return null;
  }
  const { title, parentId, deletedFrom } = category;
  if (!category.isDeleted) {
    faults.conflict("category_not_deleted", { id: categoryId, title }, "categoryId");
    return null;
  }
  const deleted = deletedAbove(survey, parentId);
  if (deleted !== null) {
    const params = { id: categoryId, title, parentId: deleted.id, parentTitle: deleted.title };
    faults.refuse("parent_deleted", params, "categoryId");
    return null;
  }
  checkLevels(survey, parentId, category, "categoryId", faults);
  if (faults.count > 0) return null;
  survey.editCategory(category, { isDeleted: false, deletedFrom: 0 });
  survey.setChildren(parentId, survey.childrenOf(parentId).toSpliced(deletedFrom, 0, categoryId));
  return [{ kind: "deleteCategory", surveyId, categoryId, asBefore: { position: deletedFrom } }];
}

export function arrangeCategories(
  draft: ContentDraft,
  operation: OperationOf<"arrangeCategories">,
  faults: OperationFaults,
): Inverse {
  const { surveyId, parentId, seen, order } = operation;
  const survey = surveyWithParent(draft, operation, faults);
  if (survey === undefined) return null;
  const there = survey.childrenOf(parentId);
  const parent = parentId === null ? survey.head : survey.categories.get(parentId);
  const what = { kind: "categories", parentId: parentId ?? surveyId, title: parent?.title ?? "" };
  const extra = checkArrangement(there, operation, what, faults);
  if (extra === null) return null;
  const moved = extra.flatMap(
    (categoryId) => liveCategory(draft, { surveyId, categoryId }, faults, "order")?.category ?? [],
  );
  checkCycle(survey, parentId, moved, faults);
  if (faults.count > 0) return null;
  if (sameOrder(order, there)) return [];

  const sources = takeOut(survey, moved);
  for (const { id } of moved) {
    const category = survey.categories.get(id);
    if (category !== undefined) survey.editCategory(category, { parentId });
  }
  survey.setChildren(parentId, order);
  // Only now, since one that moves may have lain below another that moves.
  for (const { id } of moved)
    checkLevels(survey, parentId, survey.categories.get(id) ?? null, "order", faults);
  if (faults.count > 0) return null;

  const inverse: Operation[] = sources.map((source) => ({
    kind: "arrangeCategories",
    surveyId,
    parentId: source.parentId,
    seen: [...survey.childrenOf(source.parentId)],
    order: [...source.before],
  }));
  const back = order.filter((id) => !extra.includes(id));
  if (!sameOrder(back, seen)) {
    inverse.push({ kind: "arrangeCategories", surveyId, parentId, seen: back, order: [...seen] });
  }
  return inverse;
}

function checkCycle(
  survey: SurveyDraft,
  parentId: string | null,
  moved: readonly CategoryContent[],
  faults: OperationFaults,
): void {
  if (moved.length === 0) return;
  const above = new Set([...upwards(survey, parentId)].map(({ id }) => id));
  for (const { id, title } of moved) {
    if (above.has(id)) faults.refuse("below_itself", { id, title }, "order");
  }
}

type Source = { parentId: string | null; before: readonly string[] };

/**
 * Takes categories out from where they are. Returns the parents that they leave with their children before, those
 * nearest to the top first: put back in this order, no category is deeper on the way than it was.
 */
function takeOut(survey: SurveyDraft, moved: readonly CategoryContent[]): Source[] {
  const parentIds = [...new Set(moved.map(({ parentId }) => parentId))];
  const sources = parentIds
    .map((parentId) => ({ parentId, level: levelOf(survey, parentId) }))
    .sort((a, b) => a.level - b.level)
    .map(({ parentId }) => ({ parentId, before: survey.childrenOf(parentId) }));
  const leaving = new Set(moved.map(({ id }) => id));
  for (const { parentId, before } of sources) {
    survey.setChildren(
      parentId,
      before.filter((id) => !leaving.has(id)),
    );
  }
  return sources;
}
