import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type ListSearch, oneOf, optional, readListSearch, textOf } from "../shell/list-search.ts";
import { appRoute } from "./app-route.tsx";

export type ProgramsSearch = ListSearch<"createdAt" | "title"> & {
  editable?: "true" | "false";
  surveyGroupId?: string;
  lineageId?: string;
};

export const programsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/programs",
  validateSearch: (raw: Record<string, unknown>): ProgramsSearch => ({
    ...readListSearch(raw, ["createdAt", "title"]),
    ...optional("editable", oneOf(raw, "editable", ["true", "false"])),
    ...optional("surveyGroupId", textOf(raw, "surveyGroupId")),
    ...optional("lineageId", textOf(raw, "lineageId")),
  }),
  component: lazyRouteComponent(() => import("../features/programs/programs-page.tsx"), "ProgramsPage"),
});
