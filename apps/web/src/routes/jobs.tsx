import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type ListSearch, readListSearch } from "../shell/list-search.ts";
import { appRoute } from "./app-route.tsx";

export const jobsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/jobs",
  validateSearch: (raw: Record<string, unknown>): ListSearch<"createdAt"> =>
    readListSearch(raw, ["createdAt"]),
  component: lazyRouteComponent(() => import("../features/jobs/jobs-page.tsx"), "JobsPage"),
});
