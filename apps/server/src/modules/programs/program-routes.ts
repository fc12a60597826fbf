import { FILE_BYTES_MAX, writeProgramFile } from "@aquamark/program-file";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { type App, inTransaction } from "../../platform/http/app-types.ts";
import { IdempotencyHeaders } from "../../platform/http/idempotency.ts";
import { listOf, listQuery } from "../../platform/http/list.ts";
import { notFound, Problem } from "../../platform/http/problem.ts";
import { problems } from "../../platform/http/problem-handler.ts";
import { recordChange } from "../activity/index.ts";
import { actorOf, can, reachOf, subjectOf } from "../identity/index.ts";
import { Job, startUserJob } from "../jobs/index.ts";
import { surveyGroupsMax } from "../survey-groups/index.ts";
import { assignSurveyGroups, finaliseProgram, reopenProgram } from "./change-program.ts";
import { createProgram, NewProgram } from "./create-program.ts";
import { deleteProgram, restoreProgram } from "./delete-program.ts";
import { DuplicateRequest, duplicateProgram } from "./duplicate-program.ts";
import { exportProgram } from "./export-program.ts";
import { checkImportRequest, ImportRequest, programImport } from "./import-program.ts";
import { findProgram, listPrograms, openSurveyIds, programSubject } from "./program-queries.ts";
import { Program, ProgramListItem } from "./program-view.ts";

const RestoreRequest = z.object({ title: NewProgram.shape.title.optional() });
const ProgramParams = z.object({ programId: z.guid() });
const Revision = z.object({ revision: z.int() });
const subject = { kind: "program", params: ["programId"] } as const;

