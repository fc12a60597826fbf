import type { ProgramContent } from "@aquamark/program-content";
import type { CellValue, ColumnModel, RowModel, SheetModel, WorkbookModel } from "./model.ts";
import { originSheet } from "./origin.ts";
import { columnsOf, type EditableSheet, rowKinds, sheetNames } from "./survey-columns.ts";
import { type RowCells, responseTypesByName, surveyRows } from "./survey-rows.ts";

export type SurveyWorkbookOptions = {
  contentRevision: number;
  /** Without weights a workbook can be read but not imported. */
  withWeights: boolean;
  /** An id of its own for each workbook. */
  workbookId: string;
};

/** A survey as a workbook to edit in a spreadsheet program and to import again (docs/workbook.md). */
export function surveyWorkbook(
  content: ProgramContent,
  surveyId: string,
  { contentRevision, withWeights, workbookId }: SurveyWorkbookOptions,
): WorkbookModel {
  const survey = content.surveys.get(surveyId);
  if (survey === undefined) throw new Error(`There is no survey ${surveyId}`);
  const rows = surveyRows(content, surveyId, { withWeights });
  const responseTypes = responseTypesByName(content);
  const page = { orientation: "landscape", footer: `${content.program.title}, ${survey.title}` } as const;

  const sheet = (key: EditableSheet, cells: ReadonlyMap<string, RowCells>): SheetModel => {
    const columns = columnsOf(key, { structure: survey.structure, responseTypes });
    return {
      name: sheetNames[key],
      visibility: "visible",
      form: "keyed",
      hasHeadings: true,
      columns,
      rows: [...cells.values()].map((row) => rowOf(columns, row)),
      page,
    };
  };
  return {
    title: survey.title,
    opensAt: 1,
    sheets: [
      readMeSheet(content.program.title, survey.title, withWeights),
      sheet("measures", rows.measures),
      sheet("subMeasures", rows.subMeasures),
      sheet("categories", rows.categories),
      sheet("responseTypes", rows.responseTypes),
      {
        name: sheetNames.lists,
        visibility: "hidden",
        form: "plain",
        hasHeadings: false,
        columns: [{ key: "responseType", heading: "", width: 30, kind: "text" }],
        rows: responseTypes.map(({ name }) => ({ cells: [name] })),
      },
      originSheet({
        workbookId,
        programId: content.program.id,
        surveyId,
        contentRevision,
        content: withWeights ? content : null,
      }),
    ],
  };
}

function rowOf(columns: readonly ColumnModel[], cells: RowCells): RowModel {
  const values = columns.map(({ key }): CellValue => cells[key] ?? null);
  return cells.row === rowKinds.type
    ? { cells: values, look: { isBold: true, fill: "E3EEF4", ink: "12303F" } }
    : { cells: values };
}

const readMe: readonly (readonly [heading: string, ...lines: string[]])[] = [
  [
    "How it works",
    "Change what you like in this workbook, save it, and import it on the survey's workbook page in Aquamark. You are shown every change before anything happens; all of them are done, or none.",
    "Only cells that you change count. What others change in Aquamark meanwhile stays.",
    "After an import, download the workbook anew before you go on editing.",
  ],
  [
    "Rows",
    "A new row is a new thing. Insert it anywhere; a copied row must have its hidden id emptied, which the import tells you.",
    "A measure whose row is removed leaves the survey; answers to it are kept. A category whose row is removed is deleted, and so are response types and sub-measures.",
    "The order is that of the column Order, not that of the rows, so you may sort and filter as you like. 2.5 lies between 2 and 3.",
  ],
  [
    "Measures",
    "The first columns say where a measure lies. Write another path there to move it; a path that does not exist makes new categories.",
    "To rename a category, change its title on the sheet Categories, not here.",
    "Bindings name a measure by its Reference on this sheet, one a line: cap = M1.2 . n. Give a new row a reference of its own if you bind to it.",
  ],
  [
    "Response types",
    "A response type has a row of its own, then one for each part, and one for each option of a part. Part and Option are the order.",
    "These are all response types of the program; a change applies to every measure that uses the type, in every survey.",
  ],
  [
    "Texts",
    "A text that begins with = + - @ or the like has an apostrophe before it, so that no program takes it for a formula. Leave it there. Formulas are not accepted in any cell.",
  ],
];

function readMeSheet(programTitle: string, surveyTitle: string, withWeights: boolean): SheetModel {
  const rows: RowModel[] = [
    { cells: [surveyTitle], look: { isBold: true, size: 16, ink: "12303F" } },
    { cells: [programTitle], look: { ink: "4A5A63" } },
    { cells: [null] },
  ];
  if (!withWeights)
    rows.push(
      {
        cells: ["This workbook was made without weights, since you may not see them. It cannot be imported."],
        look: { isBold: true, fill: "FCE8D5", ink: "7A3E00" },
      },
      { cells: [null] },
    );
  for (const [heading, ...lines] of readMe) {
    rows.push({ cells: [heading], look: { isBold: true, fill: "E3EEF4", ink: "12303F" } });
    for (const line of lines) rows.push({ cells: [line] });
    rows.push({ cells: [null] });
  }
  return {
    name: sheetNames.readMe,
    visibility: "visible",
    form: "plain",
    hasHeadings: false,
    columns: [{ key: "text", heading: "", width: 84, kind: "text" }],
    rows,
    page: { orientation: "portrait", footer: surveyTitle },
  };
}
