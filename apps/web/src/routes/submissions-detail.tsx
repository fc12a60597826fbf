import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { appRoute } from "./app-route.tsx";

export const submissionRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/submissions/$submissionId",
  component: lazyRouteComponent(() => import("./submissions-detail-page.tsx"), "SubmissionDetailPage"),
});
