import type { CellFault } from "./model.ts";

/** A cell by its sheet, and its row and column from 0; without them the sheet as a whole. */
export type CellPlace = { sheet: string; row?: number; column?: number };

const messages = {
  no_workbook:
    "This is no workbook of a survey from Aquamark: its hidden sheet is missing. Download one on this page, and edit that.",
  format_unknown: "This workbook was made by another version of Aquamark. Download it anew.",
  levels_changed: "The levels of the survey were changed since the workbook was made. Download it anew.",
  workbook_damaged: "The hidden sheet of this workbook is damaged. Download it anew.",
  workbook_of_other_survey: "This workbook belongs to another survey or program.",
  workbook_without_weights: "This workbook was made without weights, so it cannot be imported.",
  sheet_missing: "The sheet {sheet} is missing.",
  keys_missing: "The hidden first row of this sheet, which names its columns, is missing or damaged.",
  column_missing: "The column {column} is missing.",
  too_many_rows: "The sheet has more than {max} rows.",
  formula: "Formulas are not accepted. Write the value itself.",
  cell_error: "The cell holds an error.",
  cell_is_date: "The cell holds a date or time. Format it as text and write it again.",
  not_a_number: "This must be a number, not “{value}”.",
  number_too_small: "This must be {min} or more.",
  not_a_whole_number: "This must be a whole number from 1.",
  required: "This may not be empty.",
  too_long: "This is longer than {max} characters.",
  text_cut: "This text was too long for the cell and was cut. Change it in Aquamark instead.",
  id_unknown:
    "The hidden id of this row is not of this workbook. Empty the cell {cell} to make the row a new one.",
  id_twice:
    "The row {row} has the same hidden id: it was copied. Empty the cell {cell} to make this row a new one.",
  reference_twice: "The row {row} has the same reference.",
  reference_unknown: "No row of the sheet Measures has the reference “{reference}”.",
  path_gap: "The path has a gap before this.",
  path_missing: "Say in which category this lies.",
  measures_not_here: "Categories of the level {level} hold no measures.",
  level_changed: "A category stays on its level, {level}. Make a new one instead.",
  category_ambiguous: "There are {count} categories “{title}” here. Rename one of them first.",
  category_removed: "This lies in “{title}”, whose row was removed from the sheet Categories.",
  response_type_unknown: "There is no response type “{name}”.",
  response_type_ambiguous: "There are {count} response types “{name}”.",
  response_type_twice: "The row {row} has the same name.",
  row_kind: "This must be {allowed}.",
  part_unknown: "The response type has no part {part} in this sheet.",
  part_number: "Say which part of the response type this belongs to.",
  row_reassigned: "This row belongs to the response type “{name}”, and stays there. Make a new row instead.",
  option_of_number: "The part {part} is a number and has no options.",
  binding_invalid: "“{text}” is no binding. Write it as in: cap = M1.2 . n",
  binding_reference: "No row of this sheet has the reference “{text}”.",
  binding_twice: "The name {text} is bound twice.",
  changed_meanwhile: "Somebody changed this in Aquamark since the workbook was made. It is now: {now}",
  removed_meanwhile: "Somebody removed this in Aquamark since the workbook was made. Remove the row.",
  more_faults: "{count} more faults are not listed.",
} as const;

export type CellFaultCode = keyof typeof messages;

type Params = Record<string, string | number>;

function wordsOf(code: CellFaultCode, params: Params): string {
  return messages[code].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ""));
}

/** The letters of a column, from 0: A, B, ... Z, AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}

/** A cell as people write it: `Measures!D17`. */
export function cellName({ sheet, row, column }: CellPlace): string {
  if (row === undefined) return sheet;
  return `${sheet}!${column === undefined ? "" : columnLetters(column)}${row + 1}`;
}

/** More are counted, not listed: nobody mends so many by hand. */
const faultsMax = 2_000;

/** Collects what is wrong with a workbook, cell by cell. */
export class CellFaults {
  readonly list: CellFault[] = [];
  readonly #told = new Set<string>();
  #left = 0;

  get hasAny(): boolean {
    return this.list.length > 0;
  }

  add(place: CellPlace, code: CellFaultCode, params: Params = {}): void {
    this.addWorded(place, code, params, wordsOf(code, params));
  }

  /** A fault found elsewhere, with its own words. */
  addWorded(place: CellPlace, code: string, params: CellFault["params"], message: string): void {
    // A cell that is looked at twice is told once.
    const told = `${cellName(place)} ${code} ${message}`;
    if (this.#told.has(told)) return;
    this.#told.add(told);
    if (this.list.length >= faultsMax) {
      this.#left++;
      return;
    }
    this.list.push({
      path: cellName(place),
      ...(place.row === undefined ? {} : { line: place.row + 1 }),
      ...(place.column === undefined ? {} : { column: place.column + 1 }),
      code,
      params,
      message,
    });
  }

  /** All of them, the first cell of each sheet first. */
  finish(sheetOrder: readonly string[]): CellFault[] {
    const place = ({ path }: CellFault) => sheetOrder.indexOf(path.split("!")[0] ?? "");
    const all = this.list.toSorted(
      (a, b) => place(a) - place(b) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
    );
    if (this.#left === 0) return all;
    const params = { count: this.#left };
    return [...all, { path: "", code: "more_faults", params, message: wordsOf("more_faults", params) }];
  }
}
