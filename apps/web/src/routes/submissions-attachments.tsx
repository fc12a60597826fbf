import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type AttachmentsSearch, attachmentSorts } from "../features/attachments/attachments-search.ts";
import { readListSearch } from "../shell/list-search.ts";
import { appRoute } from "./app-route.tsx";

export const submissionAttachmentsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/submissions/$submissionId/attachments",
  validateSearch: (raw: Record<string, unknown>): AttachmentsSearch => readListSearch(raw, attachmentSorts),
  component: lazyRouteComponent(
    () => import("./submissions-attachments-page.tsx"),
    "SubmissionAttachmentsPage",
  ),
});
