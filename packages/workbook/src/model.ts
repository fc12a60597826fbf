/** What a cell holds: a text, a number, or nothing. */
export type CellValue = string | number | null;

export type ColumnModel = {
  /** What the import knows the column by, whatever its heading and wherever it stands. */
  key: string;
  heading: string;
  /** In characters. */
  width: number;
  kind: "text" | "number";
  isHidden?: boolean;
  /** Told, and not read again. */
  isInformative?: boolean;
  /** The only values one may choose from: a column of another sheet, or a short list. */
  choices?: { sheet: string; column: number; count: number } | readonly string[];
};

/** How a row looks. Colours are "RRGGBB". */
export type RowLook = {
  fill?: string;
  ink?: string;
  isBold?: boolean;
  /** In points. */
  size?: number;
  /** From which column on, and how many, are one wide cell. */
  merged?: { from: number; count: number };
  /** Colours of the first columns. */
  edges?: readonly string[];
  indent?: number;
};

export type RowModel = { cells: readonly CellValue[]; look?: RowLook };

export type SheetModel = {
  name: string;
  visibility: "visible" | "hidden" | "veryHidden";
  columns: readonly ColumnModel[];
  rows: readonly RowModel[];
  /** `keys`: a hidden first row with the columns' keys, and a filter: for sheets that are read again. */
  form: "keyed" | "plain";
  /** Whether the columns' headings are written. */
  hasHeadings: boolean;
  page?: { orientation: "landscape" | "portrait"; footer: string };
};

export type WorkbookModel = { title: string; sheets: readonly SheetModel[]; opensAt: number };

/** A cell as it was read; `problem` says why it holds nothing that can be used. */
export type ReadCell = string | number | boolean | null | { problem: "formula" | "error" | "date" };
export type ReadSheet = { name: string; rows: readonly (readonly ReadCell[])[] };

/** Something wrong in a workbook; `path` is its cell, such as `Measures!D17`, or its sheet. */
export type CellFault = {
  path: string;
  line?: number;
  column?: number;
  code: string;
  params: Record<string, unknown>;
  message: string;
};
