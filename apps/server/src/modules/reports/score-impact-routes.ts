import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { type App, inTransaction } from "../../platform/http/app-types.ts";
import { problems } from "../../platform/http/problem-handler.ts";
import { actorOf, subjectOf } from "../identity/index.ts";
import { Job, startUserJob } from "../jobs/index.ts";
import { comparableProgram } from "../programs/index.ts";
import { ScoreImpactRequest, scoreImpact, trialOf } from "./score-impact.ts";

// As many operations as a change may have.
const requestBytesMax = 32 * 1024 * 1024;

export function registerScoreImpactRoutes(instance: FastifyInstance): void {
  const app: App = instance.withTypeProvider();
  const { db, clock } = app.context;

  app.post(
    "/api/v1/programs/:programId/score-impact",
    {
      config: { permission: "program.compare_versions", subject: { kind: "program", params: ["programId"] } },
      bodyLimit: requestBytesMax,
      schema: {
        operationId: "startScoreImpact",
        tags: ["reports"],
        summary: "Try out what a change, or another version, does to scores; the reply is a job to follow",
        description:
          "The job's `result` has, for each affected survey, how many submissions there are, how many `changed`, `becameErroneous` or would go `backToDraft`, and as `movement` the spread of percents in percentage points, disclosed as every statistic is. Nothing is written.",
        params: z.object({ programId: z.guid() }),
        body: ScoreImpactRequest,
        response: { 202: Job, ...problems("not_found", "stale", "change_refused") },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const { operations, withProgramId, surveyId } = request.body;
      const programId = subjectOf(request).id;
      const payload = { programId, withProgramId, surveyId };
      // What cannot be done is said at once.
      await trialOf(db, actor, payload, operations ?? null);
      const { title } = await comparableProgram(db, actor, programId);
      const job = await inTransaction(request, (tx) =>
        startUserJob(tx, actor, scoreImpact, {
          title,
          subjectId: programId,
          payload,
          input: operations === undefined ? null : JSON.stringify(operations),
          at: clock.now(),
        }),
      );
      return reply.status(202).send(job);
    },
  );
}
