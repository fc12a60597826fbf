import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { AppContext } from "../../platform/context.ts";
import type { App } from "../../platform/http/app-types.ts";
import { askDatabase } from "../../platform/http/ping.ts";
import { problems } from "../../platform/http/problem-handler.ts";
import { Instant, instantOf } from "../../platform/http/shapes.ts";
import { thisInstance } from "../../platform/instance.ts";
import { listWorkers } from "../../platform/jobs/list-workers.ts";
import { overdueMinutes, queueState } from "../../platform/jobs/queue-state.ts";
import { version } from "../../platform/version.ts";

const Check = z.object({ name: z.string(), ok: z.boolean(), detail: z.string() }).meta({ id: "HealthCheck" });
const Health = z
  .object({
    status: z.enum(["ok", "failing"]),
    version: z.string(),
    at: Instant,
    /** Which process answered, and since when it runs: behind a balancer each request may meet another one. */
    instance: z.object({ id: z.string(), startedAt: Instant }),
    /** The processes that work on background jobs now. */
    workers: z.array(
      z.object({
        id: z.guid(),
        host: z.string(),
        version: z.string(),
        startedAt: Instant,
        kinds: z.array(z.string()),
      }),
    ),
    checks: z.array(Check),
  })
  .meta({ id: "Health" });

/**
 * What is wrong, to those who may know; `/ping` tells everybody else only whether it is up.
 *
 * `GET /api/v1/health` is for people with the right, `GET /api/v1/status` for a watchdog with `WATCHDOG_TOKEN`.
 * The second answers while the database does not.
 */
export function registerHealthRoutes(instance: FastifyInstance): void {
  const app: App = instance.withTypeProvider();
  app.get(
    "/api/v1/health",
    {
      config: { permission: "settings.view" },
      schema: {
        operationId: "getHealth",
        tags: ["settings"],
        summary: "How the instance is doing, check by check",
        response: { 200: Health },
      },
    },
    () => lookAtHealth(app.context),
  );
  app.get(
    "/api/v1/status",
    {
      config: { token: "watchdogToken" },
      schema: {
        operationId: "getStatus",
        tags: ["settings"],
        summary: "The same for a watchdog, which sends the token of WATCHDOG_TOKEN",
        security: [{ token: [] }],
        response: { 200: Health, ...problems("not_signed_in", "credentials_wrong", "not_found") },
      },
    },
    () => lookAtHealth(app.context),
  );
}

async function lookAtHealth(context: AppContext): Promise<z.infer<typeof Health>> {
  const database = await checkDatabase(context);
  const jobs = database.ok
    ? await checkJobs(context)
    : { name: "jobs", ok: false, detail: "not known while the database does not answer" };
  const workers = database.ok ? await listWorkers(context.db) : [];
  const checks = [database, jobs, checkMemory()];
  const { id, startedAt } = thisInstance(context.config.port);
  return {
    status: checks.every(({ ok }) => ok) ? "ok" : "failing",
    version,
    at: instantOf(context.clock.now()),
    instance: { id, startedAt: instantOf(startedAt) },
    workers: workers.map((worker) => ({ ...worker, startedAt: instantOf(worker.startedAt) })),
    checks,
  };
}

async function checkDatabase({ pool }: AppContext): Promise<z.infer<typeof Check>> {
  const began = performance.now();
  const ok = await askDatabase(pool);
  const ms = Math.round(performance.now() - began);
  return {
    name: "database",
    ok,
    detail: ok
      ? `answers in ${ms} ms; ${pool.totalCount} connections, ${pool.waitingCount} requests wait for one`
      : "does not answer",
  };
}

async function checkJobs({ db, baseUrl }: AppContext): Promise<z.infer<typeof Check>> {
  const { waiting, running, overdue, failed } = await queueState(db);
  const detail = `${waiting} wait, ${running} run, ${overdue} are overdue by more than ${overdueMinutes} minutes, ${failed} were given up`;
  return {
    name: "jobs",
    ok: overdue === 0 && failed === 0,
    detail: failed === 0 ? detail : `${detail}: see ${baseUrl}/failed-jobs`,
  };
}

function checkMemory(): z.infer<typeof Check> {
  const usedMb = Math.round(process.memoryUsage().rss / 1024 / 1024);
  const limitMb = Math.round(process.constrainedMemory() / 1024 / 1024);
  const isLimited = limitMb > 0 && limitMb < 10_000_000;
  return {
    name: "memory",
    ok: !isLimited || usedMb < limitMb * 0.9,
    detail: isLimited ? `${usedMb} MB of ${limitMb} MB` : `${usedMb} MB`,
  };
}
