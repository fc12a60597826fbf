import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { appRoute } from "./app-route.tsx";

export const submissionCategoryRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/submissions/$submissionId/categories/$categoryId",
  component: lazyRouteComponent(() => import("./submissions-category-page.tsx"), "SubmissionCategoryPage"),
});
