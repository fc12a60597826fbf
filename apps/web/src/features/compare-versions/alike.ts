import type { ComparisonItem } from "@aquamark/program-content";

/** A difference, and the things that differ in just the same way. */
export type AlikeItems = { item: ComparisonItem; alike: readonly ComparisonItem[] };

/**
 * The items in their order, with measures that were modified in the same way put together at the first of them.
 *
 * A response type that many measures share thus changes once on the screen, not once a measure.
 */
export function putAlikeTogether(items: readonly ComparisonItem[]): AlikeItems[] {
  const groups = new Map<string, { item: ComparisonItem; alike: ComparisonItem[] }>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { item, alike: [] });
    else group.alike.push(item);
  }
  return [...groups.values()];
}

function keyOf({ kind, id, tags, changes, pieces, scores }: ComparisonItem): string {
  const isOfTypeAlone =
    kind === "measure" && pieces.length > 0 && tags.length === 1 && tags[0] === "modified";
  return isOfTypeAlone ? JSON.stringify([changes, pieces, scores]) : `${kind} ${id}`;
}
