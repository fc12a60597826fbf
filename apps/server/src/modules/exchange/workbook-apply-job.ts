import { Operation } from "@aquamark/program-content/schema";
import { z } from "zod";
import { transact } from "../../platform/db/transaction.ts";
import { Problem } from "../../platform/http/problem.ts";
import { recordAudit } from "../audit/index.ts";
import { auditedAs } from "../identity/index.ts";
import { defineUserJob, JobFailure, readJobFile, saveJobFile } from "../jobs/index.ts";
import { changeContent } from "../programs/index.ts";
import { surveyForExchange } from "./exchange-access.ts";
import {
  type CheckedWorkbook,
  rightsForImport,
  type WorkbookFault,
  WorkbookPayload,
} from "./workbook-check-job.ts";

export const ApplyPayload = WorkbookPayload.extend({
  /** The check whose changes are made, or the change that is taken back. */
  checkJobId: z.guid(),
  takesBack: z.boolean().default(false),
});

const Checked = z.object({ operations: z.array(Operation), cells: z.array(z.string()) });

/** Does what a checked workbook says: all of it, or nothing where somebody changed the same meanwhile. */
export const workbookApply = defineUserJob("program.workbook_apply", async (job, finish) => {
  const { context, actor, jobId } = job;
  const { db, clock } = context;
  const { programId, surveyId, checkJobId, takesBack } = ApplyPayload.parse(job.payload);
  await job.progress(0, 1);
  const { subject } = await surveyForExchange(db, actor, { programId, surveyId }, rightsForImport);
  const file = await readJobFile(db, checkJobId, "output", clock.now());
  if (!file)
    throw new Problem(
      "job_file_gone",
      "The checked changes are not kept any more. Upload the workbook again.",
    );
  const { operations, cells } = Checked.parse(JSON.parse(file.content.toString("utf8")));
  const at = clock.now();
  try {
    await transact(context, async (tx) => {
      const { contentRevision, recalculating, inverse } = await changeContent(
        tx,
        actor,
        subject,
        operations,
        at,
      );
      // What takes it back is kept like what made it, so that it is applied in the same way.
      await saveJobFile(tx, {
        jobId,
        role: "output",
        name: "undo.json",
        mediaType: "application/json",
        content: Buffer.from(
          JSON.stringify({ operations: inverse, cells: [], changes: [] } satisfies CheckedWorkbook),
        ),
        at,
      });
      await recordAudit(tx, {
        at,
        ...auditedAs(actor),
        action: takesBack ? "program.workbook_undo" : "program.workbook_import",
        entityKind: "program",
        entityId: programId,
        programId,
        after: { surveyId, checkJobId, operations: operations.length },
      });
      await finish(tx, {
        programId,
        surveyId,
        contentRevision,
        operations: operations.length,
        recalculating,
        takesBack,
      });
    });
  } catch (error) {
    const faults = faultsOf(error, cells);
    if (faults === null) throw error;
    throw new JobFailure({
      code: "stale",
      detail:
        "Somebody changed the program since the workbook was checked. Nothing was changed. Upload it again.",
      faults,
    });
  }
});

/** What a refused change says of each operation, told of the operation's cell. */
function faultsOf(error: unknown, cells: readonly string[]): WorkbookFault[] | null {
  if (!(error instanceof Problem) || (error.code !== "stale" && error.code !== "change_refused")) return null;
  const { faults } = error.extra as {
    faults?: { operation: number; code: string; params: Record<string, unknown>; message: string }[];
  };
  return (faults ?? []).map(({ operation, code, params, message }) => ({
    path: cells[operation] ?? "",
    code,
    params,
    message,
  }));
}
