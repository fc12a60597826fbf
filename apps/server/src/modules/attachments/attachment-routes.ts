import { Readable } from "node:stream";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import type { FileContent } from "../../platform/files/file-store.ts";
import { type App, inTransaction } from "../../platform/http/app-types.ts";
import { downloadHeader } from "../../platform/http/download-header.ts";
import { IdempotencyHeaders } from "../../platform/http/idempotency.ts";
import { notFound, Problem } from "../../platform/http/problem.ts";
import { problems } from "../../platform/http/problem-handler.ts";
import { recordAudit } from "../audit/index.ts";
import { actorOf, auditedAs, subjectOf } from "../identity/index.ts";
import { presentStateOf, ResponseParams, SubmissionParams } from "../submissions/index.ts";
import { type Attaching, addFile, addLink, requireAttachable, tooLarge } from "./add-attachment.ts";
import {
  Attachment,
  AttachmentList,
  AttachmentParams,
  AttachmentQuery,
  attachmentBytesMax,
  NewLink,
} from "./attachment-schemas.ts";
import {
  type AttachmentRow,
  attachmentView,
  findAttachment,
  type Looking,
  listAttachments,
} from "./find-attachments.ts";
import { fileNameOf } from "./names.ts";
import { removeAttachment, restoreAttachment } from "./remove-attachment.ts";
import { fileKeyOf } from "./stored-files.ts";
import { UploadPlaces } from "./upload-places.ts";

const tags = ["attachments"];
const subject = { kind: "submission", params: ["submissionId"], deleted: "allowed" } as const;
const ofSubmission = "/api/v1/submissions/:submissionId/attachments";
const ofResponse = "/api/v1/submissions/:submissionId/responses/:measureId";
// What a form adds to its file.
const formBytesMax = 10_000;

