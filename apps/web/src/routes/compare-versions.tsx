import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { optional, textOf } from "../shell/list-search.ts";
import { appRoute } from "./app-route.tsx";

export type CompareVersionsSearch = {
  /** The other program of the lineage. */
  with?: string;
  survey?: string;
  /** Kinds of differences that are not shown, with commas between them. */
  hide?: string;
};

export const compareVersionsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/programs/$programId/compare-versions",
  validateSearch: (raw: Record<string, unknown>): CompareVersionsSearch => ({
    ...optional("with", textOf(raw, "with")),
    ...optional("survey", textOf(raw, "survey")),
    ...optional("hide", textOf(raw, "hide")),
  }),
  component: lazyRouteComponent(
    () => import("../features/compare-versions/compare-versions-page.tsx"),
    "CompareVersionsPage",
  ),
});
