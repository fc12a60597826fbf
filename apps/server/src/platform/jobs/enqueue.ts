import { sql } from "kysely";
import type { z } from "zod";
import type { Tx } from "../db/database.ts";
import { currentOrigin } from "../origin.ts";
import { traceCarrier } from "../telemetry/tracing.ts";
import type { JobKind } from "./job-kind.ts";

export type EnqueueOptions = {
  /** A waiting job with the same key is replaced, so that many causes make one run. */
  key?: string;
  /** Not before this instant. */
  runAt?: Date;
  /** Lower runs first; 0 unless said. */
  priority?: number;
  /** How often it is tried before it is given up; 10 unless said. */
  attemptsMax?: number;
};

/** Where a payload says what set the job going; no kind sees it. */
export const originKey = "_origin";

const attemptsMaxDefault = 10;

/** Asks for a job in the transaction of the change that needs it: it runs if, and only if, that is committed. */
export async function enqueue<S extends z.ZodType>(
  tx: Tx,
  { kind }: Pick<JobKind<S>, "kind" | "payload">,
  payload: z.input<S>,
  { key, runAt, priority = 0, attemptsMax = attemptsMaxDefault }: EnqueueOptions = {},
): Promise<void> {
  const origin = currentOrigin();
  const carried =
    origin === null ? payload : { ...(payload as object), [originKey]: { ...origin, ...traceCarrier() } };
  await sql`SELECT graphile_worker.add_job(
    ${kind}::text,
    payload => ${JSON.stringify(carried)}::json,
    run_at => ${runAt ?? null}::timestamptz,
    max_attempts => ${attemptsMax}::int,
    job_key => ${key ?? null}::text,
    priority => ${priority}::int
  )`.execute(tx);
}
