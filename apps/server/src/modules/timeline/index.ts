export { type ActivityRow, activityColumns, activityJoins } from "./activity-view.ts";
export { followedActivity, readers } from "./readers.ts";
export { registerTimelineRoutes } from "./timeline-routes.ts";
