import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { Gauge } from "prom-client";
import type { AppContext } from "../../platform/context.ts";

/**
 * `GET /metrics`, for Prometheus and whatever reads its format, to whoever sends `METRICS_TOKEN`.
 *
 * What is counted in the database, such as waiting jobs, is the same in every process; ask all of them all the same,
 * since requests, pool and event loop are each process's own.
 */
export function registerMetricsRoutes(app: FastifyInstance): void {
  const { metrics } = app.context;
  const jobs = new Gauge({
    name: "aquamark_jobs",
    help: "Background jobs of the whole instance: waiting for their turn, planned for later, running, given up.",
    labelNames: ["kind", "state"],
    registers: [metrics.registry],
  });
  const oldestJob = new Gauge({
    name: "aquamark_oldest_waiting_job_seconds",
    help: "How long the job that has waited longest has been due; 0 where none waits.",
    registers: [metrics.registry],
  });
  const mails = new Gauge({
    name: "aquamark_mails",
    help: "Mails of the whole instance by state: waiting, sending, sent, and those that could not be sent.",
    labelNames: ["state"],
    registers: [metrics.registry],
  });

  app.get(
    "/metrics",
    { config: { token: "metricsToken" }, schema: { hide: true }, logLevel: "warn" },
    async (_request, reply) => {
      const queue = await countJobs(app.context);
      jobs.reset();
      for (const { kind, waiting, planned, running, failed } of queue) {
        jobs.set({ kind, state: "waiting" }, waiting);
        jobs.set({ kind, state: "planned" }, planned);
        jobs.set({ kind, state: "running" }, running);
        jobs.set({ kind, state: "failed" }, failed);
      }
      oldestJob.set(Math.max(0, ...queue.map(({ oldestSeconds }) => oldestSeconds)));
      mails.reset();
      for (const { state, count } of await countMails(app.context)) mails.set({ state }, count);
      return reply
        .header("cache-control", "no-store")
        .type(metrics.registry.contentType)
        .send(await metrics.registry.metrics());
    },
  );
}

type JobCount = {
  kind: string;
  waiting: number;
  planned: number;
  running: number;
  failed: number;
  oldestSeconds: number;
};

async function countJobs({ db }: Pick<AppContext, "db">): Promise<JobCount[]> {
  const { rows } = await sql<JobCount>`
    SELECT task_identifier AS kind,
      count(*) FILTER (WHERE is_left AND locked_at IS NULL AND run_at <= now())::int AS waiting,
      count(*) FILTER (WHERE is_left AND locked_at IS NULL AND run_at > now())::int AS planned,
      count(*) FILTER (WHERE is_left AND locked_at IS NOT NULL)::int AS running,
      count(*) FILTER (WHERE NOT is_left)::int AS failed,
      coalesce(extract(epoch FROM now() - min(run_at)
        FILTER (WHERE is_left AND locked_at IS NULL AND run_at <= now())), 0)::float8 AS oldest_seconds
    FROM graphile_worker.jobs
    CROSS JOIN LATERAL (SELECT attempts < max_attempts OR locked_at IS NOT NULL AS is_left) state
    GROUP BY task_identifier`.execute(db);
  return rows;
}

async function countMails({ db }: Pick<AppContext, "db">): Promise<{ state: string; count: number }[]> {
  return db
    .selectFrom("mail")
    .select((eb) => ["state", eb.fn.countAll<number>().as("count")])
    .groupBy("state")
    .execute();
}
