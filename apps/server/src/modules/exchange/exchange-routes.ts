import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { type App, inTransaction } from "../../platform/http/app-types.ts";
import { IdempotencyHeaders } from "../../platform/http/idempotency.ts";
import { Problem } from "../../platform/http/problem.ts";
import { problems } from "../../platform/http/problem-handler.ts";
import { sendJson } from "../../platform/http/send-json.ts";
import { actorOf } from "../identity/index.ts";
import { Job, type NewJobFile, readJobFile, startUserJob } from "../jobs/index.ts";
import { compareVersions } from "../programs/index.ts";
import { applyWorkbook, discardWorkbook } from "./apply-workbook.ts";
import { surveyForExchange } from "./exchange-access.ts";
import { ExportRequest, programExport, rightsForExport } from "./export-job.ts";
import {
  type CheckedWorkbook,
  rightsForImport,
  WORKBOOK_BYTES_MAX,
  workbookCheck,
} from "./workbook-check-job.ts";

const ProgramParams = z.object({ programId: z.guid() });
const SurveyParams = ProgramParams.extend({ surveyId: z.guid() });
const JobParams = z.object({ jobId: z.guid() });

const FieldValue = z.union([z.string(), z.number(), z.null()]);
const WorkbookChangeView = z
  .object({
    kind: z.enum(["added", "changed", "moved", "reordered", "removed"]),
    what: z.enum(["category", "measure", "responseType"]),
    id: z.guid(),
    title: z.string(),
    /** The titles of the categories it lies in. */
    place: z.array(z.string()),
    fields: z.array(
      z.object({
        field: z.string(),
        /** The part, option or sub-measure it is of. */
        of: z.string().optional(),
        before: FieldValue,
        after: FieldValue,
      }),
    ),
  })
  .meta({ id: "WorkbookChange" });
const WorkbookChanges = z.object({ items: z.array(WorkbookChangeView) }).meta({ id: "WorkbookChangeList" });

