import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { appRoute } from "./app-route.tsx";

export const organisationRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/organisations/$organisationId",
  component: lazyRouteComponent(() => import("./organisation-page.tsx"), "OrganisationPageWithHistory"),
});
