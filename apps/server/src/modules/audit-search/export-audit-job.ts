import { sql } from "kysely";
import { z } from "zod";
import { transact } from "../../platform/db/transaction.ts";
import { Problem } from "../../platform/http/problem.ts";
import { recordAudit } from "../audit/index.ts";
import { auditedAs, can } from "../identity/index.ts";
import { defineUserJob, JobFailure, saveJobFile } from "../jobs/index.ts";
import { AuditFilter } from "./audit-filter.ts";
import { countAudit, itemOf, type Mark, readAudit, visibleAndMatching } from "./find-audit.ts";
import { headOf, lineOf } from "./write-audit.ts";

/** What to export: the entries of a filter, in a format. */
export const AuditExportRequest = AuditFilter.extend({
  format: z.enum(["csv", "ndjson"]).default("csv"),
}).meta({
  id: "AuditExportRequest",
});
export type AuditExportRequest = z.infer<typeof AuditExportRequest>;

const batchSize = 2_000;
/** How large a file may become: it is held in memory and kept in the database. */
const bytesMax = 50_000_000;

const mediaTypes = { csv: "text/csv; charset=utf-8", ndjson: "application/x-ndjson" } as const;

/** Writes all that the one who asks may see of the audit, and that matches, into a file to download; the newest first. */
export const auditExport = defineUserJob("audit.export", async (job, finish) => {
  const { context, actor, jobId } = job;
  const { db, clock } = context;
  const { format, ...filter } = AuditExportRequest.parse(job.payload);
  if (!can(actor, "audit.view")) throw new Problem("forbidden", "Your role does not allow this any more.");
  const begunAt = clock.now();
  // What is written meanwhile is left out, the entry about this export too.
  const condition = sql<boolean>`${await visibleAndMatching(db, actor, filter)} AND audit.occurred_at < ${begunAt}`;
  const total = await countAudit(db, condition, Number.MAX_SAFE_INTEGER);
  const chunks = [Buffer.from(headOf(format))];
  let bytes = 0;
  let written = 0;
  for (let mark: Mark | null = null; ; ) {
    await job.progress(written, total);
    const rows: Awaited<ReturnType<typeof readStates>> = await readStates(mark);
    const lines = rows.map(({ before, after, ...row }) =>
      lineOf(format, { ...itemOf(actor, row), requestId: row.requestId, before, after }),
    );
    const chunk = Buffer.from(lines.join(""));
    chunks.push(chunk);
    written += rows.length;
    bytes += chunk.length;
    if (bytes > bytesMax)
      throw new JobFailure({
        code: "too_large",
        detail: `The ${total.toLocaleString("en")} entries are more than fit into one file: after ${written.toLocaleString("en")} of them it has ${bytesMax / 1_000_000} MB. Export a shorter time.`,
      });
    mark = rows.at(-1) ?? null;
    if (rows.length < batchSize) break;
  }
  const content = Buffer.concat(chunks);
  const name = `audit-${begunAt.toISOString().slice(0, 10)}.${format}`;
  const at = clock.now();
  await transact(context, async (tx) => {
    await saveJobFile(tx, { jobId, role: "output", name, mediaType: mediaTypes[format], content, at });
    await recordAudit(tx, {
      at,
      ...auditedAs(actor),
      action: "audit.export",
      entityKind: "audit",
      entityId: null,
      programId: filter.programId,
      organisationId: filter.organisationId,
      after: { format, ...filter, entries: written },
    });
    await finish(tx, { entries: written, file: { name, bytes: content.length } });
  });

  function readStates(mark: Mark | null) {
    return readAudit<{ before: string | null; after: string | null }>(
      db,
      { condition, order: "-at", mark, limit: batchSize, areFew: false },
      sql`, audit.before::text AS before, audit.after::text AS after`,
    );
  }
});
