import { type ProgramContent, type SurveyContent, sameValue } from "@aquamark/program-content";
import type { CellFaults } from "./faults.ts";
import type { KeyedRow } from "./keyed-sheet.ts";
import { type RowCells, type SurveyRows, surveyRows } from "./survey-rows.ts";

/** What the sheets of one workbook are read with. */
export type Reading = {
  /** The content that the workbook was made of, and its rows as they were written. */
  before: ProgramContent;
  beforeSurvey: SurveyContent;
  written: SurveyRows;
  /** The present content, into which the changes go. */
  now: ProgramContent;
  nowSurvey: SurveyContent;
  faults: CellFaults;
  /** The same id for the same seed, so that a workbook imported twice does not make its new rows twice. */
  idOf: (seed: string) => string;
};

export function startReading(
  surveyId: string,
  before: ProgramContent,
  now: ProgramContent,
  faults: CellFaults,
  idOf: (seed: string) => string,
): Reading | null {
  const [beforeSurvey, nowSurvey] = [before.surveys.get(surveyId), now.surveys.get(surveyId)];
  if (beforeSurvey === undefined || nowSurvey === undefined || nowSurvey.isDeleted) return null;
  const written = surveyRows(before, surveyId, { withWeights: true });
  return { before, beforeSurvey, written, now, nowSurvey, faults, idOf };
}

/**
 * What a field becomes: the present value where its cell is as it was written, else the cell's. Where somebody else
 * changed it meanwhile to a third value, that is a fault of the cell.
 */
export function mergeField<T>(
  { faults }: Reading,
  row: KeyedRow,
  key: string,
  { before, now, edited }: { before: T; now: T; edited: T },
  show: (value: T) => string = String,
): T {
  if (sameValue(edited, before) || sameValue(edited, now)) return now;
  if (!sameValue(before, now))
    faults.add(row.place(key), "changed_meanwhile", { now: show(now).slice(0, 500) });
  return edited;
}

/** Rows by their hidden id, and those without one; a second row with the same id is a fault. */
export function byId(
  rows: readonly KeyedRow[],
  { faults }: Reading,
  keyOf: (row: KeyedRow) => string | null = (row) => row.text("id").trim().toLowerCase() || null,
): { known: Map<string, KeyedRow>; fresh: KeyedRow[] } {
  const known = new Map<string, KeyedRow>();
  const fresh: KeyedRow[] = [];
  for (const row of rows) {
    const key = keyOf(row);
    const other = key === null ? undefined : known.get(key);
    if (key === null) fresh.push(row);
    else if (other === undefined) known.set(key, row);
    else faults.add(row.place(), "id_twice", { row: other.index + 1, cell: row.nameOf("id") });
  }
  return { known, fresh };
}

/** Whether nobody changed anything in a row, apart from what `except` names. */
export function isUntouched(row: KeyedRow, written: RowCells, except: readonly string[] = []): boolean {
  return Object.entries(written).every(([key, cell]) => except.includes(key) || row.isAsWritten(key, cell));
}

/** An id for what a new row makes: one that nothing has yet, or the one it got when the workbook was imported before. */
export function freshId(
  { idOf }: Reading,
  seed: string,
  used: (id: string) => "free" | "same" | "taken",
): { id: string; isThere: boolean } {
  for (let count = 0; ; count++) {
    const id = idOf(`${seed}/${count}`);
    const use = used(id);
    if (use !== "taken") return { id, isThere: use === "same" };
  }
}
