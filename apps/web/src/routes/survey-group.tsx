import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { appRoute } from "./app-route.tsx";

export const surveyGroupRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/survey-groups/$surveyGroupId",
  component: lazyRouteComponent(
    () => import("../features/survey-groups/survey-group-page.tsx"),
    "SurveyGroupPage",
  ),
});
