import { writtenText } from "../cell-text.ts";
import type { CellValue, ReadCell, ReadSheet, WorkbookModel } from "../model.ts";

/** A workbook's sheets as they are read again, without a file in between. */
export function readModel({ sheets }: WorkbookModel): ReadSheet[] {
  const cell = (value: CellValue): ReadCell => (typeof value === "string" ? writtenText(value) : value);
  return sheets.map(({ name, form, columns, hasHeadings, rows }) => ({
    name,
    rows: [
      ...(form === "keyed" ? [columns.map(({ key }) => key)] : []),
      ...(hasHeadings ? [columns.map(({ heading }) => cell(heading))] : []),
      ...rows.map(({ cells }) => cells.map(cell)),
    ],
  }));
}

/** A cell of a keyed sheet by the title of its row (or any of its cells) and its column's key. */
export function editCell(
  sheets: readonly ReadSheet[],
  sheet: string,
  find: (cells: Record<string, ReadCell>) => boolean,
  changes: Record<string, ReadCell>,
): ReadSheet[] {
  let isFound = false;
  const edited = sheets.map((each) => {
    if (each.name !== sheet) return each;
    const keys = each.rows[0]?.map(String) ?? [];
    const rows = each.rows.map((row, index) => {
      const cells = Object.fromEntries(keys.map((key, column) => [key, row[column] ?? null]));
      if (index < 2 || !find(cells)) return row;
      isFound = true;
      return keys.map((key, column) => (key in changes ? (changes[key] ?? null) : (row[column] ?? null)));
    });
    return { ...each, rows };
  });
  if (!isFound) throw new Error(`No row of ${sheet} is the one to change`);
  return edited;
}

/** A sheet with one more row. */
export function addRow(
  sheets: readonly ReadSheet[],
  sheet: string,
  cells: Record<string, ReadCell>,
): ReadSheet[] {
  return sheets.map((each) => {
    if (each.name !== sheet) return each;
    const keys = each.rows[0]?.map(String) ?? [];
    return { ...each, rows: [...each.rows, keys.map((key) => cells[key] ?? null)] };
  });
}

/** A sheet without the rows that `find` finds. */
export function removeRows(
  sheets: readonly ReadSheet[],
  sheet: string,
  find: (cells: Record<string, ReadCell>) => boolean,
): ReadSheet[] {
  return sheets.map((each) => {
    if (each.name !== sheet) return each;
    const keys = each.rows[0]?.map(String) ?? [];
    const rows = each.rows.filter(
      (row, index) =>
        index < 2 || !find(Object.fromEntries(keys.map((key, column) => [key, row[column] ?? null]))),
    );
    return { ...each, rows };
  });
}
