import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import {
  type FailedJobsSearch,
  failedJobSorts,
  failedJobStates,
} from "../features/jobs/failed-jobs-search.ts";
import { oneOf, optional, readListSearch, textOf } from "../shell/list-search.ts";
import { appRoute } from "./app-route.tsx";

export const failedJobsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/failed-jobs",
  validateSearch: (raw: Record<string, unknown>): FailedJobsSearch => ({
    ...readListSearch(raw, failedJobSorts),
    ...optional("kind", textOf(raw, "kind")),
    ...optional("state", oneOf(raw, "state", failedJobStates)),
  }),
  component: lazyRouteComponent(() => import("../features/jobs/failed-jobs-page.tsx"), "FailedJobsPage"),
});
