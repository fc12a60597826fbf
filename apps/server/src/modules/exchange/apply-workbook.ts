import { sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import { noteChange } from "../../platform/db/transaction.ts";
import { Problem } from "../../platform/http/problem.ts";
import type { Actor } from "../identity/index.ts";
import { type Job, readJobFile, removeJobFile, startUserJob } from "../jobs/index.ts";
import { surveyForExchange } from "./exchange-access.ts";
import { workbookApply } from "./workbook-apply-job.ts";
import { rightsForImport, WorkbookPayload, workbookCheck } from "./workbook-check-job.ts";

/**
 * Starts the change that a checked workbook waits with, or takes an applied one back, once: while that runs, and
 * after it was done, a second time is refused; after it failed it may be tried again.
 */
export async function applyWorkbook(tx: Tx, actor: Actor, checkJobId: string, at: Date): Promise<Job> {
  const check = await waitingCheck(tx, checkJobId);
  const about = WorkbookPayload.parse(check.payload);
  await surveyForExchange(tx, actor, about, rightsForImport);
  if ((await readJobFile(tx, checkJobId, "output", at)) === null)
    throw new Problem(
      "workbook_not_ready",
      "The checked changes are not kept any more. Upload the workbook again.",
    );
  const job = await startUserJob(tx, actor, workbookApply, {
    title: check.title,
    payload: { ...about, checkJobId, takesBack: check.kind === workbookApply.kind },
    input: null,
    subjectId: about.programId,
    at,
  });
  await tx
    .updateTable("job")
    .set({ result: sql`result || jsonb_build_object('applyJobId', ${job.id}::text)` })
    .where("id", "=", checkJobId)
    .execute();
  noteChange(tx, { kind: "job", id: checkJobId, audience: { userId: check.createdBy } });
  return job;
}

/** Forgets what a checked workbook would change; what was applied, or is under way, stays. */
export async function discardWorkbook(tx: Tx, checkJobId: string): Promise<void> {
  const { createdBy } = await waitingCheck(tx, checkJobId);
  await removeJobFile(tx, checkJobId, "output");
  await tx
    .updateTable("job")
    .set({ result: sql`result || '{"isDiscarded": true}'` })
    .where("id", "=", checkJobId)
    .execute();
  noteChange(tx, { kind: "job", id: checkJobId, audience: { userId: createdBy } });
}

// What a change did can be taken back as what a check found can be done.
const kinds: readonly string[] = [workbookCheck.kind, workbookApply.kind];

/** The check, locked, if it has ended without faults and is neither applied nor being applied. */
async function waitingCheck(tx: Tx, checkJobId: string) {
  const check = await tx
    .selectFrom("job")
    .select([
      "kind",
      "state",
      "title",
      "payload",
      "createdBy",
      sql<string | null>`result ->> 'applyJobId'`.as("applyJobId"),
    ])
    .where("id", "=", checkJobId)
    .forUpdate()
    .executeTakeFirst();
  if (!check || !kinds.includes(check.kind) || check.state !== "done")
    throw new Problem("workbook_not_ready", "This is no checked workbook without faults.");
  if (check.applyJobId !== null) {
    const former = await tx
      .selectFrom("job")
      .select("state")
      .where("id", "=", check.applyJobId)
      .executeTakeFirst();
    if (former && ["queued", "running", "done"].includes(former.state))
      throw new Problem("workbook_applied", "These changes are applied already, or under way.");
  }
  return check;
}
