import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import type { App } from "../../platform/http/app-types.ts";
import { problems } from "../../platform/http/problem-handler.ts";
import { actorOf, can, rankOf, subjectOf } from "../identity/index.ts";
import { currentSurvey, type LoadedSurvey } from "./compiled-survey.ts";
import { areScoresStale, otherVersionsOf, surveysWithMeasure } from "./program-queries.ts";
import { orNotFound } from "./program-routes.ts";
import { Survey, SurveyCategory } from "./program-view.ts";
import { SurveyMeasure, surveyMeasureView } from "./survey-measure-view.ts";
import { surveyCategoryView, surveyView, type Weights } from "./survey-view.ts";

const SurveyParams = z.object({ programId: z.guid(), surveyId: z.guid() });
const subject = { kind: "survey", params: ["programId", "surveyId"] } as const;

export function registerSurveyRoutes(instance: FastifyInstance): void {
  const app: App = instance.withTypeProvider();
  const { db } = app.context;

  const load = async ({ programId, surveyId }: z.infer<typeof SurveyParams>) =>
    orNotFound(await currentSurvey(db, programId, surveyId), "The survey");
  const weightsFor = (request: FastifyRequest, { program }: LoadedSurvey): Weights => {
    const actor = actorOf(request);
    const withWeights = can(actor, "program.view_weights", subjectOf(request));
    const seesHidden = rankOf(actor.role) >= rankOf("consultant");
    return { withWeights, withAggregates: withWeights && (seesHidden || !program.hideAggregates) };
  };

  app.get(
    "/api/v1/programs/:programId/surveys/:surveyId",
    {
      config: { permission: "program.view", subject },
      schema: {
        operationId: "getSurvey",
        tags: ["programs"],
        summary: "One survey with its whole tree",
        params: SurveyParams,
        response: { 200: Survey, ...problems("not_found") },
      },
    },
    async (request) => {
      const actor = actorOf(request);
      const { programId, surveyId } = request.params;
      const survey = await load(request.params);
      return surveyView(survey, {
        ...weightsFor(request, survey),
        scoresStale: await areScoresStale(db, survey),
        otherPrograms: await otherVersionsOf(db, actor, programId, surveyId),
        viewStatistics: can(actor, "statistics.view", subjectOf(request)),
      });
    },
  );

  app.get(
    "/api/v1/programs/:programId/surveys/:surveyId/categories/:categoryId",
    {
      config: { permission: "program.view", subject },
      schema: {
        operationId: "getSurveyCategory",
        tags: ["programs"],
        summary: "One category of a survey with all below it",
        params: SurveyParams.extend({ categoryId: z.guid() }),
        response: { 200: SurveyCategory, ...problems("not_found") },
      },
    },
    async (request) => {
      const survey = await load(request.params);
      return surveyCategoryView(
        orNotFound(survey.category(request.params.categoryId), "The category"),
        weightsFor(request, survey),
      );
    },
  );

  app.get(
    "/api/v1/programs/:programId/surveys/:surveyId/measures/:measureId",
    {
      config: { permission: "program.view", subject },
      schema: {
        operationId: "getSurveyMeasure",
        tags: ["programs"],
        summary: "One measure as it is placed in a survey, with its response type",
        params: SurveyParams.extend({ measureId: z.guid() }),
        response: { 200: SurveyMeasure, ...problems("not_found") },
      },
    },
    async (request) => {
      const { programId, measureId } = request.params;
      const survey = await load(request.params);
      const surveys = await surveysWithMeasure(db, actorOf(request), programId, measureId);
      return orNotFound(
        surveyMeasureView(survey, measureId, { ...weightsFor(request, survey), surveys }),
        "The measure",
      );
    },
  );
}
