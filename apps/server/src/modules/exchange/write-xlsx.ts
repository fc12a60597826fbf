import { PassThrough } from "node:stream";
import {
  type CellValue,
  type ColumnModel,
  type RowLook,
  type SheetModel,
  type WorkbookModel,
  writtenText,
  xmlText,
} from "@aquamark/workbook";
import exceljs from "exceljs";

const { WorkbookWriter } = exceljs.stream.xlsx;

export type WriteXlsxOptions = {
  /** The file's creation, in its properties. */
  at: Date;
  /** Called now and then with how many rows are written; what it throws ends the writing. */
  onRows?: (written: number) => Promise<void>;
};

const rowsBetween = 250;
// What a column that can be edited is prepared for beyond its rows.
const spareRows = 2_000;
const keyRow = { height: 5, hidden: true } as const;
// A format by which a spreadsheet program takes what is typed for text, also where it looks like a formula.
const textFormat = "@";
const headingFill = "12303F";
// Named, since programs take another one each where it is not.
const font = { name: "Calibri", family: 2, size: 11 };
const lineHeight = 15;
// More letters than digits, by which widths are measured, fit into a line.
const charactersPerWidth = 1.12;
// Where one edits, a long text shows how it begins; on paper it shows all that a row can (409 points).
const editedLinesMax = 6;
const printedLinesMax = 27;

/**
 * Writes a workbook as an XLSX file, row by row, so that memory does not grow with the styles of all cells.
 *
 * Every text is a string cell and is written so that no program takes it for a formula.
 */
export async function writeXlsx(model: WorkbookModel, { at, onRows }: WriteXlsxOptions): Promise<Buffer> {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  const workbook = new WorkbookWriter({ stream, useSharedStrings: true, useStyles: true });
  workbook.creator = "Aquamark";
  workbook.lastModifiedBy = "Aquamark";
  workbook.created = at;
  workbook.modified = at;
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 24_000,
      height: 14_000,
      firstSheet: 0,
      activeTab: model.opensAt,
      visibility: "visible",
    },
  ];
  let written = 0;
  for (const sheet of model.sheets) {
    const writing = writeSheet(workbook, sheet);
    for (const _ of writing) {
      written++;
      if (written % rowsBetween === 0) {
        // Lets the process do its other work.
        await new Promise((resolve) => setImmediate(resolve));
        await onRows?.(written);
      }
    }
  }
  await workbook.commit();
  return Buffer.concat(chunks);
}

function* writeSheet(workbook: exceljs.stream.xlsx.WorkbookWriter, model: SheetModel): Generator<void> {
  const { columns, form, hasHeadings, page } = model;
  const headRows = (form === "keyed" ? 1 : 0) + (hasHeadings ? 1 : 0);
  const sheet = workbook.addWorksheet(model.name, {
    state: model.visibility,
    views: [
      headRows > 0
        ? { state: "frozen", xSplit: 0, ySplit: headRows, showGridLines: form === "keyed" }
        : { state: "normal", showGridLines: false },
    ],
    pageSetup: pageSetupOf(model, headRows),
    headerFooter: page ? { oddFooter: `&L${footerText(page.footer)}&R&P / &N` } : {},
  });
  sheet.columns = columns.map(columnOf);
  if (form === "keyed") {
    const row = sheet.addRow(columns.map(({ key }) => key));
    Object.assign(row, keyRow);
    row.commit();
  }
  if (hasHeadings) {
    const row = sheet.addRow(columns.map(({ heading }) => cellOf(heading)));
    styleHeadings(row, columns);
    row.commit();
  }
  for (const { cells, look } of model.rows) {
    const row = sheet.addRow(cells.map(cellOf));
    row.height = heightOf(cells, columns, look, form === "keyed" ? editedLinesMax : printedLinesMax);
    if (look !== undefined) dress(row, look, columns.length);
    row.commit();
    yield;
  }
  const last = headRows + model.rows.length;
  if (form === "keyed") {
    sheet.autoFilter = {
      from: { row: headRows, column: 1 },
      to: { row: Math.max(last, headRows), column: columns.length },
    };
    validate(sheet, columns, headRows + 1, last + spareRows);
  }
  sheet.commit();
}

function columnOf({ width, kind, isHidden }: ColumnModel): Partial<exceljs.Column> {
  return {
    width,
    hidden: isHidden ?? false,
    style: {
      ...(kind === "text" ? { numFmt: textFormat } : {}),
      font,
      alignment: {
        vertical: "top",
        wrapText: kind === "text" && isHidden !== true,
        ...(kind === "number" ? { horizontal: "center" as const } : {}),
      },
    },
  };
}

