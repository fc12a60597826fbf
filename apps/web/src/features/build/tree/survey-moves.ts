import {
  type CategoryContent,
  categoriesBelow,
  levelOf,
  type Operation,
  type SurveyContent,
  upwards,
} from "@aquamark/program-content";

/** Where things are to go: among the categories or among the measures of a parent, before this index. */
export type Target = { parentId: string | null; list: "categories" | "measures"; index: number };

/** Why something may not go somewhere; the words are `build:move.not.<reason>`. */
export type MoveRefusal =
  | { reason: "nothing" | "intoItself" | "measureAtTop" | "first" | "last" | "noParent" }
  | { reason: "tooDeep"; title: string }
  | { reason: "noMeasuresOnLevel"; title: string; level: string };

export type Move = { ok: true; operations: Operation[] } | ({ ok: false } & MoveRefusal);

/** What is chosen without what lies below something else that is chosen, in tree order. */
export function outermost(
  survey: SurveyContent,
  ids: Iterable<string>,
): { categories: string[]; measures: string[] } {
  const chosen = new Set(ids);
  const isBelowChosen = (categoryId: string | null) => {
    for (const { id } of upwards(survey, categoryId)) if (chosen.has(id)) return true;
    return false;
  };
  const categories: string[] = [];
  const measures: string[] = [];
  for (const { category } of categoriesBelow(survey, null)) {
    if (chosen.has(category.id) && !isBelowChosen(category.parentId)) categories.push(category.id);
    if (isBelowChosen(category.id)) continue;
    for (const id of category.measures) if (chosen.has(id)) measures.push(id);
  }
  return { categories, measures };
}

/** The change that puts what is chosen there, or why the levels forbid it. */
export function moveTo(survey: SurveyContent, ids: Iterable<string>, target: Target): Move {
  const { categories, measures } = outermost(survey, ids);
  if (categories.length + measures.length === 0) return { ok: false, reason: "nothing" };
  const refusal = whyNot(survey, categories, measures, target.parentId);
  if (refusal !== null) return { ok: false, ...refusal };

  const operations: Operation[] = [];
  const place = (moved: readonly string[], list: Target["list"]) => {
    const seen = childrenOf(survey, target.parentId, list);
    const order = inserted(seen, moved, target.list === list ? target.index : seen.length);
    if (moved.length === 0 || isSameOrder(seen, order)) return;
    const arrangement = { surveyId: survey.id, seen: [...seen], order };
    if (list === "categories") {
      operations.push({ kind: "arrangeCategories", parentId: target.parentId, ...arrangement });
    } else if (target.parentId !== null) {
      operations.push({ kind: "arrangeMeasures", categoryId: target.parentId, ...arrangement });
    }
  };
  place(categories, "categories");
  place(measures, "measures");
  return { ok: true, operations };
}

export type Direction = "up" | "down" | "out" | "in";

/**
 * One step by the keyboard. Up and down go past a sibling, and from the edge into the neighbouring parent of the same
 * level; out goes behind the parent, in to the end of the sibling before.
 */
