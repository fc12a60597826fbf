export { Job, JobProblem, jobColumns, jobView } from "./job.ts";
export { type NewJobFile, readJobFile, removeJobFile, saveJobFile } from "./job-file.ts";
export { registerJobRoutes } from "./job-routes.ts";
export { defineUserJob, JobFailure, startUserJob, type UserJobRun } from "./user-job.ts";
