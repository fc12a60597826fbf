import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { appRoute } from "./app-route.tsx";

export const programImportRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/programs/import",
  component: lazyRouteComponent(() => import("../features/import/import-page.tsx"), "ImportPage"),
});