export function moveStep(survey: SurveyContent, ids: Iterable<string>, direction: Direction): Move {
  const { categories, measures } = outermost(survey, ids);
  const list = categories.length > 0 ? "categories" : "measures";
  const moved = list === "categories" ? categories : measures;
  const first = moved[0];
  if (first === undefined) return { ok: false, reason: "nothing" };
  const parentId = parentOf(survey, first, list);
  const siblings = childrenOf(survey, parentId, list);
  const places = moved.map((id) => siblings.indexOf(id)).filter((at) => at !== -1);
  const everything = [...categories, ...measures];

  if (direction === "up" || direction === "down") {
    const edge = direction === "up" ? Math.min(...places) : Math.max(...places);
    const isAtEdge = direction === "up" ? edge === 0 : edge === siblings.length - 1;
    if (!isAtEdge) {
      const index = direction === "up" ? edge - 1 : edge + 2;
      return moveTo(survey, everything, { parentId, list, index });
    }
    const neighbour = neighbourOf(survey, parentId, list, direction);
    if (neighbour === null) return { ok: false, reason: direction === "up" ? "first" : "last" };
    const index = direction === "up" ? childrenOf(survey, neighbour, list).length : 0;
    return moveTo(survey, everything, { parentId: neighbour, list, index });
  }

  if (direction === "out") {
    const parent = parentId === null ? undefined : survey.categories.get(parentId);
    if (parent === undefined) return { ok: false, reason: "noParent" };
    const around = childrenOf(survey, parent.parentId, "categories");
    const index =
      list === "categories"
        ? around.indexOf(parent.id) + 1
        : childrenOf(survey, parent.parentId, "measures").length;
    return moveTo(survey, everything, { parentId: parent.parentId, list, index });
  }

  // A measure goes into the last category beside it, a category into the one before it.
  const before =
    list === "categories"
      ? siblings[Math.min(...places) - 1]
      : childrenOf(survey, parentId, "categories").at(-1);
  if (before === undefined) return { ok: false, reason: "first" };
  return moveTo(survey, everything, {
    parentId: before,
    list,
    index: childrenOf(survey, before, list).length,
  });
}

/** Why these may not lie in that parent, or null. */
export function whyNot(
  survey: SurveyContent,
  categories: readonly string[],
  measures: readonly string[],
  parentId: string | null,
): MoveRefusal | null {
  for (const { id } of upwards(survey, parentId)) {
    if (categories.includes(id)) return { reason: "intoItself" };
  }
  const { levels } = survey.structure;
  const newLevel = levelOf(survey, parentId) + 1;
  for (const id of categories) {
    const category = survey.categories.get(id);
    if (category === undefined) continue;
    const shift = newLevel - levelOf(survey, id);
    const whole = [{ category, level: newLevel - shift }, ...categoriesBelow(survey, id)];
    for (const { category: inner, level } of whole) {
      const there = levels[level + shift];
      if (there === undefined) return { reason: "tooDeep", title: inner.title };
      if (inner.measures.length > 0 && !there.hasMeasures) {
        return { reason: "noMeasuresOnLevel", title: inner.title, level: there.title };
      }
    }
  }
  if (measures.length > 0) {
    const parent = parentId === null ? undefined : survey.categories.get(parentId);
    if (parent === undefined) return { reason: "measureAtTop" };
    const level = levels[newLevel - 1];
    if (level !== undefined && !level.hasMeasures) {
      return { reason: "noMeasuresOnLevel", title: parent.title, level: level.title };
    }
  }
  return null;
}

export function childrenOf(
  survey: SurveyContent,
  parentId: string | null,
  list: Target["list"],
): readonly string[] {
  if (parentId === null) return list === "categories" ? survey.tops : [];
  return survey.categories.get(parentId)?.[list] ?? [];
}

function parentOf(survey: SurveyContent, id: string, list: Target["list"]): string | null {
  if (list === "measures") return survey.placements.get(id)?.categoryId ?? null;
  return survey.categories.get(id)?.parentId ?? null;
}

// The parent before or after this one in the tree that may hold the same: of the same level, or with measures.
function neighbourOf(
  survey: SurveyContent,
  parentId: string | null,
  list: Target["list"],
  direction: "up" | "down",
): string | null {
  if (parentId === null) return null;
  const level = levelOf(survey, parentId);
  const mayHold = (category: CategoryContent, at: number) =>
    list === "categories"
      ? at === level
      : category.id === parentId || survey.structure.levels[at]?.hasMeasures;
  const parents = [...categoriesBelow(survey, null)]
    .filter(({ category, level: at }) => mayHold(category, at))
    .map(({ category }) => category.id);
  return parents[parents.indexOf(parentId) + (direction === "up" ? -1 : 1)] ?? null;
}

function inserted(there: readonly string[], moved: readonly string[], index: number): string[] {
  const isMoved = new Set(moved);
  const before = there.slice(0, index).filter((id) => !isMoved.has(id));
  const after = there.slice(index).filter((id) => !isMoved.has(id));
  return [...before, ...moved, ...after];
}

function isSameOrder(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}
