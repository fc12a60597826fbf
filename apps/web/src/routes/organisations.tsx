import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type ListSearch, optional, readListSearch, textOf } from "../shell/list-search.ts";
import { appRoute } from "./app-route.tsx";

export type OrganisationsSearch = ListSearch<"name" | "createdAt"> & { surveyGroupId?: string };

export const organisationsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/organisations",
  validateSearch: (raw: Record<string, unknown>): OrganisationsSearch => ({
    ...readListSearch(raw, ["name", "createdAt"]),
    ...optional("surveyGroupId", textOf(raw, "surveyGroupId")),
  }),
  component: lazyRouteComponent(
    () => import("../features/organisations/organisations-page.tsx"),
    "OrganisationsPage",
  ),
});
