import {
  applyOperations,
  describeFault,
  type Operation,
  type ProgramContent,
  structuralErrors,
} from "@aquamark/program-content";
import { type ChangeCounts, countChanges, describeChanges, type WorkbookChange } from "./describe-changes.ts";
import { editOperations } from "./edit-operations.ts";
import { CellFaults, cellName } from "./faults.ts";
import { readKeyedSheet } from "./keyed-sheet.ts";
import type { CellFault, ReadSheet } from "./model.ts";
import { readOrigin } from "./origin.ts";
import { EditedCategories } from "./read-categories.ts";
import { EditedMeasures } from "./read-measures.ts";
import { EditedResponseTypes } from "./read-response-types.ts";
import { startReading } from "./reading.ts";
import { columnsOf, type EditableSheet, sheetNames } from "./survey-columns.ts";
import { responseTypesByName } from "./survey-rows.ts";

export type WorkbookTarget = {
  /** The present content. */
  content: ProgramContent;
  programId: string;
  surveyId: string;
  /** Gives the same id for the same text. */
  idOf: (seed: string) => string;
};

export type SurveyWorkbookResult =
  | {
      ok: true;
      operations: Operation[];
      /** For each operation the cell it comes from, such as `Measures!D17`. */
      cells: string[];
      changes: WorkbookChange[];
      counts: ChangeCounts;
      /** The content's revision when the workbook was made. */
      madeFrom: number;
      /** How many measures of the survey have errors in their bindings now, and would have. */
      errors: { before: number; after: number };
    }
  | { ok: false; faults: CellFault[] };

const sheetOrder = [
  sheetNames.measures,
  sheetNames.subMeasures,
  sheetNames.categories,
  sheetNames.responseTypes,
];

/**
 * Reads an edited workbook of a survey: the operations that make the present content what the workbook says, and the
 * changes they come to; or every fault by its cell. Nothing is changed.
 */
export function readSurveyWorkbook(
  sheets: readonly ReadSheet[],
  target: WorkbookTarget,
): SurveyWorkbookResult {
  const { content: now, programId, surveyId } = target;
  const faults = new CellFaults();
  const refuse = (code: Parameters<CellFaults["add"]>[1]): SurveyWorkbookResult => {
    faults.add({ sheet: sheetNames.origin }, code);
    return { ok: false, faults: faults.list.map((fault) => ({ ...fault, path: "" })) };
  };
  const found = readOrigin(sheets.find(({ name }) => name === sheetNames.origin));
  if (!found.ok) return refuse(found.code);
  const { origin } = found;
  if (origin.programId !== programId || origin.surveyId !== surveyId)
    return refuse("workbook_of_other_survey");
  if (origin.content === null) return refuse("workbook_without_weights");
  const before = origin.content;
  const idOf = (seed: string) => target.idOf(`${origin.workbookId}/${seed}`);
  const reading = startReading(surveyId, before, now, faults, idOf);
  if (reading === null) return refuse("workbook_damaged");

  const { structure } = reading.beforeSurvey;
  if (structure.levels.length !== reading.nowSurvey.structure.levels.length) return refuse("levels_changed");
  const columns = { structure, responseTypes: responseTypesByName(before) };
  const rowsOf = (sheet: EditableSheet) =>
    readKeyedSheet(sheets, sheetNames[sheet], columnsOf(sheet, columns), faults);
  const [categoryRows, typeRows, measureRows, subMeasureRows] = [
    rowsOf("categories"),
    rowsOf("responseTypes"),
    rowsOf("measures"),
    rowsOf("subMeasures"),
  ];
  if (!categoryRows || !typeRows || !measureRows || !subMeasureRows)
    return { ok: false, faults: faults.finish(sheetOrder) };

  const categories = new EditedCategories(reading, categoryRows);
  const types = new EditedResponseTypes(reading, typeRows);
  const measures = new EditedMeasures(reading, measureRows, subMeasureRows, { categories, types });
  if (faults.hasAny) return { ok: false, faults: faults.finish(sheetOrder) };

  const placed = editOperations(reading, { categories, types, measures });
  const operations = placed.map(({ operation }) => operation);
  const applied = applyOperations(now, operations);
  if (!applied.ok) {
    for (const fault of applied.faults) {
      const place = placed[fault.operation]?.placeOf(fault.path) ?? { sheet: "" };
      faults.addWorded(place, fault.code, fault.params, describeFault(fault));
    }
    return { ok: false, faults: faults.finish(sheetOrder) };
  }
  const changes = describeChanges(now, applied.content, surveyId);
  const errorsIn = (content: ProgramContent) =>
    structuralErrors(content).filter((error) => error.surveyId === surveyId).length;
  return {
    ok: true,
    operations,
    cells: placed.map(({ placeOf }) => cellName(placeOf(""))),
    changes,
    counts: countChanges(changes),
    madeFrom: origin.contentRevision,
    errors: { before: errorsIn(now), after: errorsIn(applied.content) },
  };
}
