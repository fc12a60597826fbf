import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { i18n } from "../shell/i18n.ts";
import { responseQuery, submissionQuery } from "../shell/submission-queries.ts";
import { appRoute } from "./app-route.tsx";

export const submissionMeasureRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/submissions/$submissionId/measures/$measureId",
  // The page draws what is missing itself; this only lets the requests begin before its code has come.
  loader: ({ context: { queryClient }, params: { submissionId, measureId } }) => {
    void queryClient.prefetchQuery(submissionQuery(submissionId));
    void queryClient.prefetchQuery(responseQuery(submissionId, measureId));
    return i18n.loadNamespaces(["submissions", "approve", "answer", "attachments", "errors"]);
  },
  component: lazyRouteComponent(() => import("./submissions-measure-page.tsx"), "SubmissionMeasurePage"),
});
