import { contentOf, type ProgramContentRows } from "@aquamark/program-content";
import { comparisonWorkbook, nestedWorkbook, surveyWorkbook, type WorkbookModel } from "@aquamark/workbook";
import { z } from "zod";
import { transact } from "../../platform/db/transaction.ts";
import { recordChange } from "../activity/index.ts";
import { reachOf } from "../identity/index.ts";
import { defineUserJob, saveJobFile, type UserJobRun } from "../jobs/index.ts";
import { compareVersions, loadContentRows, programSubject } from "../programs/index.ts";
import { surveyForExchange } from "./exchange-access.ts";
import { writeXlsx } from "./write-xlsx.ts";

const Id = z.guid().toLowerCase();

export const ExportRequest = z
  .object({
    /** `workbook`: to edit and import; `nested`: to read and print; `comparison`: with another version. */
    kind: z.enum(["workbook", "nested", "comparison"]),
    surveyId: Id,
    /** The other version, for a comparison. */
    withProgramId: Id.optional(),
  })
  .meta({ id: "ExportRequest" });
export type ExportRequest = z.infer<typeof ExportRequest>;

const ExportPayload = ExportRequest.extend({ programId: Id });

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The rights that an export of a kind needs. */
export function rightsForExport({ kind }: Pick<ExportRequest, "kind">) {
  return kind === "comparison"
    ? (["program.export", "program.compare_versions"] as const)
    : (["program.export"] as const);
}

/** Writes a survey, or the comparison of two versions of it, as an XLSX file to download. */
export const programExport = defineUserJob("program.export", async (job, finish) => {
  const { context, actor, jobId } = job;
  const request = ExportPayload.parse(job.payload);
  const { programId, surveyId, kind, withProgramId } = request;
  await job.progress(0, 1);
  const model = await modelOf(job, request);
  const rows = model.sheets.reduce((count, sheet) => count + sheet.rows.length, 0);
  await job.progress(0, rows);
  const content = await writeXlsx(model, {
    at: context.clock.now(),
    onRows: (written) => job.progress(written, rows),
  });

  const name = `${fileTitle(model.title)}${kind === "nested" ? " (nested)" : ""}.xlsx`;
  const at = context.clock.now();
  const { groupIds } = await programSubject(context.db, programId);
  await transact(context, async (tx) => {
    await saveJobFile(tx, { jobId, role: "output", name, mediaType: xlsx, content, at });
    await recordChange(tx, actor, at, {
      verb: "report",
      action: "program.export",
      entity: { kind: "survey", id: surveyId, scopeId: programId },
      message: model.title,
      ancestors: [{ kind: "program", id: programId }],
      followsNothing: true,
      after: { format: "xlsx", kind, ...(withProgramId === undefined ? {} : { withProgramId }) },
      audience: { groupIds },
    });
    await finish(tx, { programId, surveyId, kind, file: { name, bytes: content.length } });
  });
});

async function modelOf(
  { context, actor, jobId }: Pick<UserJobRun, "context" | "actor" | "jobId">,
  request: z.infer<typeof ExportPayload>,
): Promise<WorkbookModel> {
  const { db } = context;
  const { programId, surveyId, kind, withProgramId } = request;
  if (kind === "comparison")
    return comparisonWorkbook(
      // Without another version it is compared with itself: an empty list is what that comes to.
      await compareVersions(db, actor, programId, { with: withProgramId ?? programId, surveyId }),
    );
  const { mayViewWeights } = await surveyForExchange(
    db,
    actor,
    { programId, surveyId },
    rightsForExport(request),
  );
  const { rows, contentRevision } = await loadContentRows(db, programId);
  // Who sees single surveys only sees no more of the program than this one uses, as with program files.
  const isLimited = reachOf(actor.role, "program.export") === "access";
  const content = contentOf(isLimited ? usedBySurvey(rows, surveyId) : rows);
  return kind === "nested"
    ? nestedWorkbook(content, surveyId, { withWeights: mayViewWeights })
    : surveyWorkbook(content, surveyId, { withWeights: mayViewWeights, contentRevision, workbookId: jobId });
}

function usedBySurvey(rows: ProgramContentRows, surveyId: string): ProgramContentRows {
  const surveys = rows.surveys.filter(({ id }) => id === surveyId);
  const placed = new Set(surveys.flatMap(({ placements }) => placements.map(({ measureId }) => measureId)));
  const measures = rows.measures.filter(({ id }) => placed.has(id));
  const used = new Set(measures.map(({ responseTypeId }) => responseTypeId));
  return { ...rows, surveys, measures, responseTypes: rows.responseTypes.filter(({ id }) => used.has(id)) };
}

// What no file system and no header takes is left out of a name, as is what would turn its letters round; cut between
// characters, since half of one cannot be stored.
function fileTitle(title: string): string {
  const allowed = title.replaceAll(/[\p{Cc}\p{Cs}\p{Bidi_Control}"*/:<>?\\|\s]+/gu, " ").trim();
  return Array.from(allowed).slice(0, 100).join("") || "survey";
}
