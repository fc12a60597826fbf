import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { App } from "../../platform/http/app-types.ts";
import { downloadHeader } from "../../platform/http/download-header.ts";
import { listOf, listQuery, offsetOf, pageOf } from "../../platform/http/list.ts";
import { notFound, Problem } from "../../platform/http/problem.ts";
import { problems } from "../../platform/http/problem-handler.ts";
import { recordAudit } from "../audit/index.ts";
import { actorOf, auditedAs } from "../identity/index.ts";
import { Job, jobColumns, jobView } from "./job.ts";
import { readJobFile } from "./job-file.ts";
import { cancelUserJob } from "./user-job.ts";

const JobParams = z.object({ jobId: z.guid() });
const subject = { kind: "job", params: ["jobId"] } as const;

export function registerJobRoutes(instance: FastifyInstance): void {
  const app: App = instance.withTypeProvider();
  const { db, clock } = app.context;

  const find = async (jobId: string) => {
    const row = await db.selectFrom("job").select(jobColumns).where("id", "=", jobId).executeTakeFirst();
    if (!row) throw notFound("The job");
    return jobView(row);
  };

  app.get(
    "/api/v1/jobs",
    {
      config: { permission: "job.view" },
      schema: {
        operationId: "listJobs",
        tags: ["jobs"],
        summary: "The long work one has started",
        querystring: listQuery(["createdAt"], "-createdAt").extend({
          running: z.stringbool().optional(),
          kind: z.string().max(100).optional(),
          /** What the jobs work on, such as a program. */
          subjectId: z.guid().optional(),
        }),
        response: { 200: listOf(Job).meta({ id: "JobList" }) },
      },
    },
    async (request) => {
      const { query } = request;
      const offset = offsetOf(query.cursor);
      let found = db.selectFrom("job").where("createdBy", "=", actorOf(request).userId);
      if (query.running) found = found.where("state", "in", ["queued", "running"]);
      if (query.kind !== undefined) found = found.where("kind", "=", query.kind);
      if (query.subjectId !== undefined) found = found.where("subjectId", "=", query.subjectId);
      const { total } = await found
        .select(({ fn }) => fn.countAll<number>().as("total"))
        .executeTakeFirstOrThrow();
      const rows = await found
        .select(jobColumns)
        .orderBy("createdAt", query.sort.startsWith("-") ? "desc" : "asc")
        .orderBy("id")
        .limit(query.limit)
        .offset(offset)
        .execute();
      return pageOf(rows.map(jobView), offset, total);
    },
  );

  app.get(
    "/api/v1/jobs/:jobId",
    {
      config: { permission: "job.view", subject },
      schema: {
        operationId: "getJob",
        tags: ["jobs"],
        summary: "How far long work is, and what came of it",
        params: JobParams,
        response: { 200: Job, ...problems("not_found") },
      },
    },
    async (request) => find(request.params.jobId),
  );

  app.get(
    "/api/v1/jobs/:jobId/file",
    {
      config: { permission: "job.view", subject },
      schema: {
        operationId: "downloadJobFile",
        tags: ["jobs"],
        summary: "The file that long work has made; it is kept for seven days",
        params: JobParams,
        replyTypes: ["application/octet-stream"],
        response: { 200: z.string(), ...problems("not_found", "job_file_gone") },
      },
    },
    async (request, reply) => {
      const { jobId } = request.params;
      const file = await readJobFile(db, jobId, "output", clock.now());
      if (!file) throw new Problem("job_file_gone", "This has no file, or none any more.");
      const actor = actorOf(request);
      await recordAudit(db, {
        at: clock.now(),
        ...auditedAs(actor),
        action: "job.download",
        entityKind: "job",
        entityId: jobId,
        after: { name: file.name },
      });
      return reply
        .type(file.mediaType)
        .header("content-disposition", downloadHeader(file.name))
        .header("cache-control", "private, no-store")
        .serializer((content: Buffer) => content as never)
        .send(file.content as never);
    },
  );

  app.post(
    "/api/v1/jobs/:jobId/cancel",
    {
      config: { permission: "job.view", subject },
      schema: {
        operationId: "cancelJob",
        tags: ["jobs"],
        summary: "Stop long work; what it has not finished is undone",
        params: JobParams,
        response: { 200: Job, ...problems("not_found", "job_ended") },
      },
    },
    async (request) => {
      await cancelUserJob(app.context, request.params.jobId, clock.now());
      return find(request.params.jobId);
    },
  );
}
