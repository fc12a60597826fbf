import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { type App, inTransaction } from "../../platform/http/app-types.ts";
import { IdempotencyHeaders } from "../../platform/http/idempotency.ts";
import { listOf, listQuery } from "../../platform/http/list.ts";
import { notFound } from "../../platform/http/problem.ts";
import { problems } from "../../platform/http/problem-handler.ts";
import { actorOf } from "../identity/index.ts";
import { Job, startUserJob } from "../jobs/index.ts";
import { AuditFilter } from "./audit-filter.ts";
import { AuditEntryView, AuditListItem } from "./audit-view.ts";
import { AuditExportRequest, auditExport } from "./export-audit-job.ts";
import { type AuditOrder, countedMax, findAudit, findAuditEntry } from "./find-audit.ts";
import { listActions } from "./list-actions.ts";

const AuditList = listOf(AuditListItem)
  .extend({
    /** Where it is false there are more than `total`, which is as far as they are counted. */
    isTotalExact: z.boolean(),
  })
  .meta({ id: "AuditList" });

export function registerAuditRoutes(instance: FastifyInstance): void {
  const app: App = instance.withTypeProvider();
  const { db, clock } = app.context;

  app.get(
    "/api/v1/audit",
    {
      config: { permission: "audit.view" },
      schema: {
        operationId: "listAudit",
        tags: ["audit"],
        summary: "What was done, by whom and when, as far as one may see it",
        description: `No more than ${countedMax.toLocaleString("en")} entries are counted.`,
        querystring: listQuery(["at"], "-at").omit({ deleted: true }).extend(AuditFilter.shape),
        response: { 200: AuditList, ...problems("request_invalid") },
      },
    },
    async (request) => {
      const { limit, cursor, sort, ...filter } = request.query;
      return findAudit(db, actorOf(request), filter, { limit, cursor, order: sort as AuditOrder });
    },
  );

  app.get(
    "/api/v1/audit/actions",
    {
      config: { permission: "audit.view" },
      schema: {
        operationId: "listAuditActions",
        tags: ["audit"],
        summary: "Every action that the audit knows of",
        response: { 200: z.object({ items: z.array(z.string()) }).meta({ id: "AuditActionList" }) },
      },
    },
    async () => ({ items: await listActions(db) }),
  );

  app.get(
    "/api/v1/audit/:auditEntryId",
    {
      config: { permission: "audit.view", subject: { kind: "auditEntry", params: ["auditEntryId"] } },
      schema: {
        operationId: "getAuditEntry",
        tags: ["audit"],
        summary: "One entry, with what was there before and after",
        params: z.object({ auditEntryId: z.guid() }),
        response: { 200: AuditEntryView, ...problems("not_found") },
      },
    },
    async (request) => {
      const entry = await findAuditEntry(db, actorOf(request), request.params.auditEntryId);
      if (entry === null) throw notFound("The entry");
      return entry;
    },
  );

  app.post(
    "/api/v1/audit/exports",
    {
      config: { permission: "audit.view" },
      schema: {
        operationId: "startAuditExport",
        tags: ["audit"],
        summary:
          "Write all that matches, as far as one may see it, into a CSV or NDJSON file; the reply is a job to follow",
        description:
          "The file is at `/api/v1/jobs/{jobId}/file` once the job is done, for seven days. The export is in the audit itself.",
        body: AuditExportRequest,
        headers: IdempotencyHeaders,
        response: { 202: Job, ...problems("request_invalid") },
      },
    },
    async (request, reply) => {
      const job = await inTransaction(request, (tx) =>
        startUserJob(tx, actorOf(request), auditExport, {
          title: "",
          payload: request.body,
          input: null,
          at: clock.now(),
          idempotencyKey: request.headers["idempotency-key"],
        }),
      );
      return reply.status(202).send(job);
    },
  );
}
