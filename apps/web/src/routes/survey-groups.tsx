import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type ListSearch, readListSearch } from "../shell/list-search.ts";
import { appRoute } from "./app-route.tsx";

export const surveyGroupsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/survey-groups",
  validateSearch: (raw: Record<string, unknown>): ListSearch => readListSearch(raw),
  component: lazyRouteComponent(
    () => import("../features/survey-groups/survey-groups-page.tsx"),
    "SurveyGroupsPage",
  ),
});
