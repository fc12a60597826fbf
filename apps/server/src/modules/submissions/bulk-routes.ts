import type { FastifyInstance } from "fastify";
import { type App, inTransaction } from "../../platform/http/app-types.ts";
import { problems } from "../../platform/http/problem-handler.ts";
import { actorOf, subjectOf } from "../identity/index.ts";
import { setCategoryApproval, setCategoryRelevance } from "./bulk-change.ts";
import { BulkApproval, BulkOutcome, BulkRelevance, CategoryParams } from "./submission-schemas.ts";

const tags = ["submissions"];
const subject = { kind: "submission", params: ["submissionId"], deleted: "allowed" } as const;
const refusals = problems("not_found", "stale", "submission_blocked", "submission_read_only");

export function registerBulkRoutes(instance: FastifyInstance): void {
  const app: App = instance.withTypeProvider();
  const { clock } = app.context;

  app.post(
    "/api/v1/submissions/:submissionId/categories/:categoryId/approval",
    {
      config: { permission: "approval.draft", subject },
      schema: {
        operationId: "setCategoryApproval",
        tags,
        summary: "Raise or lower the level of all responses below a category, or of none",
        params: CategoryParams,
        body: BulkApproval,
        response: { 200: BulkOutcome, ...refusals },
      },
    },
    async (request) =>
      inTransaction(request, (tx) =>
        setCategoryApproval(
          tx,
          actorOf(request),
          clock.now(),
          subjectOf(request),
          request.params.categoryId,
          request.body,
        ),
      ),
  );

  app.post(
    "/api/v1/submissions/:submissionId/categories/:categoryId/relevance",
    {
      config: { permission: "response.edit", subject },
      schema: {
        operationId: "setCategoryRelevance",
        tags,
        summary: "Mark all responses below a category as not relevant or relevant, or none",
        params: CategoryParams,
        body: BulkRelevance,
        response: { 200: BulkOutcome, ...refusals },
      },
    },
    async (request) =>
      inTransaction(request, (tx) =>
        setCategoryRelevance(
          tx,
          actorOf(request),
          clock.now(),
          subjectOf(request),
          request.params.categoryId,
          request.body,
        ),
      ),
  );
}
