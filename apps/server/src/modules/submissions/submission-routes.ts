import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { type App, inTransaction } from "../../platform/http/app-types.ts";
import { IdempotencyHeaders } from "../../platform/http/idempotency.ts";
import { listOf, listQuery } from "../../platform/http/list.ts";
import { notFound } from "../../platform/http/problem.ts";
import { problems } from "../../platform/http/problem-handler.ts";
import { actorOf, rankOf, type Subject, subjectOf } from "../identity/index.ts";
import { approveSubmission } from "./approve-submission.ts";
import { CarryOver, carryOver } from "./carry-over.ts";
import { createSubmission } from "./create-submission.ts";
import { deleteSubmission, editSubmission, restoreSubmission } from "./edit-submission.ts";
import { listSubmissions, submissionSorts } from "./list-submissions.ts";
import { presentStateOf } from "./route-state.ts";
import { submissionBlockers } from "./submission-blockers.ts";
import { findSubmission, organisationHistory } from "./submission-queries.ts";
import {
  Approval,
  ApprovalChange,
  Blockers,
  NewSubmission,
  OrganisationHistory,
  Submission,
  SubmissionEdit,
  SubmissionListItem,
  SubmissionParams,
} from "./submission-schemas.ts";
import { submissionView } from "./submission-view.ts";

const tags = ["submissions"];
const subject = { kind: "submission", params: ["submissionId"], deleted: "allowed" } as const;
const blockersShownMax = 100;