function cellOf(value: CellValue): CellValue {
  return typeof value === "string" ? (value === "" ? null : xmlText(writtenText(value))) : value;
}

function styleHeadings(row: exceljs.Row, columns: readonly ColumnModel[]): void {
  row.height = 22;
  for (const [index, { kind }] of columns.entries()) {
    const cell = row.getCell(index + 1);
    cell.font = { ...font, bold: true, color: { argb: "FFFFFFFF" } };
    cell.fill = solid(headingFill);
    cell.alignment = { vertical: "middle", horizontal: kind === "number" ? "center" : "left" };
  }
}

/** How high a row is: not every program works out for itself how many lines its texts take. */
function heightOf(
  cells: readonly CellValue[],
  columns: readonly ColumnModel[],
  look: RowLook | undefined,
  linesMax: number,
): number {
  const { merged, size = font.size } = look ?? {};
  let most = 1;
  for (const [index, value] of cells.entries()) {
    const column = columns[index];
    if (typeof value !== "string" || column === undefined || column.isHidden) continue;
    const isWide = merged !== undefined && index === merged.from;
    const span = isWide ? columns.slice(index, index + merged.count) : [column];
    const width = (span.reduce((sum, each) => sum + each.width, 0) * font.size) / size - 1;
    let lines = 0;
    for (const line of value.split("\n", linesMax))
      lines += Math.max(1, Math.ceil(line.length / (charactersPerWidth * width)));
    most = Math.max(most, lines);
  }
  return (Math.min(most, linesMax) * lineHeight * size) / font.size + 1;
}

function dress(row: exceljs.Row, look: RowLook, columns: number): void {
  const { fill, ink, isBold, size, edges = [], indent, merged } = look;
  const first = edges.length;
  for (let column = 1; column <= columns; column++) {
    const cell = row.getCell(column);
    const colour = column <= first ? edges[column - 1] : fill;
    if (colour !== undefined) cell.fill = solid(colour);
    if (ink !== undefined || isBold !== undefined || size !== undefined)
      cell.font = {
        ...font,
        ...(isBold ? { bold: true } : {}),
        ...(size === undefined ? {} : { size }),
        ...(ink === undefined ? {} : { color: { argb: `FF${ink}` } }),
      };
    if (indent !== undefined && typeof cell.value === "string")
      cell.alignment = { vertical: "top", wrapText: true, indent };
  }
  if (merged !== undefined)
    row.worksheet.mergeCells(row.number, merged.from + 1, row.number, merged.from + merged.count);
}

function solid(colour: string): exceljs.Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb: `FF${colour}` } };
}

function pageSetupOf({ page, hasHeadings, form }: SheetModel, headRows: number): Partial<exceljs.PageSetup> {
  if (page === undefined) return {};
  const titles = hasHeadings ? `${form === "keyed" ? headRows : 1}:${headRows}` : undefined;
  return {
    orientation: page.orientation,
    // A4.
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    ...(titles === undefined ? {} : { printTitlesRow: titles }),
  };
}

// "&" begins a code in a footer, and digits after one would be its size.
function footerText(text: string): string {
  return text.replaceAll("&", "&&").slice(0, 120);
}

/** Lets a spreadsheet program offer what may stand in a cell, and say what may not. */
function validate(
  sheet: exceljs.Worksheet,
  columns: readonly ColumnModel[],
  first: number,
  last: number,
): void {
  for (const [index, { key, choices, kind }] of columns.entries()) {
    const letter = sheet.getColumn(index + 1).letter;
    const range = `${letter}${first}:${letter}${last}`;
    // The list of validations is a private one in the library's types.
    const validations = (
      sheet as unknown as { dataValidations: { add(range: string, rule: exceljs.DataValidation): void } }
    ).dataValidations;
    const add = (rule: exceljs.DataValidation) =>
      validations.add(range, { allowBlank: true, showErrorMessage: true, ...rule });
    if (Array.isArray(choices)) add({ type: "list", formulae: [`"${choices.join(",")}"`] });
    else if (choices !== undefined && "sheet" in choices && choices.count > 0) {
      const source = `${choices.sheet}!$A$1:$A$${choices.count}`;
      // A warning only: a name may be that of a type which this very workbook makes.
      add({
        type: "list",
        formulae: [source],
        errorStyle: "warning",
        error: "No response type of this workbook has this name yet.",
      });
    } else if (kind === "number" && key === "weight")
      add({
        type: "decimal",
        operator: "greaterThanOrEqual",
        formulae: [0],
        error: "A weight is a number of 0 or more.",
      });
    else if (kind === "number")
      add({ type: "decimal", operator: "between", formulae: [-1e9, 1e9], error: "This must be a number." });
  }
}
