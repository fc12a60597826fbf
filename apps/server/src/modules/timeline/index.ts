export { registerTimelineRoutes } from "./timeline-routes.ts";
