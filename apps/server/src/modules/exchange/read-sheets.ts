import type { ReadCell, ReadSheet } from "@aquamark/workbook";
import { sheetNames } from "@aquamark/workbook";
import { HucreError } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { type ArchiveFault, archiveFault } from "./check-archive.ts";

export type ReadSheets = { ok: true; sheets: ReadSheet[] } | { ok: false; fault: ArchiveFault };

const wanted = new Set<string>([
  sheetNames.measures,
  sheetNames.subMeasures,
  sheetNames.categories,
  sheetNames.responseTypes,
  sheetNames.origin,
]);
// A little more than a sheet may have, so that too many are told, not cut.
const lastRow = 50_010;
// More columns than any survey's sheet.
const range = `A1:CV${lastRow}`;

/** The cells of a workbook's sheets, of those that Aquamark knows; or why the file is not read. */
export async function readSheets(file: Buffer): Promise<ReadSheets> {
  const fault = archiveFault(file);
  if (fault !== null) return { ok: false, fault };
  try {
    const workbook = await readXlsx(file, { sheets: ({ name }) => wanted.has(name), range });
    return {
      ok: true,
      sheets: workbook.sheets.map(({ name, rows, cells }) => ({
        name,
        rows: rows.map((row, index) =>
          row.map((value, column): ReadCell => {
            const type = cells?.get(`${index},${column}`)?.type;
            if (type === "formula") return { problem: "formula" };
            if (type === "error") return { problem: "error" };
            return value instanceof Date ? { problem: "date" } : value;
          }),
        ),
      })),
    };
  } catch (error) {
    if (error instanceof HucreError || error instanceof RangeError)
      return { ok: false, fault: "archive_damaged" };
    throw error;
  }
}