export function registerSubmissionRoutes(instance: FastifyInstance): void {
  const app: App = instance.withTypeProvider();
  const { context } = app;

  const view = async (request: FastifyRequest, about: Subject): Promise<Submission> => {
    const row = await findSubmission(context.db, about.id);
    if (!row) throw notFound("The submission");
    return submissionView(row, actorOf(request), about);
  };

  app.get(
    "/api/v1/submissions",
    {
      config: { permission: "submission.view" },
      schema: {
        operationId: "listSubmissions",
        tags,
        summary: "The submissions this user may view",
        querystring: listQuery(submissionSorts, "-appliesOn").extend({
          programId: z.guid().optional(),
          surveyId: z.guid().optional(),
          organisationId: z.guid().optional(),
          lineageId: z.guid().optional(),
          approval: Approval.optional(),
        }),
        response: { 200: listOf(SubmissionListItem).meta({ id: "SubmissionList" }) },
      },
    },
    async (request) => listSubmissions(context.db, actorOf(request), request.query),
  );

  app.post(
    "/api/v1/submissions",
    {
      config: { permission: "submission.create" },
      schema: {
        operationId: "createSubmission",
        tags,
        summary: "Start a submission, empty or from an earlier one of the same organisation",
        headers: IdempotencyHeaders,
        body: NewSubmission,
        response: {
          201: Submission,
          ...problems("not_found", "survey_access_missing", "idempotency_key_reused"),
        },
      },
    },
    async (request, reply) => {
      const created = await inTransaction(request, (tx) =>
        createSubmission(
          tx,
          actorOf(request),
          context.clock.now(),
          request.body,
          request.headers["idempotency-key"],
        ),
      );
      return reply.status(201).send(await view(request, created));
    },
  );

  app.get(
    "/api/v1/programs/:programId/surveys/:surveyId/carry-over",
    {
      config: { permission: "submission.create" },
      schema: {
        operationId: "getCarryOver",
        tags,
        summary:
          "What a new submission takes over from the organisation's last one in the lineage, and what not",
        params: z.object({ programId: z.guid(), surveyId: z.guid() }),
        querystring: z.object({ organisationId: z.guid(), startFromId: z.guid().optional() }),
        response: { 200: CarryOver, ...problems("not_found", "survey_access_missing") },
      },
    },
    async (request) => carryOver(context, actorOf(request), { ...request.params, ...request.query }),
  );

  app.get(
    "/api/v1/submissions/:submissionId",
    {
      config: { permission: "submission.view", subject },
      schema: {
        operationId: "getSubmission",
        tags,
        summary: "One submission",
        params: SubmissionParams,
        response: { 200: Submission, ...problems("not_found") },
      },
    },
    async (request) => view(request, subjectOf(request)),
  );

  app.patch(
    "/api/v1/submissions/:submissionId",
    {
      config: { permission: "submission.edit", subject },
      schema: {
        operationId: "editSubmission",
        tags,
        summary: "Change a submission's title or the day it applies on",
        params: SubmissionParams,
        body: SubmissionEdit,
        response: { 200: Submission, ...problems("not_found", "stale", "submission_read_only") },
      },
    },
    async (request) => {
      const about = subjectOf(request);
      await inTransaction(request, (tx) =>
        editSubmission(tx, actorOf(request), context.clock.now(), about, request.body),
      );
      return view(request, about);
    },
  );

  app.delete(
    "/api/v1/submissions/:submissionId",
    {
      config: { permission: "submission.edit", subject },
      schema: {
        operationId: "deleteSubmission",
        tags,
        summary: "Delete a submission; it can be restored",
        params: SubmissionParams,
        response: { 204: z.null(), ...problems("not_found") },
      },
    },
    async (request, reply) => {
      await inTransaction(request, (tx) =>
        deleteSubmission(tx, actorOf(request), context.clock.now(), subjectOf(request)),
      );
      return reply.status(204).send(null);
    },
  );

  app.post(
    "/api/v1/submissions/:submissionId/restore",
    {
      config: { permission: "submission.edit", subject },
      schema: {
        operationId: "restoreSubmission",
        tags,
        summary: "Bring a deleted submission back",
        params: SubmissionParams,
        response: { 200: Submission, ...problems("not_found") },
      },
    },
    async (request) => {
      const about = subjectOf(request);
      await inTransaction(request, (tx) =>
        restoreSubmission(tx, actorOf(request), context.clock.now(), about),
      );
      const row = await findSubmission(context.db, about.id);
      if (!row) throw notFound("The submission");
      return submissionView(row, actorOf(request), { ...about, isDeleted: row.deletedAt !== null });
    },
  );

  app.get(
    "/api/v1/submissions/:submissionId/blockers",
    {
      config: { permission: "submission.view", subject },
      schema: {
        operationId: "listSubmissionBlockers",
        tags,
        summary: "What keeps a submission from reaching a level",
        params: SubmissionParams,
        querystring: z.object({ approval: Approval }),
        response: { 200: Blockers, ...problems("not_found") },
      },
    },
    async (request) => {
      const { approval } = request.query;
      const blockers = submissionBlockers(await presentStateOf(request), approval);
      return { approval, blockers: blockers.slice(0, blockersShownMax), total: blockers.length };
    },
  );

  app.put(
    "/api/v1/submissions/:submissionId/approval",
    {
      config: { permission: "approval.draft", subject },
      schema: {
        operationId: "setSubmissionApproval",
        tags,
        summary: "Raise or lower a submission's level",
        params: SubmissionParams,
        body: ApprovalChange,
        response: { 200: Submission, ...problems("forbidden", "not_found", "stale", "submission_blocked") },
      },
    },
    async (request) => {
      const about = subjectOf(request);
      await inTransaction(request, (tx) =>
        approveSubmission(tx, actorOf(request), context.clock.now(), about, request.body),
      );
      return view(request, about);
    },
  );

  app.get(
    "/api/v1/submissions/:submissionId/history-of-organisation",
    {
      config: { permission: "submission.view_scores", subject },
      schema: {
        operationId: "listOrganisationHistory",
        tags,
        summary: "The organisation's submissions of this survey over the years, up to this one",
        params: SubmissionParams,
        response: { 200: OrganisationHistory, ...problems("not_found") },
      },
    },
    async (request) => {
      const actor = actorOf(request);
      const seesHidden = rankOf(actor.role) >= rankOf("consultant");
      const rows = await organisationHistory(context.db, actor, request.params.submissionId);
      return {
        items: rows.map(({ hideAggregates, percent, ...row }) => ({
          ...row,
          percent: hideAggregates && !seesHidden ? null : percent,
        })),
      };
    },
  );
}
