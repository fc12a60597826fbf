import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { i18n } from "../shell/i18n.ts";
import { submissionCategoryQuery, submissionQuery } from "../shell/submission-queries.ts";
import { appRoute } from "./app-route.tsx";

export const submissionCategoryRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/submissions/$submissionId/categories/$categoryId",
  // The page draws what is missing itself; this only lets the requests begin before its code has come.
  loader: ({ context: { queryClient }, params: { submissionId, categoryId } }) => {
    void queryClient.prefetchQuery(submissionQuery(submissionId));
    void queryClient.prefetchQuery(submissionCategoryQuery(submissionId, categoryId));
    return i18n.loadNamespaces(["submissions"]);
  },
  component: lazyRouteComponent(() => import("./submissions-category-page.tsx"), "SubmissionCategoryPage"),
});
