import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readWorkbookSearch } from "../features/workbook/workbook-search.ts";
import { appRoute } from "./app-route.tsx";

export const surveyWorkbookRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/programs/$programId/surveys/$surveyId/workbook",
  validateSearch: readWorkbookSearch,
  component: lazyRouteComponent(() => import("../features/workbook/workbook-page.tsx"), "WorkbookPage"),
});
