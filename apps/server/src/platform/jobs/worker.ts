import { run, type TaskList, Logger as WorkerLogger } from "graphile-worker";
import type { AppContext } from "../context.ts";
import type { Logger } from "../log.ts";
import { inSpan } from "../telemetry/tracing.ts";
import type { JobKind } from "./job-kind.ts";

export type RunningWorker = {
  /** Takes no further job and resolves when those under way have ended. */
  stop(): Promise<void>;
};

export type WorkerOptions = {
  /** The kinds to work on; all of them unless said. */
  only?: string[];
  /** How many jobs run at once. */
  concurrency?: number;
  /** No other process works on this database, so what a killed one held is free again. */
  isAlone?: boolean;
};

const concurrencyDefault = 2;
// NOTIFY tells of new jobs; polling only finds those whose time has come.
const pollIntervalMs = 2_000;
// How long a job may go on after the process was asked to stop before its signal is aborted.
const finishPatienceMs = 20_000;

/** Works on jobs of the given kinds until it is stopped. */
export async function startWorker(
  context: AppContext,
  kinds: readonly JobKind[],
  { only, concurrency = concurrencyDefault, isAlone = false }: WorkerOptions = {},
): Promise<RunningWorker> {
  if (isAlone) await freeAbandonedJobs(context);
  const chosen = only === undefined ? kinds : kinds.filter(({ kind }) => only.includes(kind));
  const runner = await run({
    pgPool: context.pool,
    taskList: Object.fromEntries(chosen.map((kind) => [kind.kind, taskOf(context, kind)])),
    parsedCronItems: [],
    concurrency,
    pollInterval: pollIntervalMs,
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: finishPatienceMs,
    logger: new WorkerLogger(() => workerLine(context.log)),
  });
  return { stop: async () => runner.stop() };
}

// The worker's own chatter is for whoever looks for a fault in it.
function workerLine(log: Logger) {
  return (level: string, message: string) => {
    // A failed job is logged where it failed, with its cause.
    if (level === "error" && !message.startsWith("Failed task")) log.error(message);
    else if (level === "warning") log.warn(message);
    else log.debug(message);
  };
}

function taskOf(
  context: AppContext,
  { kind, payload: schema, run: runJob }: JobKind,
): NonNullable<TaskList[string]> {
  return async (payload, helpers) => {
    const log = context.log.child({ job: kind, jobId: helpers.job.id });
    const began = performance.now();
    const measure = (outcome: "done" | "failed") =>
      context.metrics.jobSeconds.observe({ kind, outcome }, (performance.now() - began) / 1_000);
    try {
      await inSpan(`job ${kind}`, { "aquamark.job_id": helpers.job.id }, {}, async () =>
        runJob(context, schema.parse(payload), {
          signal: helpers.abortSignal,
          attempt: helpers.job.attempts,
          isLastAttempt: helpers.job.attempts >= helpers.job.max_attempts,
          log,
        }),
      );
      measure("done");
      log.info({ ms: Math.round(performance.now() - began) }, "job done");
    } catch (error) {
      measure("failed");
      log.error({ err: error, attempt: helpers.job.attempts }, "job failed");
      throw error;
    }
  };
}

/** A job held by a process that was killed would otherwise wait four hours. */
async function freeAbandonedJobs({ pool }: AppContext): Promise<void> {
  await pool.query(`
    SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by))
    FROM (
      SELECT locked_by FROM graphile_worker._private_jobs WHERE locked_by IS NOT NULL
      UNION SELECT locked_by FROM graphile_worker._private_job_queues WHERE locked_by IS NOT NULL
    ) held`);
}
