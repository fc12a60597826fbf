import { Readable } from "node:stream";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import type { FileContent } from "../../platform/files/file-store.ts";
import { type App, inTransaction } from "../../platform/http/app-types.ts";
import { downloadHeader } from "../../platform/http/download-header.ts";
import { notFound, Problem } from "../../platform/http/problem.ts";
import { problems } from "../../platform/http/problem-handler.ts";
import { recordAudit } from "../audit/index.ts";
import { actorOf, auditedAs, subjectOf } from "../identity/index.ts";
import { presentStateOf, ResponseParams, SubmissionParams } from "../submissions/index.ts";
import { addFile, addLink, tooLarge } from "./add-attachment.ts";
import {
  Attachment,
  AttachmentList,
  AttachmentParams,
  AttachmentQuery,
  attachmentBytesMax,
  NewLink,
} from "./attachment-schemas.ts";
import type { AttachmentPlace } from "./attachment-writes.ts";
import { fileNameOf } from "./file-name.ts";
import { attachmentView, findAttachment, listAttachments } from "./find-attachments.ts";
import { removeAttachment, restoreAttachment } from "./remove-attachment.ts";
import { fileKeyOf } from "./stored-files.ts";

const tags = ["attachments"];
const subject = { kind: "submission", params: ["submissionId"], deleted: "allowed" } as const;
const ofSubmission = "/api/v1/submissions/:submissionId/attachments";
const ofResponse = "/api/v1/submissions/:submissionId/responses/:measureId";
// What a form adds to its file.
const formBytesMax = 10_000;

