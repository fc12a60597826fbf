import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { appRoute } from "./app-route.tsx";

export const surveyRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/programs/$programId/surveys/$surveyId",
  component: lazyRouteComponent(() => import("../features/programs/survey-page.tsx"), "SurveyPage"),
});
