import { canonical, isCut, readText, writtenText } from "./cell-text.ts";
import { type CellFaults, type CellPlace, columnLetters } from "./faults.ts";
import type { CellValue, ColumnModel, ReadCell, ReadSheet } from "./model.ts";

const rowsMax = 50_000;
const headRows = 2;

/** A row of a sheet that can be edited: its cells by their columns' keys. */
export class KeyedRow {
  readonly index: number;
  readonly #cells: ReadonlyMap<string, { column: number; cell: ReadCell }>;
  readonly #sheet: string;
  readonly #faults: CellFaults;

  constructor(
    sheet: string,
    index: number,
    cells: ReadonlyMap<string, { column: number; cell: ReadCell }>,
    faults: CellFaults,
  ) {
    this.index = index;
    this.#sheet = sheet;
    this.#cells = cells;
    this.#faults = faults;
  }

  place(key?: string): CellPlace {
    const column = key === undefined ? undefined : this.#cells.get(key)?.column;
    return { sheet: this.#sheet, row: this.index, ...(column === undefined ? {} : { column }) };
  }

  /** The cell as in `B7`, for words about it. */
  nameOf(key: string): string {
    const { column = 0 } = this.place(key);
    return `${columnLetters(column)}${this.index + 1}`;
  }

  /** The cell's text; a number as one writes it. Empty where the cell holds nothing, or what was told as a fault. */
  text(key: string): string {
    const cell = this.#cells.get(key)?.cell ?? null;
    if (typeof cell === "string") return canonical(readText(cell));
    if (typeof cell === "number") return String(cell);
    if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
    return "";
  }

  isEmpty(key: string): boolean {
    const cell = this.#cells.get(key)?.cell ?? null;
    return cell === null || (typeof cell === "string" && cell.trim() === "");
  }

  /** Whether the cell still says what was written into it. */
  isAsWritten(key: string, written: CellValue | undefined): boolean {
    const cell = this.#cells.get(key)?.cell ?? null;
    if (typeof cell === "object" && cell !== null) return true;
    if (typeof written === "number") return sameNumber(this.#number(key), written);
    // A cut text is as written while its mark is there; changing the rest is a fault of its own.
    return this.text(key) === canonical(readText(writtenText(written ?? "")));
  }

  /** A changed text, or null after a fault. */
  changedText(
    key: string,
    { max, isRequired = false }: { max: number; isRequired?: boolean },
  ): string | null {
    const text = isRequired ? this.text(key).trim() : this.text(key);
    const fault = (code: "required" | "text_cut" | "too_long") => {
      this.#faults.add(this.place(key), code, { max });
      return null;
    };
    if (isRequired && text === "") return fault("required");
    if (isCut(text)) return fault("text_cut");
    return text.length > max ? fault("too_long") : text;
  }

  /** A number, null where the cell is empty, undefined after a fault. */
  number(key: string, { min }: { min?: number } = {}): number | null | undefined {
    if (this.isEmpty(key)) return null;
    const value = this.#number(key);
    if (value === null) {
      this.#faults.add(this.place(key), "not_a_number", { value: this.text(key).slice(0, 100) });
      return undefined;
    }
    if (min !== undefined && value < min) {
      this.#faults.add(this.place(key), "number_too_small", { min });
      return undefined;
    }
    return value;
  }

  #number(key: string): number | null {
    const cell = this.#cells.get(key)?.cell ?? null;
    if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
    if (typeof cell !== "string") return null;
    const text = readText(cell).trim();
    // As a number may stand in a cell that was made a text; never "", and nothing that Number alone would take.
    if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return null;
    const value = Number(text);
    return Number.isFinite(value) ? value : null;
  }
}

/** A sheet's rows that hold anything, and the faults of their cells. */
export function readKeyedSheet(
  sheets: readonly ReadSheet[],
  name: string,
  columns: readonly ColumnModel[],
  faults: CellFaults,
): KeyedRow[] | null {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) {
    faults.add({ sheet: name }, "sheet_missing", { sheet: name });
    return null;
  }
  const keys = new Map<string, number>();
  for (const [column, cell] of (sheet.rows[0] ?? []).entries())
    if (typeof cell === "string" && !keys.has(cell)) keys.set(cell, column);
  if (!keys.has("id")) {
    faults.add({ sheet: name, row: 0 }, "keys_missing");
    return null;
  }
  const missing = columns.filter(({ key, isInformative }) => !keys.has(key) && !isInformative);
  for (const { heading } of missing)
    faults.add({ sheet: name, row: 0 }, "column_missing", { column: heading });
  if (missing.length > 0) return null;
  if (sheet.rows.length > rowsMax + headRows) {
    faults.add({ sheet: name }, "too_many_rows", { max: rowsMax });
    return null;
  }

  const used = columns.flatMap(({ key, isInformative }) => {
    const column = keys.get(key);
    return column === undefined || isInformative ? [] : [{ key, column }];
  });
  const rows: KeyedRow[] = [];
  for (const [index, cells] of sheet.rows.entries()) {
    if (index < headRows) continue;
    const row = new KeyedRow(
      name,
      index,
      new Map(used.map(({ key, column }) => [key, { column, cell: cells[column] ?? null }])),
      faults,
    );
    if (used.every(({ key }) => row.isEmpty(key))) continue;
    for (const { key, column } of used) {
      const cell = cells[column] ?? null;
      if (typeof cell !== "object" || cell === null) continue;
      const codes = { formula: "formula", error: "cell_error", date: "cell_is_date" } as const;
      faults.add(row.place(key), codes[cell.problem]);
    }
    rows.push(row);
  }
  return rows;
}

// What a spreadsheet program keeps of a number: 15 digits.
function sameNumber(a: number | null, b: number): boolean {
  return a !== null && (a === b || a.toPrecision(15) === b.toPrecision(15));
}
