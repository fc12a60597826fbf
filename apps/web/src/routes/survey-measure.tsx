import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { appRoute } from "./app-route.tsx";

export const surveyMeasureRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/programs/$programId/surveys/$surveyId/measures/$measureId",
  component: lazyRouteComponent(() => import("../features/programs/measure-page.tsx"), "MeasurePage"),
});
