import type { Role } from "@aquamark/api-client";
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type ListSearch, oneOf, optional, readListSearch, textOf } from "../shell/list-search.ts";
import { roles } from "../shell/roles.ts";
import { appRoute } from "./app-route.tsx";

export type UsersSearch = ListSearch<"name" | "createdAt"> & {
  role?: Role;
  organisationId?: string;
  surveyGroupId?: string;
};

export const usersRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/users",
  validateSearch: (raw: Record<string, unknown>): UsersSearch => ({
    ...readListSearch(raw, ["name", "createdAt"]),
    ...optional("role", oneOf(raw, "role", roles)),
    ...optional("organisationId", textOf(raw, "organisationId")),
    ...optional("surveyGroupId", textOf(raw, "surveyGroupId")),
  }),
  component: lazyRouteComponent(() => import("../features/users/users-page.tsx"), "UsersPage"),
});
