import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { appRoute } from "./app-route.tsx";

export const userRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/users/$userId",
  component: lazyRouteComponent(() => import("./user-page.tsx"), "UserPageWithHistory"),
});
