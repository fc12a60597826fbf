export { registerExchangeRoutes } from "./exchange-routes.ts";
export { programExport } from "./export-job.ts";
export { workbookApply } from "./workbook-apply-job.ts";
export { workbookCheck } from "./workbook-check-job.ts";
