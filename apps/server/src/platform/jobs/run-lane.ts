import { setTimeout as sleep } from "node:timers/promises";
import {
  type ParsedCronItem,
  type Runner,
  run,
  type TaskList,
  Logger as WorkerLogger,
} from "graphile-worker";
import type { AppContext } from "../context.ts";
import type { Logger } from "../log.ts";
import type { Liveness } from "./liveness.ts";

// NOTIFY tells of new jobs; polling only finds those whose time has come.
const pollIntervalMs = 2_000;
// How long a job may go on after the process was asked to stop before its signal is aborted.
const finishPatienceMs = 20_000;
const restartMs = 2_000;

export type LaneOptions = {
  tasks: TaskList;
  cronItems: ParsedCronItem[];
  /** How many jobs run at once. */
  places: number;
};

/** Works on the jobs of one lane, and goes on by itself where the queue's worker gave up. */
export async function runLane(
  context: AppContext,
  liveness: Liveness,
  { tasks, cronItems, places }: LaneOptions,
): Promise<{ stop(): Promise<void> }> {
  const { log } = context;
  const stopping = new AbortController();
  let holder: string | null = null;
  const begin = () =>
    run({
      pgPool: context.pool,
      taskList: tasks,
      parsedCronItems: cronItems,
      concurrency: places,
      pollInterval: pollIntervalMs,
      noHandleSignals: true,
      gracefulShutdownAbortTimeout: finishPatienceMs,
      logger: new WorkerLogger(() => workerLine(log)),
      preset: {
        // By batches, of one as a rule: without them nobody waits for the queue to be told that a job is done, and
        // where it cannot be told the process ends.
        worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 },
        plugins: [
          {
            name: "AquamarkLivenessPlugin",
            version: "1.0.0",
            worker: {
              hooks: {
                // Before the first job is taken.
                async startWorker(_worker, event) {
                  holder = event.worker.workerPool.id;
                  await liveness.hold(holder);
                },
              },
            },
          },
        ],
      },
    });
  let runner: Runner = await begin();

  const keepRunning = async () => {
    for (;;) {
      await runner.promise.catch(() => {} /* it has logged why */);
      if (stopping.signal.aborted) return;
      log.error("working on jobs has ended by itself and is begun again");
      for (;;) {
        await sleep(restartMs, undefined, { signal: stopping.signal }).catch(() => {});
        if (stopping.signal.aborted) return;
        try {
          if (holder !== null) await liveness.letGo(holder);
          holder = null;
          runner = await begin();
          break;
        } catch (error) {
          log.warn({ err: error }, "working on jobs could not be begun again; trying once more");
        }
      }
    }
  };
  const running = keepRunning();

  return {
    async stop() {
      stopping.abort();
      await runner.stop().catch(() => {} /* it had stopped by itself */);
      await running;
    },
  };
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
