import { z } from "zod";
import { defineCron } from "../../platform/jobs/cron.ts";
import { defineJob } from "../../platform/jobs/job-kind.ts";
import { queueState } from "../../platform/jobs/queue-state.ts";

/** Logs how the queue is doing; alarms and scaling read that line. */
export const reportQueue = defineJob({
  kind: "jobs.report",
  payload: z.object({}),
  run: async ({ db, log }) => {
    const { waiting, overdue, failed, oldestSeconds } = await queueState(db);
    log.info({ waiting, overdue, failed, oldestSeconds }, "queue");
  },
});

export const everyMinuteReport = defineCron({ kind: reportQueue, pattern: "* * * * *", attemptsMax: 1 });
