import { z } from "zod";
import { defineCron } from "../../platform/jobs/cron.ts";
import { defineJob } from "../../platform/jobs/job-kind.ts";
import { removeOldJobFiles } from "./job-file.ts";

/** Removes what jobs have made that is kept no longer. */
export const cleanUpJobs = defineJob({
  kind: "jobs.clean_up",
  payload: z.object({}),
  run: async ({ db, clock }, _payload, { log }) => {
    const removed = await removeOldJobFiles(db, clock.now());
    log.info({ removed }, "old files of jobs are removed");
  },
});

export const dailyCleanUp = defineCron({ kind: cleanUpJobs, pattern: "20 3 * * *", madeUpHours: 24 });
