import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import {
  followedClasses,
  followedStates,
  type SubscriptionsSearch,
} from "../features/subscriptions/subscriptions-search.ts";
import { oneOf, optional, readListSearch } from "../shell/list-search.ts";
import { appRoute } from "./app-route.tsx";

export const subscriptionsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/subscriptions",
  validateSearch: (raw: Record<string, unknown>): SubscriptionsSearch => ({
    ...readListSearch(raw, ["title", "createdAt"]),
    ...optional("state", oneOf(raw, "state", followedStates)),
    ...optional("class", oneOf(raw, "class", followedClasses)),
  }),
  component: lazyRouteComponent(
    () => import("../features/subscriptions/subscriptions-page.tsx"),
    "SubscriptionsPage",
  ),
});
