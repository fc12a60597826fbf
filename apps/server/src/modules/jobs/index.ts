export { Job } from "./job.ts";
export { registerJobRoutes } from "./job-routes.ts";
export { defineUserJob, JobFailure, startUserJob } from "./user-job.ts";
