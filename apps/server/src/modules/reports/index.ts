export { registerReportRoutes } from "./statistics-routes.ts";
