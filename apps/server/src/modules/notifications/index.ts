export { countNotifications } from "./count-notifications.ts";
export { hourlyNotifications, runNotifications } from "./notification-job.ts";
export { registerNotificationRoutes } from "./notification-routes.ts";
export { type NotifyContext, notifyDueUsers, type RunOutcome } from "./notify-due-users.ts";
export { type PlannedNotification, planNotifications } from "./plan-notifications.ts";
