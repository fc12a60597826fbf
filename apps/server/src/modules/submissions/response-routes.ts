import { explainResponse } from "@aquamark/scoring";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import type { App } from "../../platform/http/app-types.ts";
import { notFound } from "../../platform/http/problem.ts";
import { problems } from "../../platform/http/problem-handler.ts";
import { actorOf, subjectOf } from "../identity/index.ts";
import { surveysWithMeasure } from "../programs/index.ts";
import { nextUnanswered } from "./answered.ts";
import type { ChangedResponse } from "./change-response.ts";
import { responsePageView } from "./response-page.ts";
import {
  Explanation,
  ResponsePage,
  ResponseSave,
  ResponseVersions,
  SavedResponse,
} from "./response-schemas.ts";
import { responseVersions } from "./response-versions.ts";
import { savedResponseView } from "./response-view.ts";
import { restoreResponseVersion } from "./restore-response-version.ts";
import { presentStateOf } from "./route-state.ts";
import { saveResponse } from "./save-response.ts";
import { setResponseApproval } from "./set-response-approval.ts";
import { ApprovalChange, ResponseParams, SubmissionParams } from "./submission-schemas.ts";

const tags = ["responses"];
const subject = { kind: "submission", params: ["submissionId"], deleted: "allowed" } as const;
const path = "/api/v1/submissions/:submissionId/responses/:measureId";

export function registerResponseRoutes(instance: FastifyInstance): void {
  const app: App = instance.withTypeProvider();
  const { context } = app;

  const saved = (request: FastifyRequest, changed: ChangedResponse): SavedResponse =>
    savedResponseView(changed, actorOf(request), subjectOf(request));

  app.get(
    path,
    {
      config: { permission: "submission.view", subject },
      schema: {
        operationId: "getResponse",
        tags,
        summary: "A measure with its response, ready for answering",
        params: ResponseParams,
        response: { 200: ResponsePage, ...problems("not_found") },
      },
    },
    async (request) => {
      const { measureId } = request.params;
      const actor = actorOf(request);
      const about = subjectOf(request);
      const surveys = await surveysWithMeasure(context.db, actor, about.programId ?? "", measureId);
      const page = responsePageView(await presentStateOf(request), measureId, actor, about, surveys);
      if (!page) throw notFound("The measure");
      return page;
    },
  );

  app.put(
    path,
    {
      config: { permission: "response.edit", subject },
      schema: {
        operationId: "saveResponse",
        tags,
        summary: "Save an answer with everything it changes",
        params: ResponseParams,
        body: ResponseSave,
        response: {
          200: SavedResponse,
          ...problems("not_found", "response_stale", "response_level_refused", "submission_read_only"),
        },
      },
    },
    async (request) =>
      saved(
        request,
        await saveResponse(
          context,
          actorOf(request),
          subjectOf(request),
          request.params.measureId,
          request.body,
        ),
      ),
  );

  app.put(
    `${path}/approval`,
    {
      config: { permission: "approval.draft", subject },
      schema: {
        operationId: "setResponseApproval",
        tags,
        summary: "Raise or lower a response's level",
        params: ResponseParams,
        body: ApprovalChange,
        response: {
          200: SavedResponse,
          ...problems("not_found", "response_stale", "response_level_refused"),
        },
      },
    },
    async (request) =>
      saved(
        request,
        await setResponseApproval(
          context,
          actorOf(request),
          subjectOf(request),
          request.params.measureId,
          request.body,
        ),
      ),
  );

  app.get(
    `${path}/versions`,
    {
      config: { permission: "history.view", subject },
      schema: {
        operationId: "listResponseVersions",
        tags,
        summary: "Every version of a response, the present one first",
        params: ResponseParams,
        response: { 200: ResponseVersions, ...problems("not_found") },
      },
    },
    async (request) => responseVersions(context.db, subjectOf(request).id, request.params.measureId),
  );

  app.post(
    `${path}/versions/:version/restore`,
    {
      config: { permission: "history.restore", subject },
      schema: {
        operationId: "restoreResponseVersion",
        tags,
        summary: "Bring the content of an earlier version back",
        params: ResponseParams.extend({ version: z.coerce.number().int().min(1).max(2_000_000_000) }),
        body: z.object({ revision: z.int().min(0) }),
        response: {
          200: SavedResponse,
          ...problems("not_found", "response_stale", "response_level_refused", "submission_read_only"),
        },
      },
    },
    async (request) => {
      const { measureId, version } = request.params;
      const { revision } = request.body;
      return saved(
        request,
        await restoreResponseVersion(
          context,
          actorOf(request),
          subjectOf(request),
          measureId,
          version,
          revision,
        ),
      );
    },
  );

  app.get(
    `${path}/explanation`,
    {
      config: { permission: "submission.view_scores", subject },
      schema: {
        operationId: "explainResponse",
        tags,
        summary: "How a response's score came about",
        params: ResponseParams,
        response: { 200: Explanation, ...problems("not_found") },
      },
    },
    async (request) => {
      const tree = explainResponse((await presentStateOf(request)).scoring, request.params.measureId);
      if (!tree) throw notFound("The response");
      return { tree };
    },
  );

  app.get(
    "/api/v1/submissions/:submissionId/next-unanswered",
    {
      config: { permission: "submission.view", subject },
      schema: {
        operationId: "findNextUnanswered",
        tags,
        summary: "The next measure without a complete answer",
        params: SubmissionParams,
        querystring: z.object({ after: z.guid().optional() }),
        response: { 200: z.object({ measureId: z.guid().nullable() }), ...problems("not_found") },
      },
    },
    async (request) => {
      const { survey, responses } = await presentStateOf(request);
      return { measureId: nextUnanswered(survey.measures, responses, request.query.after ?? null) };
    },
  );
}