/** Surveys out of Aquamark as workbooks, and back. */
export function registerExchangeRoutes(instance: FastifyInstance): void {
  const app: App = instance.withTypeProvider();
  const { db, clock } = app.context;

  app.post(
    "/api/v1/programs/:programId/exports",
    {
      config: { permission: "program.export", subject: { kind: "program", params: ["programId"] } },
      schema: {
        operationId: "startExport",
        tags: ["exchange"],
        summary: "Write a survey, or a comparison of it, as an XLSX file; the reply is a job to follow",
        description:
          "The file is at `/api/v1/jobs/{jobId}/file` once the job is done, for seven days. Weights are left out for those who may not see them.",
        params: ProgramParams,
        body: ExportRequest,
        headers: IdempotencyHeaders,
        response: { 202: Job, ...problems("not_found", "rule_violated") },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const { programId } = request.params;
      const { kind, surveyId, withProgramId } = request.body;
      let title: string;
      if (kind === "comparison") {
        if (withProgramId === undefined)
          throw new Problem("rule_violated", "Say with which program the survey is compared.");
        const { before, after } = await compareVersions(db, actor, programId, {
          with: withProgramId,
          surveyId,
        });
        title = (after ?? before)?.surveyTitle ?? "";
      } else
        ({ title } = await surveyForExchange(
          db,
          actor,
          { programId, surveyId },
          rightsForExport(request.body),
        ));
      const job = await inTransaction(request, (tx) =>
        startUserJob(tx, actor, programExport, {
          title,
          payload: { ...request.body, programId },
          input: null,
          subjectId: programId,
          at: clock.now(),
          idempotencyKey: request.headers["idempotency-key"],
        }),
      );
      return reply.status(202).send(job);
    },
  );

  app.post(
    "/api/v1/programs/:programId/surveys/:surveyId/workbook",
    {
      config: {
        permission: "program.import",
        subject: { kind: "survey", params: ["programId", "surveyId"] },
      },
      schema: {
        operationId: "checkWorkbook",
        tags: ["exchange"],
        summary: "Upload an edited workbook; the reply is a job that says what it would change",
        description:
          "multipart/form-data with `file` (XLSX, 10 MB at most). Nothing is changed until the job is applied; faults are listed by cell.",
        consumes: ["multipart/form-data"],
        form: {
          type: "object",
          required: ["file"],
          properties: { file: { type: "string", format: "binary" } },
        },
        params: SurveyParams,
        headers: IdempotencyHeaders,
        response: {
          202: Job,
          ...problems(
            "not_found",
            "request_invalid",
            "too_large",
            "media_type_unsupported",
            "program_finalised",
          ),
        },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const { programId, surveyId } = request.params;
      const { title } = await surveyForExchange(db, actor, { programId, surveyId }, rightsForImport);
      const program = await db
        .selectFrom("program")
        .select("finalisedAt")
        .where("id", "=", programId)
        .executeTakeFirst();
      if (program?.finalisedAt)
        throw new Problem("program_finalised", "The program is finalised: its content cannot change.");
      const file = await readUpload(request);
      const job = await inTransaction(request, (tx) =>
        startUserJob(tx, actor, workbookCheck, {
          title: `${title} (${file.name})`,
          payload: { programId, surveyId },
          input: null,
          file,
          subjectId: programId,
          at: clock.now(),
          idempotencyKey: request.headers["idempotency-key"],
        }),
      );
      return reply.status(202).send(job);
    },
  );

  app.get(
    "/api/v1/jobs/:jobId/changes",
    {
      config: { permission: "job.view", subject: { kind: "job", params: ["jobId"] } },
      schema: {
        operationId: "listWorkbookChanges",
        tags: ["exchange"],
        summary: "What a checked workbook would change, or has changed",
        params: JobParams,
        response: { 200: WorkbookChanges, ...problems("not_found", "workbook_not_ready") },
      },
    },
    async (request, reply) => {
      const { jobId } = request.params;
      const job = await db
        .selectFrom("job")
        .select(["kind", "state"])
        .where("id", "=", jobId)
        .executeTakeFirst();
      const file = await readJobFile(db, jobId, "output", clock.now());
      if (job?.kind !== workbookCheck.kind || !file)
        throw new Problem("workbook_not_ready", "This is no checked workbook, or it is not kept any more.");
      const { changes } = JSON.parse(file.content.toString("utf8")) as CheckedWorkbook;
      return sendJson(
        reply,
        JSON.stringify({ items: changes } satisfies z.infer<typeof WorkbookChanges>),
      ) as never;
    },
  );

  app.delete(
    "/api/v1/jobs/:jobId/changes",
    {
      config: { permission: "job.view", subject: { kind: "job", params: ["jobId"] } },
      schema: {
        operationId: "discardWorkbookChanges",
        tags: ["exchange"],
        summary: "Forget what a checked workbook would change",
        params: JobParams,
        response: { 204: z.null(), ...problems("not_found", "workbook_not_ready", "workbook_applied") },
      },
    },
    async (request, reply) => {
      await inTransaction(request, (tx) => discardWorkbook(tx, request.params.jobId));
      return reply.status(204).send(null);
    },
  );

  app.post(
    "/api/v1/jobs/:jobId/apply",
    {
      config: { permission: "job.view", subject: { kind: "job", params: ["jobId"] } },
      schema: {
        operationId: "applyWorkbook",
        tags: ["exchange"],
        summary:
          "Do what a checked workbook says, or take an applied one back, all of it or nothing; the reply is a job",
        params: JobParams,
        response: { 202: Job, ...problems("not_found", "workbook_not_ready", "workbook_applied") },
      },
    },
    async (request, reply) => {
      const { jobId } = request.params;
      const job = await inTransaction(request, (tx) =>
        applyWorkbook(tx, actorOf(request), jobId, clock.now()),
      );
      return reply.status(202).send(job);
    },
  );
}

async function readUpload(request: FastifyRequest): Promise<NewJobFile> {
  if (!request.isMultipart())
    throw new Problem(
      "media_type_unsupported",
      "Send the file as multipart/form-data, in a field named file.",
    );
  let file: NewJobFile | null = null;
  for await (const part of request.parts({ limits: { fileSize: WORKBOOK_BYTES_MAX, files: 1, fields: 4 } }))
    if (part.type === "file")
      file = {
        name: (part.filename || "workbook.xlsx").slice(0, 200),
        mediaType: "application/octet-stream",
        content: await part.toBuffer(),
      };
  if (file !== null && file.content.length > 0) return file;
  throw new Problem("request_invalid", "Choose a workbook to upload.", {
    errors: [{ path: "file", code: "required", message: "is missing or empty" }],
  });
}
