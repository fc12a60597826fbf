import type { FastifyInstance } from "fastify";
import { Gauge } from "prom-client";
import { longestWaitSeconds, queueStateByKind } from "../../platform/jobs/queue-state.ts";
import { countMails } from "../mail/index.ts";
import { countNotifications } from "../notifications/index.ts";

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
  const notifications = new Gauge({
    name: "aquamark_notifications_last_day",
    help: "Mails about activity written in the last 24 hours.",
    registers: [metrics.registry],
  });
  const notifiedUsers = new Gauge({
    name: "aquamark_notified_users",
    help: "Users of the whole instance: mailed about activity, never, undeliverable; overdue of the mailed while no run is done.",
    labelNames: ["state"],
    registers: [metrics.registry],
  });

  app.get(
    "/metrics",
    { config: { token: "metricsToken" }, schema: { hide: true }, logLevel: "warn" },
    async (_request, reply) => {
      const { db, clock } = app.context;
      const queue = await queueStateByKind(db);
      jobs.reset();
      for (const { kind, waiting, planned, running, failed } of queue) {
        jobs.set({ kind, state: "waiting" }, waiting);
        jobs.set({ kind, state: "planned" }, planned);
        jobs.set({ kind, state: "running" }, running);
        jobs.set({ kind, state: "failed" }, failed);
      }
      oldestJob.set(longestWaitSeconds(queue));
      mails.reset();
      for (const { state, count } of await countMails(db)) mails.set({ state }, count);
      const told = await countNotifications(db, clock.now());
      notifications.set(told.lastDay);
      for (const [state, count] of Object.entries(told.users)) notifiedUsers.set({ state }, count);
      return reply
        .header("cache-control", "no-store")
        .type(metrics.registry.contentType)
        .send(await metrics.registry.metrics());
    },
  );
}
