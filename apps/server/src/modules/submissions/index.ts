import type { FastifyInstance } from "fastify";
import { registerBulkRoutes } from "./bulk-routes.ts";
import { registerCategoryRoutes } from "./category-routes.ts";
import { registerResponseRoutes } from "./response-routes.ts";
import { registerSubmissionRoutes } from "./submission-routes.ts";

export { listSubmissions } from "./list-submissions.ts";
export { keepsLevel } from "./lost-level.ts";
export { type PresentResults, presentResults } from "./present-results.ts";
export { rescoreSubmission, rescoreSubmissions } from "./rescore-submission.ts";
export { mayChangeResponse, requirePresentLevel, requireWritable } from "./response-policy.ts";
export { presentStateOf } from "./route-state.ts";
export { readStoredSubmissions, type StoredSubmission, scoreStored } from "./scored-submission.ts";
export { answerLineage } from "./submission-ancestors.ts";
export { submissionSubject, submissionsWithin } from "./submission-queries.ts";
export { ResponseParams, SubmissionListItem, SubmissionParams } from "./submission-schemas.ts";
export type { SubmissionState } from "./submission-state.ts";

export function registerSubmissionModule(app: FastifyInstance): void {
  registerSubmissionRoutes(app);
  registerCategoryRoutes(app);
  registerBulkRoutes(app);
  registerResponseRoutes(app);
}
