import type { Page } from "@playwright/test";
import ExcelJS from "exceljs";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Gives the workbook page a file to look at. */
export async function upload(page: Page, buffer: Buffer): Promise<void> {
  await page
    .getByLabel(/Choose the edited workbook/)
    .setInputFiles({ name: "ferries.xlsx", mimeType: xlsx, buffer });
  await page.getByRole("button", { name: "Show the changes" }).click();
}

/** The workbook at a path with other cells, and where its cells are. */
export async function edited(
  path: string,
  edit: (sheet: MeasuresSheet) => void,
): Promise<{ file: Buffer; address: (title: string, heading: string) => string }> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = measuresSheet(workbook);
  edit(sheet);
  return {
    file: Buffer.from(await workbook.xlsx.writeBuffer()),
    address: (title, heading) => sheet.cell(title, heading).address,
  };
}

type MeasuresSheet = ReturnType<typeof measuresSheet>;

/** The sheet of measures as somebody sees it who looks for titles and headings. */
function measuresSheet(workbook: ExcelJS.Workbook) {
  const sheet = workbook.getWorksheet("Measures");
  if (!sheet) throw new Error("The workbook has no sheet of measures");
  const columnOf = (heading: string): number => {
    // The row above holds keys, and is hidden.
    const headings = sheet.getRow(2).values as ExcelJS.CellValue[];
    const column = headings.indexOf(heading);
    if (column < 1) throw new Error(`The sheet has no column ${heading}`);
    return column;
  };
  const rowOf = (title: string): ExcelJS.Row => {
    const column = columnOf("Title (Measures)");
    const found = sheet.getRows(3, sheet.rowCount)?.find((row) => row.getCell(column).value === title);
    if (!found) throw new Error(`The sheet has no row ${title}`);
    return found;
  };
  return {
    cell: (title: string, heading: string) => rowOf(title).getCell(columnOf(heading)),
    remove: (title: string) => sheet.spliceRows(rowOf(title).number, 1),
    append(cells: Record<string, string | number>) {
      const row = sheet.getRow(sheet.rowCount + 1);
      for (const [heading, value] of Object.entries(cells)) row.getCell(columnOf(heading)).value = value;
    },
  };
}
