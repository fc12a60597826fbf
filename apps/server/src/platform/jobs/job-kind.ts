import type { z } from "zod";
import type { AppContext } from "../context.ts";
import type { Logger } from "../log.ts";

/** One run of a job. */
export type JobRun = {
  /** Aborted when the process stops: a long job then ends early and is run again later. */
  signal: AbortSignal;
  /** 1 at the first try. */
  attempt: number;
  isLastAttempt: boolean;
  log: Logger;
};

/**
 * A kind of background work.
 *
 * `run` may be called more than once for one job, and after what it is about has changed or gone:
 * payloads hold ids, and the handler reads again and possibly does nothing.
 */
export type JobKind<S extends z.ZodType = z.ZodType> = {
  kind: string;
  payload: S;
  run(context: AppContext, payload: z.output<S>, run: JobRun): Promise<void>;
};

/** Declares a kind of job with the types of its payload. */
export function defineJob<S extends z.ZodType>(kind: JobKind<S>): JobKind<S> {
  return kind;
}
