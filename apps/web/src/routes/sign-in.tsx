import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { optional, textOf } from "../shell/list-search.ts";
import { rootRoute } from "./root-route.tsx";

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sign-in",
  validateSearch: (raw: Record<string, unknown>): { next?: string } => optional("next", textOf(raw, "next")),
  component: lazyRouteComponent(() => import("../features/sign-in/sign-in-page.tsx"), "SignInPage"),
});
