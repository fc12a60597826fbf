import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { appRoute } from "./app-route.tsx";

export const programNewRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/programs/new",
  component: lazyRouteComponent(() => import("../features/programs/new-program-page.tsx"), "NewProgramPage"),
});