export function registerAttachmentRoutes(instance: FastifyInstance): void {
  const app: App = instance.withTypeProvider();
  const { context } = app;
  const { db, clock } = context;

  const measureOf = async (request: FastifyRequest) => {
    const { survey } = await presentStateOf(request);
    return (measureId: string) => survey.measure(measureId);
  };

  const placeOf = async (
    request: FastifyRequest,
    measureId: string,
    subMeasureId: string | undefined,
  ): Promise<AttachmentPlace> => {
    const measure = (await measureOf(request))(measureId);
    if (!measure) throw notFound("The measure");
    if (subMeasureId !== undefined && !measure.subMeasures.some(({ id }) => id === subMeasureId))
      throw notFound("The sub-measure");
    return { measure, subMeasureId: subMeasureId ?? null };
  };

  const view = async (request: FastifyRequest, attachmentId: string): Promise<Attachment> => {
    const row = await findAttachment(db, subjectOf(request).id, attachmentId);
    const measure = row ? (await measureOf(request))(row.measureId) : null;
    if (!row || !measure) throw notFound("The attachment");
    return attachmentView(row, measure);
  };

  app.get(
    ofSubmission,
    {
      config: { permission: "submission.view", subject },
      schema: {
        operationId: "listAttachments",
        tags,
        summary: "The files and links of a submission, or of one measure of it",
        params: SubmissionParams,
        querystring: AttachmentQuery,
        response: { 200: AttachmentList, ...problems("not_found") },
      },
    },
    async (request) => {
      const { survey } = await presentStateOf(request);
      return listAttachments(context, subjectOf(request).id, survey.measures, request.query);
    },
  );

  app.post(
    `${ofResponse}/attachments`,
    {
      config: { permission: "response.edit", subject },
      schema: {
        operationId: "attachFile",
        tags,
        summary: "Attach a file to a response or to one of its sub-measures",
        description: `multipart/form-data with one \`file\`, ${attachmentBytesMax / 1024 / 1024} MB at most. It is stored as it comes; the reply has its SHA-256.`,
        consumes: ["multipart/form-data"],
        form: {
          type: "object",
          required: ["file"],
          properties: { file: { type: "string", format: "binary" } },
        },
        params: ResponseParams,
        querystring: z.object({ subMeasureId: z.guid().optional() }),
        response: {
          201: Attachment,
          ...problems(
            "request_invalid",
            "not_found",
            "too_large",
            "attachments_too_many",
            "response_level_refused",
            "submission_read_only",
            "files_unavailable",
          ),
        },
      },
    },
    async (request, reply) => {
      // Known beforehand, it need not be sent at all.
      if (Number(request.headers["content-length"] ?? 0) > attachmentBytesMax + formBytesMax)
        throw tooLarge();
      const place = await placeOf(request, request.params.measureId, request.query.subMeasureId);
      const file = await uploadOf(request);
      const id = await addFile(context, actorOf(request), subjectOf(request), place, file);
      return reply.status(201).send(await view(request, id));
    },
  );

  app.post(
    `${ofResponse}/links`,
    {
      config: { permission: "response.edit", subject },
      schema: {
        operationId: "attachLink",
        tags,
        summary: "Attach the address of something elsewhere to a response or to one of its sub-measures",
        params: ResponseParams,
        body: NewLink,
        response: {
          201: Attachment,
          ...problems("not_found", "attachments_too_many", "response_level_refused", "submission_read_only"),
        },
      },
    },
    async (request, reply) => {
      const { subMeasureId, ...link } = request.body;
      const place = await placeOf(request, request.params.measureId, subMeasureId);
      const id = await addLink(context, actorOf(request), subjectOf(request), place, link);
      return reply.status(201).send(await view(request, id));
    },
  );

  app.get(
    `${ofSubmission}/:attachmentId/file`,
    {
      config: { permission: "submission.view", subject },
      schema: {
        operationId: "downloadAttachment",
        tags,
        summary: "The file of an attachment",
        params: AttachmentParams,
        replyTypes: ["application/octet-stream"],
        response: { 200: z.string(), ...problems("not_found", "attachment_gone", "files_unavailable") },
      },
    },
    async (request, reply) => {
      const { attachmentId } = request.params;
      const row = await findAttachment(db, subjectOf(request).id, attachmentId);
      if (!row || row.storedFileId === null) throw notFound("The file");
      const file = await context.files.get(fileKeyOf(row.storedFileId));
      if (file === null) {
        request.log.error(
          { attachmentId, place: context.files.place },
          "the file of an attachment is missing",
        );
        throw new Problem(
          "attachment_gone",
          "The file is missing where files are kept. Tell who runs this instance.",
        );
      }
      await recordAudit(db, {
        at: clock.now(),
        ...auditedAs(actorOf(request)),
        action: "attachment.download",
        entityKind: "response",
        entityId: row.measureId,
        scopeId: subjectOf(request).id,
        after: { attachmentId, name: row.name },
      });
      return (
        reply
          // Whatever somebody has attached is saved and never shown as a page of ours.
          .type("application/octet-stream")
          .header("content-disposition", downloadHeader(row.name))
          .header("content-length", file.bytes)
          .header("cache-control", "private, no-store")
          .send(Readable.from(file.content, { objectMode: false }) as never)
      );
    },
  );

  app.delete(
    `${ofSubmission}/:attachmentId`,
    {
      config: { permission: "response.edit", subject },
      schema: {
        operationId: "removeAttachment",
        tags,
        summary: "Remove an attachment; it can be restored for 30 days",
        params: AttachmentParams,
        response: {
          204: z.null(),
          ...problems("not_found", "response_level_refused", "submission_read_only"),
        },
      },
    },
    async (request, reply) => {
      const find = await measureOf(request);
      await inTransaction(request, (tx) =>
        removeAttachment(
          tx,
          actorOf(request),
          clock.now(),
          subjectOf(request),
          request.params.attachmentId,
          find,
        ),
      );
      return reply.status(204).send(null);
    },
  );

  app.post(
    `${ofSubmission}/:attachmentId/restore`,
    {
      config: { permission: "response.edit", subject },
      schema: {
        operationId: "restoreAttachment",
        tags,
        summary: "Bring a removed attachment back",
        params: AttachmentParams,
        response: {
          200: Attachment,
          ...problems("not_found", "attachment_gone", "response_level_refused", "submission_read_only"),
        },
      },
    },
    async (request) => {
      const { attachmentId } = request.params;
      const find = await measureOf(request);
      await inTransaction(request, (tx) =>
        restoreAttachment(tx, actorOf(request), clock.now(), subjectOf(request), attachmentId, find),
      );
      return view(request, attachmentId);
    },
  );
}

/** The one file of a form, to be read as it comes. */
async function uploadOf(request: FastifyRequest): Promise<{ name: string; content: FileContent }> {
  if (!request.isMultipart())
    throw new Problem(
      "media_type_unsupported",
      "Send the file as multipart/form-data, in a field named file.",
    );
  // One byte more than is allowed, so that it is the store's reader that refuses.
  const limits = { fileSize: attachmentBytesMax + 1, files: 1, fields: 4 };
  const part = await request.file({ limits, throwFileSizeLimit: false });
  if (part === undefined)
    throw new Problem("request_invalid", "Choose a file to attach.", {
      errors: [{ path: "file", code: "required", message: "is missing" }],
    });
  return { name: fileNameOf(part.filename ?? ""), content: part.file };
}
