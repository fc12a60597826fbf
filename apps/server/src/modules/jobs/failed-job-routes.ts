import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { type App, inTransaction } from "../../platform/http/app-types.ts";
import { listOf, listQuery } from "../../platform/http/list.ts";
import { notFound } from "../../platform/http/problem.ts";
import { problems } from "../../platform/http/problem-handler.ts";
import { actorOf } from "../identity/index.ts";
import {
  FailedJob,
  FailedJobKind,
  failedJobSorts,
  findFailedJob,
  listFailedJobKinds,
  listFailedJobs,
} from "./failed-jobs.ts";
import { discardFailedJob, retryFailedJob, retryFailedJobsOfKind } from "./retry-failed-jobs.ts";

// The queue counts its jobs.
const Params = z.object({ failedJobId: z.string().regex(/^[1-9]\d{0,17}$/) });
const config = { permission: "failed_job.retry" } as const;

/** Background work that failed, of every kind: the queue is the instance's, so a right over it is over all of it. */
export function registerFailedJobRoutes(instance: FastifyInstance): void {
  const app: App = instance.withTypeProvider();
  const { db, clock } = app.context;

  app.get(
    "/api/v1/failed-jobs",
    {
      config,
      schema: {
        operationId: "listFailedJobs",
        tags: ["jobs"],
        summary: "Background jobs that were given up or wait for their next try, of everybody",
        querystring: listQuery(failedJobSorts, "-failedAt")
          .omit({ deleted: true })
          .extend({
            kind: z.string().max(128).optional(),
            state: FailedJob.shape.state.optional(),
          }),
        response: { 200: listOf(FailedJob).meta({ id: "FailedJobList" }) },
      },
    },
    (request) => listFailedJobs(db, request.query),
  );

  app.get(
    "/api/v1/failed-jobs/kinds",
    {
      config,
      schema: {
        operationId: "listFailedJobKinds",
        tags: ["jobs"],
        summary: "How many background jobs of each kind have failed",
        response: { 200: z.object({ items: z.array(FailedJobKind) }) },
      },
    },
    async () => ({ items: await listFailedJobKinds(db) }),
  );

  app.get(
    "/api/v1/failed-jobs/:failedJobId",
    {
      config,
      schema: {
        operationId: "getFailedJob",
        tags: ["jobs"],
        summary: "One background job that has failed",
        params: Params,
        response: { 200: FailedJob, ...problems("not_found") },
      },
    },
    async (request) => {
      const job = await findFailedJob(db, request.params.failedJobId);
      if (!job) throw notFound("The failed job");
      return job;
    },
  );

  app.post(
    "/api/v1/failed-jobs/:failedJobId/retry",
    {
      config,
      schema: {
        operationId: "retryFailedJob",
        tags: ["jobs"],
        summary: "Try a failed background job again at once, in the name of whoever started it",
        params: Params,
        response: { 202: z.object({ retried: z.int() }), ...problems("not_found") },
      },
    },
    async (request, reply) => {
      await inTransaction(request, (tx) =>
        retryFailedJob(tx, request.params.failedJobId, { actor: actorOf(request), at: clock.now() }),
      );
      return reply.status(202).send({ retried: 1 });
    },
  );

  app.post(
    "/api/v1/failed-jobs/retry",
    {
      config,
      schema: {
        operationId: "retryFailedJobs",
        tags: ["jobs"],
        summary: "Try all failed background jobs of a kind again at once",
        body: z.object({ kind: z.string().min(1).max(128) }),
        response: { 202: z.object({ retried: z.int() }) },
      },
    },
    async (request, reply) => {
      const retried = await inTransaction(request, (tx) =>
        retryFailedJobsOfKind(tx, request.body.kind, { actor: actorOf(request), at: clock.now() }),
      );
      return reply.status(202).send({ retried });
    },
  );

  app.post(
    "/api/v1/failed-jobs/:failedJobId/discard",
    {
      config,
      schema: {
        operationId: "discardFailedJob",
        tags: ["jobs"],
        summary: "Take a failed background job out of the queue for good",
        params: Params,
        response: { 204: z.null(), ...problems("not_found") },
      },
    },
    async (request, reply) => {
      await inTransaction(request, (tx) =>
        discardFailedJob(tx, request.params.failedJobId, { actor: actorOf(request), at: clock.now() }),
      );
      return reply.status(204).send(null);
    },
  );
}
