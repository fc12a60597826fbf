export {
  type Activity,
  type ActivityRow,
  activityColumns,
  activityJoins,
  activityOf,
} from "./activity-view.ts";
export { followedActivity, readers } from "./readers.ts";
export { registerTimelineRoutes } from "./timeline-routes.ts";
