import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { appRoute } from "./app-route.tsx";

export const programEditRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/programs/$programId/edit",
  component: lazyRouteComponent(
    () => import("../features/programs/edit-program-page.tsx"),
    "EditProgramPage",
  ),
});
