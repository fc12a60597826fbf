import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { appRoute } from "./app-route.tsx";

export const submissionMeasureRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/submissions/$submissionId/measures/$measureId",
  component: lazyRouteComponent(() => import("./submissions-measure-page.tsx"), "SubmissionMeasurePage"),
});
