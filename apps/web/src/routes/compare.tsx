import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { oneOf, optional, textOf } from "../shell/list-search.ts";
import { appRoute } from "./app-route.tsx";

export type CompareSearch = {
  /** The category whose sub-categories are compared; the whole survey where absent. */
  parentId?: string;
  /** The submission marked in the chart: an id, or `none`; the own latest one where absent. */
  submissionId?: string;
  approval?: "approved";
  value?: "raw";
  surveyGroupId?: string;
};

export const compareIndexRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/compare",
  component: lazyRouteComponent(
    () => import("../features/compare/compare-index-page.tsx"),
    "CompareIndexPage",
  ),
});

export const compareRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/compare/$programId/$surveyId",
  validateSearch: (raw: Record<string, unknown>): CompareSearch => ({
    ...optional("parentId", textOf(raw, "parentId")),
    ...optional("submissionId", textOf(raw, "submissionId")),
    ...optional("approval", oneOf(raw, "approval", ["approved"])),
    ...optional("value", oneOf(raw, "value", ["raw"])),
    ...optional("surveyGroupId", textOf(raw, "surveyGroupId")),
  }),
  component: lazyRouteComponent(() => import("../features/compare/compare-page.tsx"), "ComparePage"),
});
