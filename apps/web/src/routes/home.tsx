import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readTimelineSearch } from "../features/timeline/timeline-search.ts";
import { appRoute } from "./app-route.tsx";

export const homeRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/",
  validateSearch: readTimelineSearch,
  component: lazyRouteComponent(() => import("./home-page.tsx"), "Home"),
});
