import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { appRoute } from "./app-route.tsx";

export const programRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/programs/$programId",
  component: lazyRouteComponent(() => import("./program-page.tsx"), "ProgramPageWithHistory"),
});
