import type { CategoryNode } from "@aquamark/api-client";

/** Which parts of a survey's tree a search leaves; null where everything is shown. */
export type OutlineMatch = { shown: ReadonlySet<string>; matches: number } | null;

/**
 * Finds categories and measures whose title or number holds the words.
 *
 * What is found is shown with everything it lies in; a category found is shown with all below it.
 */
export function searchOutline(categories: readonly CategoryNode[], words: string): OutlineMatch {
  const wanted = words.trim().toLocaleLowerCase();
  if (wanted === "") return null;
  const shown = new Set<string>();
  let matches = 0;

  const isFound = (number: string, title: string) =>
    title.toLocaleLowerCase().includes(wanted) || number === wanted || number.startsWith(`${wanted}.`);

  const showAll = (category: CategoryNode): void => {
    shown.add(category.id);
    for (const placement of category.placements) shown.add(placement.measureId);
    for (const child of category.categories) showAll(child);
  };

  const visit = (category: CategoryNode): boolean => {
    const isHere = isFound(category.number, category.title);
    let isBelow = false;
    for (const child of category.categories) if (visit(child)) isBelow = true;
    for (const placement of category.placements) {
      if (!isFound(placement.number, placement.title)) continue;
      shown.add(placement.measureId);
      matches += 1;
      isBelow = true;
    }
    if (isHere) {
      matches += 1;
      showAll(category);
    }
    if (isBelow) shown.add(category.id);
    return isHere || isBelow;
  };

  for (const category of categories) visit(category);
  return { shown, matches };
}

/** The ids of every category that holds something. */
export function branchIds(categories: readonly CategoryNode[]): string[] {
  return categories.flatMap((category) =>
    category.categories.length + category.placements.length > 0
      ? [category.id, ...branchIds(category.categories)]
      : [],
  );
}

/** What is open at first: down to the categories that hold measures, whose measures stay folded. */
export function initiallyOpen(categories: readonly CategoryNode[]): string[] {
  return categories.flatMap((category) =>
    category.categories.length > 0 ? [category.id, ...initiallyOpen(category.categories)] : [],
  );
}
