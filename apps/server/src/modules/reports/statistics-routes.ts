import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { App } from "../../platform/http/app-types.ts";
import { problems } from "../../platform/http/problem-handler.ts";
import { sendJson } from "../../platform/http/send-json.ts";
import { actorOf, subjectOf } from "../identity/index.ts";
import { Statistics } from "./statistics-schemas.ts";
import { surveyStatistics } from "./survey-statistics.ts";

export function registerReportRoutes(instance: FastifyInstance): void {
  const app: App = instance.withTypeProvider();

  app.get(
    "/api/v1/programs/:programId/surveys/:surveyId/statistics",
    {
      config: {
        permission: "statistics.view",
        subject: { kind: "survey", params: ["programId", "surveyId"] },
      },
      schema: {
        operationId: "getStatistics",
        tags: ["reports"],
        summary: "Box plots of one level's categories over organisations",
        params: z.object({ programId: z.guid(), surveyId: z.guid() }),
        querystring: z.object({
          parentId: z.guid().optional(),
          approval: z.enum(["reviewed", "approved"]).default("reviewed"),
          surveyGroupId: z.guid().optional(),
          submissionId: z.guid().optional(),
          value: z.enum(["percent", "raw"]).default("percent"),
        }),
        response: { 200: Statistics, ...problems("not_found") },
      },
    },
    async (request, reply) => {
      const { parentId = null, approval, surveyGroupId = null, submissionId = null, value } = request.query;
      const text = await surveyStatistics(app.context, actorOf(request), subjectOf(request), {
        parentId,
        approval,
        surveyGroupId,
        submissionId,
        value,
      });
      return sendJson(reply, text) as never;
    },
  );
}
