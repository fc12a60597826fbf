import type { AppContext } from "../context.ts";
import { growPool } from "../db/database.ts";
import { chooseKinds } from "./choose-kinds.ts";
import { type Cron, cronItemOf } from "./cron.ts";
import { type AbandonedJob, abandonedReason, freeJobs } from "./free-jobs.ts";
import { type JobKind, type Lane, lanePlaces } from "./job-kind.ts";
import { Liveness, type LivenessOptions } from "./liveness.ts";
import { type JobListener, taskOf, withoutOrigin } from "./run-job.ts";
import { runLane } from "./run-lane.ts";

export type RunningWorker = {
  /** Takes no further job and resolves when those under way have ended. */
  stop(): Promise<void>;
};

/** All that can be worked on, and who is told how it ends. */
export type Work = {
  kinds: readonly JobKind[];
  crons?: readonly Cron[];
  listener?: JobListener;
};

export type WorkerOptions = Pick<LivenessOptions, "lookMs" | "goneAfterMs"> & {
  /** The kinds to work on; all of them unless said. */
  only?: string[];
  /** No other process works on this database, so what a killed one held is free again. */
  isAlone?: boolean;
};

/**
 * Works on jobs until it is stopped, each lane at its own places.
 *
 * Kinds whose settings are missing are left to other processes, with a warning.
 */
export async function startWorker(
  context: AppContext,
  { kinds: known, crons = [], listener }: Work,
  { only, isAlone = false, ...timing }: WorkerOptions = {},
): Promise<RunningWorker> {
  const { log } = context;
  const { kinds, lacking } = chooseKinds(known, context.config, only);
  for (const { kind, variables } of lacking)
    log.warn({ job: kind, variables }, "jobs of this kind are left to others: settings are missing");

  const onAbandoned = async (jobs: readonly AbandonedJob[]) => {
    for (const job of jobs) await settle(context, known, listener ?? null, job);
  };
  if (isAlone) await onAbandoned(await freeEverything(context));

  const lanes = Object.entries(lanePlaces)
    .map(([lane, places]) => ({
      places,
      kinds: kinds.filter((kind) => (kind.lane ?? "quick") === (lane as Lane)),
    }))
    .filter((lane) => lane.kinds.length > 0);
  // One connection of each lane waits for news of jobs, and one shows that we live.
  growPool(context.pool, lanes.length + 1);

  const opened = new AsyncDisposableStack();
  try {
    const liveness = new Liveness(context, {
      ...timing,
      kinds: kinds.map(({ kind }) => kind),
      onAbandoned,
    });
    await liveness.begin();
    opened.defer(() => liveness.end());
    const running = await Promise.all(
      lanes.map((lane) => {
        const names = lane.kinds.map(({ kind }) => kind);
        return runLane(context, liveness, {
          tasks: Object.fromEntries(
            lane.kinds.map((kind) => [kind.kind, taskOf(context, kind, listener ?? null)]),
          ),
          cronItems: crons.filter(({ kind }) => names.includes(kind.kind)).map(cronItemOf),
          places: lane.places,
        });
      }),
    );
    opened.defer(async () => {
      await Promise.all(running.map((lane) => lane.stop()));
    });
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
  return { stop: () => opened.disposeAsync() };
}

async function freeEverything({ pool }: AppContext): Promise<AbandonedJob[]> {
  await pool.query("DELETE FROM worker");
  const { abandoned } = await freeJobs(pool, null);
  return abandoned;
}

/** Ends what belongs to a job that was given up without its handler knowing. */
async function settle(
  context: AppContext,
  kinds: readonly JobKind[],
  listener: JobListener | null,
  { id, kind: name, payload }: AbandonedJob,
): Promise<void> {
  const { log } = context;
  log.error({ job: name, jobId: id }, "job given up: processes ended in the middle of it, again and again");
  try {
    const kind = kinds.find((each) => each.kind === name);
    const reading = kind?.payload.safeParse(withoutOrigin(payload).payload);
    if (reading?.success) await kind?.abandon?.(context, reading.data);
    await listener?.(context, { id, kind: name, attempt: 0, reason: abandonedReason, isGivenUp: true });
  } catch (error) {
    log.error({ err: error, job: name, jobId: id }, "a job that was given up could not be settled");
  }
}
