import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { optional, textOf } from "../shell/list-search.ts";
import { rootRoute } from "./root-route.tsx";

export const firstAdministratorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/first-administrator",
  validateSearch: (raw: Record<string, unknown>): { token?: string } =>
    optional("token", textOf(raw, "token")),
  component: lazyRouteComponent(
    () => import("../features/sign-in/first-administrator-page.tsx"),
    "FirstAdministratorPage",
  ),
});
