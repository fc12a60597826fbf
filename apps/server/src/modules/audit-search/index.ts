export { registerAuditRoutes } from "./audit-routes.ts";
export { auditExport } from "./export-audit-job.ts";
