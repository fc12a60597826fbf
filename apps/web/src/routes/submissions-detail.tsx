import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { i18n } from "../shell/i18n.ts";
import { categoryResultsQuery, submissionQuery } from "../shell/submission-queries.ts";
import { appRoute } from "./app-route.tsx";

export const submissionRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/submissions/$submissionId",
  // The page draws what is missing itself; this only lets the requests begin before its code has come.
  loader: ({ context: { queryClient }, params: { submissionId } }) => {
    void queryClient.prefetchQuery(submissionQuery(submissionId));
    void queryClient.prefetchQuery(categoryResultsQuery(submissionId));
    return i18n.loadNamespaces(["submissions", "approve", "answer"]);
  },
  component: lazyRouteComponent(() => import("./submissions-detail-page.tsx"), "SubmissionDetailPage"),
});
