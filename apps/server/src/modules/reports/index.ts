export { scoreImpact } from "./score-impact.ts";
export { registerScoreImpactRoutes } from "./score-impact-routes.ts";
export { registerReportRoutes } from "./statistics-routes.ts";
