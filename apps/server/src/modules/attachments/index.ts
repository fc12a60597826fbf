export { registerAttachmentRoutes } from "./attachment-routes.ts";
export { dailyPurge, purgeAttachments } from "./purge-attachments-job.ts";
