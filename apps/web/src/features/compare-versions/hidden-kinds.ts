import type { ComparisonItem, ComparisonTag } from "@aquamark/program-content";

export const tags = ["added", "deleted", "moved", "reordered", "modified"] as const;

/** The kinds that the address hides; words it does not know are left out. */
export function readHidden(text: string | undefined): ReadonlySet<ComparisonTag> {
  const words = new Set(text?.split(","));
  return new Set(tags.filter((tag) => words.has(tag)));
}

/** The kinds hidden after one was pressed, as the address says them; empty where none is. */
export function toggled(hidden: ReadonlySet<ComparisonTag>, tag: ComparisonTag): string {
  return tags.filter((each) => (each === tag ? !hidden.has(each) : hidden.has(each))).join(",");
}

/** The items that have a kind which is not hidden. */
export function shownItems(
  items: readonly ComparisonItem[],
  hidden: ReadonlySet<ComparisonTag>,
): readonly ComparisonItem[] {
  if (hidden.size === 0) return items;
  return items.filter((item) => item.tags.some((tag) => !hidden.has(tag)));
}
