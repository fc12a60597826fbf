import type pg from "pg";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** What one process counts, in the form that Prometheus reads at `/metrics`. */
export type Metrics = {
  readonly registry: Registry;
  /** Seconds from a request's arrival to the end of its reply; `status` is the class, such as 2xx. */
  readonly requestSeconds: Histogram<"method" | "route" | "status">;
  /** Seconds that a run of a job took; `outcome` is done or failed. */
  readonly jobSeconds: Histogram<"kind" | "outcome">;
  /** Submissions that were scored again in the background after a change of their survey. */
  readonly rescoredSubmissions: Counter;
};

// From a save's few milliseconds to a long report.
const requestBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const jobBuckets = [0.01, 0.1, 0.5, 1, 5, 15, 60, 300, 900];

/**
 * The metrics of a process that uses the pool.
 *
 * `isRead` says whether anybody will ask for them: watching the event loop, memory and garbage collection costs a
 * little, and counting next to nothing.
 */
export function createMetrics(pool: pg.Pool, { isRead }: { isRead: boolean }): Metrics {
  const registry = new Registry();
  if (isRead) collectDefaultMetrics({ register: registry });
  const connections = new Gauge({
    name: "aquamark_database_connections",
    help: "Database connections of this process: idle, busy, and requests that wait for one.",
    labelNames: ["state"],
    registers: [],
    collect() {
      this.set({ state: "idle" }, pool.idleCount);
      this.set({ state: "busy" }, pool.totalCount - pool.idleCount);
      this.set({ state: "waiting" }, pool.waitingCount);
    },
  });
  registry.registerMetric(connections);
  return {
    registry,
    requestSeconds: new Histogram({
      name: "aquamark_http_request_duration_seconds",
      help: "Time from a request's arrival to the end of its reply.",
      labelNames: ["method", "route", "status"],
      buckets: requestBuckets,
      registers: [registry],
    }),
    jobSeconds: new Histogram({
      name: "aquamark_job_duration_seconds",
      help: "Time that a run of a background job took.",
      labelNames: ["kind", "outcome"],
      buckets: jobBuckets,
      registers: [registry],
    }),
    rescoredSubmissions: new Counter({
      name: "aquamark_rescored_submissions_total",
      help: "Submissions that this process has scored again after a change of their survey.",
      registers: [registry],
    }),
  };
}