export function registerProgramRoutes(instance: FastifyInstance): void {
  const app: App = instance.withTypeProvider();
  const { db, clock } = app.context;

  const view = (request: FastifyRequest) => findProgram(db, actorOf(request), subjectOf(request));
  const changeOf = (request: FastifyRequest & { body: { revision: number } }) => ({
    actor: actorOf(request),
    subject: subjectOf(request),
    revision: request.body.revision,
    at: clock.now(),
  });

  app.get(
    "/api/v1/programs",
    {
      config: { permission: "program.view" },
      schema: {
        operationId: "listPrograms",
        tags: ["programs"],
        summary: "The programs one may see",
        querystring: listQuery(["createdAt", "title"], "-createdAt").extend({
          surveyGroupId: z.guid().optional(),
          lineageId: z.guid().optional(),
          editable: z.stringbool().optional(),
        }),
        response: { 200: listOf(ProgramListItem).meta({ id: "ProgramList" }) },
      },
    },
    async (request) => listPrograms(db, actorOf(request), request.query),
  );

  app.post(
    "/api/v1/programs",
    {
      config: { permission: "program.create" },
      schema: {
        operationId: "createProgram",
        tags: ["programs"],
        summary: "Make an empty program",
        headers: IdempotencyHeaders,
        body: NewProgram,
        response: {
          201: Program,
          ...problems("name_taken", "survey_group_unknown", "idempotency_key_reused"),
        },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const id = await inTransaction(request, (tx) =>
        createProgram(tx, actor, request.body, clock.now(), request.headers["idempotency-key"]),
      );
      return reply.status(201).send(await findProgram(db, actor, await programSubject(db, id)));
    },
  );

  app.post(
    "/api/v1/programs/:programId/duplicate",
    {
      config: { permission: "program.duplicate", subject },
      schema: {
        operationId: "duplicateProgram",
        tags: ["programs"],
        summary: "Make the next version of the program, which is finalised by it",
        params: ProgramParams,
        headers: IdempotencyHeaders,
        body: DuplicateRequest,
        response: {
          201: Program,
          ...problems("not_found", "name_taken", "survey_group_unknown", "program_has_errors"),
        },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const id = await inTransaction(request, (tx) =>
        duplicateProgram(
          tx,
          actor,
          subjectOf(request),
          request.body,
          clock.now(),
          request.headers["idempotency-key"],
        ),
      );
      return reply.status(201).send(await findProgram(db, actor, await programSubject(db, id)));
    },
  );

  app.delete(
    "/api/v1/programs/:programId",
    {
      config: { permission: "program.edit", subject },
      schema: {
        operationId: "deleteProgram",
        tags: ["programs"],
        summary: "Delete the program, which can be undone",
        params: ProgramParams,
        response: { 204: z.null(), ...problems("not_found") },
      },
    },
    async (request, reply) => {
      await inTransaction(request, (tx) =>
        deleteProgram(tx, actorOf(request), subjectOf(request), clock.now()),
      );
      return reply.status(204).send(null);
    },
  );

  app.post(
    "/api/v1/programs/:programId/restore",
    {
      config: { permission: "program.edit", subject: { ...subject, deleted: "allowed" } },
      schema: {
        operationId: "restoreProgram",
        tags: ["programs"],
        summary: "Bring a deleted program back",
        description: "Where another program has its title now (`name_taken`), give it another one.",
        params: ProgramParams,
        body: RestoreRequest,
        response: { 200: Program, ...problems("not_found", "name_taken") },
      },
    },
    async (request) => {
      const [actor, program] = [actorOf(request), subjectOf(request)];
      await inTransaction(request, (tx) =>
        restoreProgram(tx, actor, program, request.body.title, clock.now()),
      );
      return findProgram(db, actor, { ...program, isDeleted: false });
    },
  );

  app.get(
    "/api/v1/programs/:programId",
    {
      config: { permission: "program.view", subject },
      schema: {
        operationId: "getProgram",
        tags: ["programs"],
        summary: "One program with its surveys and its other versions",
        params: ProgramParams,
        response: { 200: Program, ...problems("not_found") },
      },
    },
    view,
  );

  app.post(
    "/api/v1/programs/:programId/finalise",
    {
      config: { permission: "program.finalise", subject },
      schema: {
        operationId: "finaliseProgram",
        tags: ["programs"],
        summary: "Fix the program's content, so that its submissions count in statistics",
        params: ProgramParams,
        body: Revision,
        response: { 200: Program, ...problems("not_found", "stale", "program_has_errors") },
      },
    },
    async (request) => {
      await inTransaction(request, (tx) => finaliseProgram(tx, changeOf(request)));
      return view(request);
    },
  );

  app.post(
    "/api/v1/programs/:programId/reopen",
    {
      config: { permission: "program.finalise", subject },
      schema: {
        operationId: "reopenProgram",
        tags: ["programs"],
        summary: "Open a finalised program again",
        params: ProgramParams,
        body: Revision,
        response: { 200: Program, ...problems("not_found", "stale") },
      },
    },
    async (request) => {
      await inTransaction(request, (tx) => reopenProgram(tx, changeOf(request)));
      return view(request);
    },
  );

  app.put(
    "/api/v1/programs/:programId/survey-groups",
    {
      config: { permission: "survey_group.assign_program", subject },
      schema: {
        operationId: "assignProgramSurveyGroups",
        tags: ["programs"],
        summary: "Put the program into exactly these survey groups",
        params: ProgramParams,
        body: Revision.extend({ surveyGroupIds: z.array(z.guid()).max(surveyGroupsMax) }),
        response: { 200: Program, ...problems("not_found", "stale", "survey_group_unknown") },
      },
    },
    async (request) => {
      const { surveyGroupIds } = request.body;
      await inTransaction(request, (tx) => assignSurveyGroups(tx, { ...changeOf(request), surveyGroupIds }));
      return view(request);
    },
  );

  app.get(
    "/api/v1/programs/:programId/export",
    {
      config: { permission: "program.export", subject },
      schema: {
        operationId: "exportProgram",
        tags: ["programs"],
        summary: "The program as a program file",
        params: ProgramParams,
        querystring: z.object({ format: z.enum(["yaml", "json"]).default("yaml") }),
        replyTypes: ["application/yaml", "application/json"],
        response: { 200: z.string(), ...problems("not_found") },
      },
    },
    async (request, reply) => {
      const [actor, program] = [actorOf(request), subjectOf(request)];
      const { format } = request.query;
      const isPartial = reachOf(actor.role, "program.export") === "access";
      const file = await exportProgram(db, program.id, {
        surveyIds: isPartial ? await openSurveyIds(db, actor, program.id) : null,
        withWeights: can(actor, "program.view_weights", program),
      });
      await inTransaction(request, (tx) =>
        recordChange(tx, actor, clock.now(), {
          verb: "report",
          action: "program.export",
          entity: { kind: "program", id: program.id },
          message: file.program.title,
          ancestors: [],
          followsNothing: true,
          after: { format },
          audience: { groupIds: program.groupIds },
        }),
      );
      return reply
        .type(format === "json" ? "application/json" : "application/yaml")
        .header("content-disposition", `attachment; filename="${fileNameOf(file.program.title)}.${format}"`)
        .serializer((text: string) => text)
        .send(writeProgramFile(file, { format }));
    },
  );

  app.post(
    "/api/v1/programs/import",
    {
      config: { permission: "program.import" },
      schema: {
        operationId: "importProgram",
        tags: ["programs"],
        summary: "Make a program of a file; the reply is a job to follow",
        description:
          "multipart/form-data with `file` (a program file, a CISO Assistant library or an AWS custom lens, told by its content; 10 MB at most), `surveyGroupIds` (repeated) and `finalise` (`true` or `false`). The job's result has `programId`, `title`, `measures`, `format` and `notCarried`: what a library or lens has that the program does not carry, in the shape of faults.",
        consumes: ["multipart/form-data"],
        form: {
          type: "object",
          required: ["file"],
          properties: {
            surveyGroupIds: { type: "array", items: { type: "string", format: "uuid" } },
            finalise: { type: "string", enum: ["true", "false"] },
            file: { type: "string", format: "binary" },
          },
        },
        headers: IdempotencyHeaders,
        response: { 202: Job, ...problems("request_invalid", "too_large", "survey_group_unknown") },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const upload = await readUpload(request);
      const payload = ImportRequest.parse(upload);
      await checkImportRequest(db, actor, payload);
      const job = await inTransaction(request, (tx) =>
        startUserJob(tx, actor, programImport, {
          title: upload.fileName,
          payload,
          input: upload.text,
          at: clock.now(),
          idempotencyKey: request.headers["idempotency-key"],
        }),
      );
      return reply.status(202).send(job);
    },
  );
}

async function readUpload(request: FastifyRequest) {
  if (!request.isMultipart())
    throw new Problem(
      "media_type_unsupported",
      "Send the file as multipart/form-data, in a field named file.",
    );
  const surveyGroupIds: string[] = [];
  let finalise = false;
  let file: { text: string; fileName: string } | null = null;
  const limits = { fileSize: FILE_BYTES_MAX, files: 1, fields: surveyGroupsMax + 1 };
  for await (const part of request.parts({ limits })) {
    if (part.type === "file") {
      const bytes = await part.toBuffer();
      let text: string;
      try {
        text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      } catch {
        throw new Problem("request_invalid", "The file is no text in UTF-8.", {
          errors: [{ path: "file", code: "not_utf8", message: "is no text in UTF-8" }],
        });
      }
      if (text.includes("\0"))
        throw new Problem("request_invalid", "The file is no text.", {
          errors: [{ path: "file", code: "not_text", message: "has a NUL character" }],
        });
      file = { text, fileName: (part.filename || "program").slice(0, 200) };
    } else if (part.fieldname === "surveyGroupIds") {
      const id = z.guid().safeParse(part.value);
      if (!id.success)
        throw new Problem("request_invalid", "A survey group is not valid.", {
          errors: [{ path: "surveyGroupIds", code: "invalid", message: "is no id of a survey group" }],
        });
      surveyGroupIds.push(id.data);
    } else if (part.fieldname === "finalise") {
      finalise = part.value === "true";
    }
  }
  if (!file)
    throw new Problem("request_invalid", "Choose a file to import.", {
      errors: [{ path: "file", code: "required", message: "is missing" }],
    });
  return { surveyGroupIds, finalise, ...file };
}

function fileNameOf(title: string): string {
  return (
    title
      .replaceAll(/[^A-Za-z0-9]+/g, "-")
      .replaceAll(/^-+|-+$/g, "")
      .toLowerCase()
      .slice(0, 80) || "program"
  );
}

/** What every page of a program's content needs first. */
export function orNotFound<T>(found: T | null | undefined, what: string): T {
  if (found === null || found === undefined) throw notFound(what);
  return found;
}
