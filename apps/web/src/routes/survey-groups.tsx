import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type ListSearch, readListSearch } from "../shell/list-search.ts";
import { appRoute } from "./app-route.tsx";

export const surveyGroupsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/survey-groups",
  validateSearch: (raw: Record<string, unknown>): ListSearch<"title" | "createdAt"> =>
    readListSearch(raw, ["title", "createdAt"]),
  component: lazyRouteComponent(
    () => import("../features/survey-groups/survey-groups-page.tsx"),
    "SurveyGroupsPage",
  ),
});
