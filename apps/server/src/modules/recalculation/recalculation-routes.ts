import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { type App, inTransaction } from "../../platform/http/app-types.ts";
import { notFound } from "../../platform/http/problem.ts";
import { problems } from "../../platform/http/problem-handler.ts";
import { actorOf, can, reachOf, subjectOf } from "../identity/index.ts";
import { RecalculationState, recalculationFailures, recalculationState } from "./recalculation-state.ts";
import { startRecalculation } from "./start-recalculation.ts";

const ProgramParams = z.object({ programId: z.guid() });
const SurveyParams = ProgramParams.extend({ surveyId: z.guid() });

export function registerRecalculationRoutes(instance: FastifyInstance): void {
  const app: App = instance.withTypeProvider();
  const { db, clock } = app.context;

  app.get(
    "/api/v1/programs/:programId/surveys/:surveyId/recalculation",
    {
      config: {
        permission: "program.view",
        subject: { kind: "survey", params: ["programId", "surveyId"] },
      },
      schema: {
        operationId: "getRecalculation",
        tags: ["programs"],
        summary: "How far the scores of a survey's submissions are up to date",
        params: SurveyParams,
        response: { 200: RecalculationState, ...problems("not_found") },
      },
    },
    async (request) => {
      const actor = actorOf(request);
      // How many others take part is not for one of them to learn.
      const isOwn = reachOf(actor.role, "submission.view") === "own";
      const state = await recalculationState(db, request.params, isOwn ? actor.organisationId : null);
      if (!state) throw notFound("The survey");
      const start = can(actor, "recalculation.start", subjectOf(request));
      return {
        ...state,
        ...(start ? { failures: await recalculationFailures(db, request.params) } : {}),
        can: { start },
      };
    },
  );

  app.post(
    "/api/v1/programs/:programId/recalculate",
    {
      config: { permission: "recalculation.start", subject: { kind: "program", params: ["programId"] } },
      schema: {
        operationId: "startRecalculation",
        tags: ["programs"],
        summary: "Score a program's submissions again, of all surveys, of one, or a single one",
        params: ProgramParams,
        body: z.object({ surveyId: z.guid().optional(), submissionId: z.guid().optional() }),
        response: {
          202: z.object({ surveys: z.array(z.object({ surveyId: z.guid(), submissions: z.int() })) }),
          ...problems("not_found"),
        },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const { programId } = request.params;
      const { surveyId, submissionId } = request.body;
      const surveys = await inTransaction(request, async (tx) => {
        const started = await startRecalculation(
          tx,
          {
            programId,
            ...(surveyId === undefined ? {} : { surveyId }),
            ...(submissionId === undefined ? {} : { submissionId }),
          },
          { actor, at: clock.now() },
        );
        if (submissionId !== undefined && started.length === 0) throw notFound("The submission");
        return started;
      });
      return reply.status(202).send({
        surveys: surveys.map((survey) => ({ surveyId: survey.surveyId, submissions: survey.submissions })),
      });
    },
  );
}
