import type { Task } from "graphile-worker";
import type { AppContext } from "../context.ts";
import { type Origin, withOrigin } from "../origin.ts";
import { inSpan, type TraceCarrier } from "../telemetry/tracing.ts";
import { withoutSecrets } from "../without-secrets.ts";
import { originKey } from "./enqueue.ts";
import type { JobKind } from "./job-kind.ts";

/** How one try of a job ended. */
export type JobEnd = {
  id: string;
  kind: string;
  attempt: number;
  /** Why it failed; null where it did not. */
  reason: string | null;
  /** Whether it will not be tried again. */
  isGivenUp: boolean;
};

/** Told of each try that failed, and of a success after such ones. */
export type JobListener = (context: AppContext, end: JobEnd) => Promise<void>;

/** What set a job going, and the trace it belongs to. */
type CarriedOrigin = Origin & TraceCarrier;

const reasonLengthMax = 2_000;

/** A kind of job as the queue runs it. */
export function taskOf(context: AppContext, kind: JobKind, listener: JobListener | null): Task {
  return async (given, { job, abortSignal }) => {
    const { origin, payload } = withoutOrigin(given);
    // oxlint-disable-next-line typescript/no-unnecessary-type-conversion -- the queue calls it a text, our driver reads a number.
    const id = String(job.id);
    const log = context.log.child({
      job: kind.kind,
      jobId: id,
      ...(origin?.requestId == null ? {} : { requestId: origin.requestId }),
    });
    const attempt = job.attempts;
    const isLastAttempt = attempt >= job.max_attempts;
    const tell = async (reason: string | null, isGivenUp: boolean) => {
      try {
        await listener?.(context, { id, kind: kind.kind, attempt, reason, isGivenUp });
      } catch (error) {
        log.warn({ err: error }, "nobody was told how the job ended");
      }
    };
    const began = performance.now();
    const measure = (outcome: "done" | "failed") =>
      context.metrics.jobSeconds.observe({ kind: kind.kind, outcome }, (performance.now() - began) / 1_000);
    try {
      await withOrigin(origin ?? { requestId: null, userId: null }, () =>
        inSpan(`job ${kind.kind}`, { "aquamark.job_id": id }, origin ?? {}, async () =>
          kind.run(context, kind.payload.parse(payload), {
            signal: abortSignal,
            attempt,
            isLastAttempt,
            log,
          }),
        ),
      );
    } catch (error) {
      measure("failed");
      log.error({ err: error, attempt }, "job failed");
      if (await noteFailure(context, job)) return;
      const reason = withoutSecrets(reasonOf(error), context.config).slice(0, reasonLengthMax);
      await tell(reason, isLastAttempt);
      throw new Error(reason, { cause: error });
    }
    measure("done");
    log.info({ ms: Math.round(performance.now() - began) }, "job done");
    if (attempt > 1) await tell(null, false);
  };
}

/** What set a job going, and the payload that its kind knows. */
export function withoutOrigin(given: unknown): { origin: CarriedOrigin | null; payload: unknown } {
  if (typeof given !== "object" || given === null) return { origin: null, payload: given };
  const { [originKey]: origin = null, ...payload } = given as Record<string, unknown>;
  return { origin: origin as CarriedOrigin | null, payload };
}

/**
 * Notes when a job failed, which the queue does not, and says whether another job with the same key has come meanwhile:
 * that one will do the work, so nothing is left to be tried.
 */
async function noteFailure(
  { pool, log }: AppContext,
  { id, key }: { id: string; key: string | null },
): Promise<boolean> {
  try {
    const { rows } = await pool.query<{ key: string | null }>(
      "UPDATE graphile_worker._private_jobs SET updated_at = now() WHERE id = $1 RETURNING key",
      [id],
    );
    return key !== null && rows[0]?.key === null;
  } catch (error) {
    log.debug({ err: error }, "the queue was not told when the job failed");
    return false;
  }
}

/** An error in a line or two; some say what matters in their cause or code only. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as { code?: unknown };
  const message = error.message || (typeof code === "string" ? code : error.name);
  const { cause } = error;
  return cause instanceof Error && !message.includes(cause.message)
    ? `${message}: ${reasonOf(cause)}`
    : message;
}
