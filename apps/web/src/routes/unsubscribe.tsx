import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { optional, textOf } from "../shell/list-search.ts";
import { rootRoute } from "./root-route.tsx";

export const unsubscribeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/unsubscribe",
  validateSearch: (raw: Record<string, unknown>): { token?: string } =>
    optional("token", textOf(raw, "token")),
  component: lazyRouteComponent(() => import("../features/sign-in/unsubscribe-page.tsx"), "UnsubscribePage"),
});
