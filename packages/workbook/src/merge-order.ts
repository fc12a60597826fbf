/**
 * The order of siblings after an edit in a workbook, when others may have changed it meanwhile.
 *
 * Without a reordering in the workbook, the present order stays, and what is new there comes after what it follows
 * in the workbook. Else the workbook's order holds, and what others added comes after what it follows at present.
 *
 * @param edited the siblings in the workbook's order
 * @param before those that were siblings when the workbook was made, in their order then
 * @param now the present siblings in their order
 * @param stays whether a present sibling still is one
 */
export function mergeOrder(
  edited: readonly string[],
  before: readonly string[],
  now: readonly string[],
  stays: (id: string) => boolean,
): string[] {
  const inEdited = new Set(edited);
  const wasThere = new Set(before);
  const kept = before.filter((id) => inEdited.has(id));
  const isReordered = edited.filter((id) => wasThere.has(id)).some((id, index) => id !== kept[index]);
  const present = now.filter(stays);
  return isReordered ? insertAfter(edited, present) : insertAfter(present, edited);
}

/** `main` with what only `other` has, each after what it follows in `other`. */
function insertAfter(main: readonly string[], other: readonly string[]): string[] {
  const known = new Set(main);
  const after = new Map<string | null, string[]>();
  let last: string | null = null;
  for (const id of other) {
    if (known.has(id)) last = id;
    else after.set(last, [...(after.get(last) ?? []), id]);
  }
  return [...(after.get(null) ?? []), ...main.flatMap((id) => [id, ...(after.get(id) ?? [])])];
}

/** What has an order of its own in a sheet; undefined where its cell is empty. */
export type Ordered = { id: string; order: number | undefined; row: number };

/** Siblings by the numbers of the column Order; without one after the sibling above in the sheet, else last. */
export function byOrderColumn(siblings: readonly Ordered[]): string[] {
  let above = Number.POSITIVE_INFINITY;
  const numbered = siblings
    .toSorted((a, b) => a.row - b.row)
    .map(({ id, order, row }) => {
      above = order ?? above;
      return { id, row, order: above };
    });
  return numbered
    .toSorted((a, b) => (a.order === b.order ? a.row - b.row : a.order - b.order))
    .map(({ id }) => id);
}
