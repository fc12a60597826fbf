import { createHash } from "node:crypto";
import { contentOf } from "@aquamark/program-content";
import { readSurveyWorkbook, type WorkbookChange } from "@aquamark/workbook";
import { z } from "zod";
import { transact } from "../../platform/db/transaction.ts";
import { Problem } from "../../platform/http/problem.ts";
import { defineUserJob, JobFailure, readJobFile, saveJobFile } from "../jobs/index.ts";
import { loadContentRows } from "../programs/index.ts";
import type { ArchiveFault } from "./check-archive.ts";
import { surveyForExchange } from "./exchange-access.ts";
import { readXlsxFile } from "./read-xlsx.ts";

export const WORKBOOK_BYTES_MAX = 10 * 1024 * 1024;

export const WorkbookPayload = z.object({ programId: z.guid(), surveyId: z.guid() });

/** The rights that importing a workbook needs, from the upload to the change. */
export const rightsForImport = ["program.import", "program.edit"] as const;

/** What a checked workbook waits with: kept as the job's file until somebody confirms it. */
export type CheckedWorkbook = {
  operations: unknown[];
  /** For each operation the cell that it comes from. */
  cells: string[];
  changes: WorkbookChange[];
};

const steps = { read: 1, compared: 2 } as const;

const archiveMessages: Record<ArchiveFault, string> = {
  not_xlsx: "This is no XLSX workbook.",
  archive_damaged: "The workbook is damaged and cannot be read.",
  archive_too_large: "The workbook holds more than any survey does.",
  has_macros: "The workbook has macros. Save it as XLSX without macros.",
  has_external_links: "The workbook has links to other workbooks. Remove them.",
  has_objects: "The workbook has embedded objects or controls. Remove them.",
  is_encrypted: "The workbook has a password. Save it without one.",
};

/** Reads an edited workbook: a list of changes to look at, or every fault by its cell. Nothing is changed. */
export const workbookCheck = defineUserJob("program.workbook_check", async (job, finish) => {
  const { context, actor, jobId } = job;
  const { db, clock } = context;
  const { programId, surveyId } = WorkbookPayload.parse(job.payload);
  await job.progress(0, steps.compared);
  await surveyForExchange(db, actor, { programId, surveyId }, rightsForImport);
  const file = await readJobFile(db, jobId, "input", clock.now());
  if (!file) throw new Problem("job_file_gone", "The workbook is not there any more. Upload it again.");
  const reading = await readXlsxFile(file.content, job.run.signal);
  if (!reading.ok)
    throw refusal([{ path: "", code: reading.fault, params: {}, message: archiveMessages[reading.fault] }]);
  await job.progress(steps.read, steps.compared);

  const { rows, contentRevision, isFinalised } = await loadContentRows(db, programId);
  if (isFinalised)
    throw new Problem("program_finalised", "The program is finalised: its content cannot change.");
  const content = contentOf(rows);
  const result = readSurveyWorkbook(reading.sheets, { content, programId, surveyId, idOf: idOfSeed });
  if (!result.ok) throw refusal(result.faults);
  const { operations, cells, changes, counts, madeFrom, errors } = result;
  const checked: CheckedWorkbook = { operations, cells, changes };
  await transact(context, async (tx) => {
    await saveJobFile(tx, {
      jobId,
      role: "output",
      name: "changes.json",
      mediaType: "application/json",
      content: Buffer.from(JSON.stringify(checked)),
      at: clock.now(),
    });
    await finish(tx, {
      programId,
      surveyId,
      counts,
      operations: operations.length,
      contentRevision,
      madeFrom,
      errors,
    });
  });
});

export type WorkbookFault = NonNullable<ConstructorParameters<typeof JobFailure>[0]["faults"]>[number];

function refusal(faults: WorkbookFault[]): JobFailure {
  const detail = `The workbook has ${faults.length} ${faults.length === 1 ? "fault" : "faults"}. Nothing was changed.`;
  return new JobFailure({ code: "workbook_invalid", detail, faults });
}

/** A UUID (version 8, RFC 9562) that is the same for the same text. */
function idOfSeed(seed: string): string {
  const hex = createHash("sha256").update(seed).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
