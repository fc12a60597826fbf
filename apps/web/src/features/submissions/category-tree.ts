import type { CategoryResultItem, Uuid } from "../../shell/api-types.ts";

/** A category as a row of a table that opens and closes. */
export type CategoryRow = CategoryResultItem & {
  /** 0 for the first rows. */
  depth: number;
  hasChildren: boolean;
  /** Its group heading, where it is the first of its siblings under it. */
  startsGroup: string | null;
};

/** The rows on view: those whose every ancestor within `items` is open. Items come in tree order. */
export function visibleRows(items: readonly CategoryResultItem[], open: ReadonlySet<Uuid>): CategoryRow[] {
  const known = new Set(items.map(({ id }) => id));
  const parents = new Set(items.map(({ parentId }) => parentId));
  const depths = new Map<Uuid, number>();
  const lastGroup = new Map<Uuid | null, string | null>();
  const rows: CategoryRow[] = [];
  for (const item of items) {
    const isRoot = item.parentId === null || !known.has(item.parentId);
    const parentDepth = isRoot ? -1 : depths.get(item.parentId as Uuid);
    const before = lastGroup.get(item.parentId) ?? null;
    lastGroup.set(item.parentId, item.groupHeading);
    if (parentDepth === undefined || (!isRoot && !open.has(item.parentId as Uuid))) continue;
    depths.set(item.id, parentDepth + 1);
    rows.push({
      ...item,
      depth: parentDepth + 1,
      hasChildren: parents.has(item.id),
      startsGroup: item.groupHeading !== null && item.groupHeading !== before ? item.groupHeading : null,
    });
  }
  return rows;
}

/** The categories that have others below them. */
export function openable(items: readonly CategoryResultItem[]): Set<Uuid> {
  const parents = new Set(items.map(({ parentId }) => parentId));
  return new Set(items.filter(({ id }) => parents.has(id)).map(({ id }) => id));
}