export function registerAttachmentRoutes(instance: FastifyInstance): void {
  const app: App = instance.withTypeProvider();
  const { context } = app;
  const { db, clock, files } = context;
  const uploads = new UploadPlaces();

  const lookingOf = async (request: FastifyRequest): Promise<Looking> => ({
    actor: actorOf(request),
    subject: subjectOf(request),
    state: await presentStateOf(request),
  });

  const attachingOf = async (
    request: FastifyRequest,
    measureId: string,
    subMeasureId: string | undefined,
  ): Promise<Attaching> => {
    const { actor, subject: about, state } = await lookingOf(request);
    const measure = state.survey.measure(measureId);
    if (!measure) throw notFound("The measure");
    if (subMeasureId !== undefined && !measure.subMeasures.some(({ id }) => id === subMeasureId))
      throw notFound("The sub-measure");
    const key = request.headers["idempotency-key"];
    return {
      actor,
      subject: about,
      place: { measure, subMeasureId: subMeasureId ?? null },
      idempotencyKey: typeof key === "string" ? key : undefined,
    };
  };

  /** An attachment that is there, with its row. */
  const find = async (
    request: FastifyRequest,
    attachmentId: string,
  ): Promise<{ row: AttachmentRow; view: Attachment }> => {
    const row = await findAttachment(db, subjectOf(request).id, attachmentId);
    const view = row ? attachmentView(row, await lookingOf(request)) : null;
    if (!row || !view) throw notFound("The attachment");
    return { row, view };
  };

  const requireFile = async (
    request: FastifyRequest,
    { id, storedFileId }: AttachmentRow,
  ): Promise<string> => {
    if (storedFileId === null) throw notFound("The file");
    const key = fileKeyOf(storedFileId);
    if ((await files.stat(key)) !== null) return key;
    request.log.error({ attachmentId: id, place: files.place }, "the file of an attachment is missing");
    throw new Problem("attachment_file_missing", "The file is missing where files are kept.");
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
    async (request) => listAttachments(context, await lookingOf(request), request.query),
  );

  app.post(
    `${ofResponse}/attachments`,
    {
      config: { permission: "response.edit", subject, isLongBody: true },
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
        headers: IdempotencyHeaders,
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
      const attaching = await attachingOf(request, request.params.measureId, request.query.subMeasureId);
      await requireAttachable(context, attaching);
      const id = await uploads.run(attaching.actor.trueUserId, async () => {
        try {
          return await addFile(context, attaching, await uploadOf(request));
        } catch (refusal) {
          // What is still on its way is read and dropped: a browser reads no reply before it has sent everything.
          request.raw.unpipe();
          request.raw.resume();
          throw refusal;
        }
      });
      return reply.status(201).send((await find(request, id)).view);
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
        headers: IdempotencyHeaders,
        body: NewLink,
        response: {
          201: Attachment,
          ...problems("not_found", "attachments_too_many", "response_level_refused", "submission_read_only"),
        },
      },
    },
    async (request, reply) => {
      const { subMeasureId, ...link } = request.body;
      const attaching = await attachingOf(request, request.params.measureId, subMeasureId);
      const id = await addLink(context, attaching, link);
      return reply.status(201).send((await find(request, id)).view);
    },
  );

  app.get(
    `${ofSubmission}/:attachmentId`,
    {
      config: { permission: "submission.view", subject },
      schema: {
        operationId: "getAttachment",
        tags,
        summary: "An attachment, of which the file is there",
        params: AttachmentParams,
        response: {
          200: Attachment,
          ...problems("not_found", "attachment_file_missing", "files_unavailable"),
        },
      },
    },
    async (request) => {
      const { row, view } = await find(request, request.params.attachmentId);
      if (row.storedFileId !== null) await requireFile(request, row);
      return view;
    },
  );

  app.get(
    `${ofSubmission}/:attachmentId/file`,
    {
      // Most files are compressed already, and how long a download takes is told by its length.
      compress: false,
      exposeHeadRoute: false,
      config: { permission: "submission.view", subject },
      schema: {
        operationId: "downloadAttachment",
        tags,
        summary: "The file of an attachment",
        params: AttachmentParams,
        replyTypes: ["application/octet-stream"],
        response: {
          200: z.string(),
          ...problems("not_found", "attachment_file_missing", "files_unavailable"),
        },
      },
    },
    async (request, reply) => {
      const { row } = await find(request, request.params.attachmentId);
      const key = await requireFile(request, row);
      await recordAudit(db, {
        at: clock.now(),
        ...auditedAs(actorOf(request)),
        action: "attachment.download",
        entityKind: "response",
        entityId: row.measureId,
        scopeId: subjectOf(request).id,
        after: { attachmentId: row.id, name: row.name },
      });
      const file = await files.get(key);
      if (file === null) throw new Problem("attachment_file_missing", "The file was erased just now.");
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
      const { actor, subject: about, state } = await lookingOf(request);
      const { attachmentId } = request.params;
      await inTransaction(request, (tx) =>
        removeAttachment(tx, {
          actor,
          at: clock.now(),
          subject: about,
          attachmentId,
          measureOf: (id) => state.survey.measure(id),
        }),
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
          ...problems(
            "not_found",
            "attachment_gone",
            "attachments_too_many",
            "response_level_refused",
            "submission_read_only",
          ),
        },
      },
    },
    async (request) => {
      const { actor, subject: about, state } = await lookingOf(request);
      const { attachmentId } = request.params;
      await inTransaction(request, (tx) =>
        restoreAttachment(tx, {
          actor,
          at: clock.now(),
          subject: about,
          attachmentId,
          measureOf: (id) => state.survey.measure(id),
        }),
      );
      return (await find(request, attachmentId)).view;
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
  if (part?.fieldname !== "file")
    throw new Problem("request_invalid", "Choose a file to attach.", {
      errors: [{ path: "file", code: "required", message: "is missing" }],
    });
  return { name: fileNameOf(part.filename ?? ""), content: part.file };
}
