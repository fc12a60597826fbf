import type { z } from "zod";
import type { Config } from "../config.ts";
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
 * How many jobs of each lane a process runs at once. The places of a lane are for its kinds alone: however many
 * jobs wait in another, and however long those take, here the next one is not kept waiting by them.
 */
export const lanePlaces = {
  /** Over in a moment. */
  quick: 2,
  /** Waits for the mail server. */
  mail: 2,
  /** Takes seconds or minutes: imports, exports, backups. */
  long: 2,
  /** Many jobs of the same work, such as scoring again. */
  bulk: 2,
} as const;

export type Lane = keyof typeof lanePlaces;

/**
 * A kind of background work.
 *
 * `run` may be called more than once for one job, and after what it is about has changed or gone:
 * payloads hold ids, and the handler reads again and possibly does nothing.
 */
export type JobKind<S extends z.ZodType = z.ZodType> = {
  kind: string;
  payload: S;
  /** Whose places it takes; quick unless said. */
  lane?: Lane;
  /** The names of the variables it cannot do without and that are not set. */
  lacks?(config: Config): readonly string[];
  run(context: AppContext, payload: z.output<S>, run: JobRun): Promise<void>;
  /** Settles what a job leaves behind that was given up because processes ended in the middle of it. */
  abandon?(context: AppContext, payload: z.output<S>): Promise<void>;
};

/** Declares a kind of job with the types of its payload. */
export function defineJob<S extends z.ZodType>(kind: JobKind<S>): JobKind<S> {
  return kind;
}
