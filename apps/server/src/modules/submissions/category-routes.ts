import { explainCategory } from "@aquamark/scoring";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { type App, inTransaction } from "../../platform/http/app-types.ts";
import { notFound, Problem } from "../../platform/http/problem.ts";
import { problems } from "../../platform/http/problem-handler.ts";
import { sendJson } from "../../platform/http/send-json.ts";
import { actorOf, subjectOf } from "../identity/index.ts";
import { categoryResultsText, submissionCategoryView } from "./category-view.ts";
import { countAttachments } from "./count-attachments.ts";
import { rateCategory } from "./rate-category.ts";
import { maySeeAggregates } from "./response-policy.ts";
import { Explanation } from "./response-schemas.ts";
import { presentStateOf } from "./route-state.ts";
import {
  CategoryParams,
  CategoryResults,
  RatingChange,
  SubmissionCategory,
  SubmissionParams,
} from "./submission-schemas.ts";

const tags = ["submissions"];
const subject = { kind: "submission", params: ["submissionId"], deleted: "allowed" } as const;

export function registerCategoryRoutes(instance: FastifyInstance): void {
  const app: App = instance.withTypeProvider();
  const { context } = app;

  const view = async (request: FastifyRequest, categoryId: string): Promise<SubmissionCategory> => {
    const state = await presentStateOf(request);
    const attachments = await countAttachments(context.db, state.facts.id);
    const category = submissionCategoryView(
      state,
      categoryId,
      actorOf(request),
      subjectOf(request),
      attachments,
    );
    if (!category) throw notFound("The category");
    return category;
  };

  app.get(
    "/api/v1/submissions/:submissionId/category-results",
    {
      config: { permission: "submission.view", subject },
      schema: {
        operationId: "listCategoryResults",
        tags,
        summary: "The results of all live categories, in tree order",
        params: SubmissionParams,
        response: { 200: CategoryResults, ...problems("not_found") },
      },
    },
    async (request, reply) => {
      const state = await presentStateOf(request);
      const { hideAggregates } = state.survey.program;
      const withScores = maySeeAggregates(actorOf(request), subjectOf(request), hideAggregates);
      return sendJson(reply, categoryResultsText(state, withScores)) as never;
    },
  );

  app.get(
    "/api/v1/submissions/:submissionId/categories/:categoryId",
    {
      config: { permission: "submission.view", subject },
      schema: {
        operationId: "getSubmissionCategory",
        tags,
        summary: "One category of a submission with what lies directly below it",
        params: CategoryParams,
        response: { 200: SubmissionCategory, ...problems("not_found") },
      },
    },
    async (request) => view(request, request.params.categoryId),
  );

  app.patch(
    "/api/v1/submissions/:submissionId/categories/:categoryId/rating",
    {
      config: { permission: "rating.edit", subject },
      schema: {
        operationId: "rateCategory",
        tags,
        summary: "Set a category's importance or target",
        params: CategoryParams,
        body: RatingChange,
        response: {
          200: SubmissionCategory,
          ...problems("forbidden", "not_found", "stale", "submission_read_only"),
        },
      },
    },
    async (request) => {
      const { categoryId } = request.params;
      await inTransaction(request, (tx) =>
        rateCategory(tx, actorOf(request), context.clock.now(), subjectOf(request), categoryId, request.body),
      );
      return view(request, categoryId);
    },
  );

  app.get(
    "/api/v1/submissions/:submissionId/categories/:categoryId/explanation",
    {
      config: { permission: "submission.view_scores", subject },
      schema: {
        operationId: "explainCategory",
        tags,
        summary: "How a category's score came about",
        params: CategoryParams,
        response: { 200: Explanation, ...problems("forbidden", "not_found") },
      },
    },
    async (request) => {
      const state = await presentStateOf(request);
      if (!maySeeAggregates(actorOf(request), subjectOf(request), state.survey.program.hideAggregates))
        throw new Problem("forbidden", "This program shows no scores of categories to organisations.");
      const tree = explainCategory(state.scoring, request.params.categoryId);
      if (!tree) throw notFound("The category");
      return { tree };
    },
  );
}
