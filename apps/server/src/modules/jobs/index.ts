export { cleanUpJobs, dailyCleanUp } from "./clean-up-jobs.ts";
export { registerFailedJobRoutes } from "./failed-job-routes.ts";
export { Job, JobProblem, jobColumns, jobView } from "./job.ts";
export { type NewJobFile, readJobFile, removeJobFile, saveJobFile } from "./job-file.ts";
export { registerJobRoutes } from "./job-routes.ts";
export { everyMinuteReport, reportQueue } from "./report-queue.ts";
export { tellFailure } from "./tell-failure.ts";
export { defineUserJob, JobFailure, startUserJob, type UserJobRun } from "./user-job.ts";
