import exceljs from "exceljs";
import type { FastifyInstance } from "fastify";
import { jobEnd } from "./jobs.ts";
import { signIn } from "./sign-in.ts";

/** What a person does with workbooks: ask for one, change cells in a spreadsheet program, upload it, apply it. */
export async function workbookHands(
  app: FastifyInstance,
  user: { id: string },
  survey: { programId: string; surveyId: string },
) {
  const cookie = await signIn(app, user.id);
  const { programId, surveyId } = survey;
  const ask = async (kind: "workbook" | "nested" | "comparison", withProgramId?: string) =>
    app.inject({
      method: "POST",
      url: `/api/v1/programs/${programId}/exports`,
      headers: { cookie },
      payload: { kind, surveyId, ...(withProgramId === undefined ? {} : { withProgramId }) },
    });
  const download = async (
    kind: "workbook" | "nested" | "comparison",
    withProgramId?: string,
  ): Promise<Buffer> => {
    const asked = await ask(kind, withProgramId);
    const job = await jobEnd(app, cookie, asked.json().id);
    const file = await app.inject({ url: `/api/v1/jobs/${job.id}/file`, headers: { cookie } });
    if (file.statusCode !== 200) throw new Error(`${JSON.stringify(job)} ${file.body}`);
    return file.rawPayload;
  };
  const upload = async (file: Uint8Array<ArrayBuffer>, name = "survey.xlsx") => {
    const form = new FormData();
    form.append("file", new Blob([file]), name);
    const body = new Response(form);
    return app.inject({
      method: "POST",
      url: `/api/v1/programs/${programId}/surveys/${surveyId}/workbook`,
      headers: { cookie, "content-type": body.headers.get("content-type") ?? "" },
      payload: Buffer.from(await body.arrayBuffer()),
    });
  };
  const check = async (file: Uint8Array) => {
    const reply = await upload(new Uint8Array(file));
    if (reply.statusCode !== 202) throw new Error(reply.body);
    return jobEnd(app, cookie, reply.json().id);
  };
  const changes = async (jobId: string) =>
    (await app.inject({ url: `/api/v1/jobs/${jobId}/changes`, headers: { cookie } })).json();
  const startApply = (jobId: string) =>
    app.inject({ method: "POST", url: `/api/v1/jobs/${jobId}/apply`, headers: { cookie } });
  const apply = async (jobId: string) => jobEnd(app, cookie, (await startApply(jobId)).json().id);
  return { cookie, ask, download, upload, check, changes, startApply, apply };
}

/** A workbook as somebody left it who changed it in a spreadsheet program. */
export async function editXlsx(file: Buffer, edit: (workbook: SheetHands) => void): Promise<Buffer> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(file as never);
  edit(new SheetHands(workbook));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

export class SheetHands {
  readonly workbook: exceljs.Workbook;
  constructor(workbook: exceljs.Workbook) {
    this.workbook = workbook;
  }

  sheet(name: string): exceljs.Worksheet {
    const sheet = this.workbook.getWorksheet(name);
    if (!sheet) throw new Error(`There is no sheet ${name}`);
    return sheet;
  }

  /** The cell of a row by its column's key, which stands in the hidden first row. */
  cell(sheet: string, row: number, key: string): exceljs.Cell {
    const keys = this.sheet(sheet).getRow(1).values as (string | undefined)[];
    const column = keys.indexOf(key);
    if (column === -1) throw new Error(`${sheet} has no column ${key}`);
    return this.sheet(sheet).getRow(row).getCell(column);
  }

  /** The number of the row in which a column holds a text. */
  rowWith(sheet: string, key: string, text: string): number {
    for (let row = 3; row <= this.sheet(sheet).rowCount; row++)
      if (this.cell(sheet, row, key).value === text) return row;
    throw new Error(`${sheet} has no ${text}`);
  }
}
