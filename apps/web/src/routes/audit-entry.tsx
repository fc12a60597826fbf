import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { appRoute } from "./app-route.tsx";

export const auditEntryRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/audit/$auditEntryId",
  component: lazyRouteComponent(() => import("../features/audit/audit-entry-page.tsx"), "AuditEntryPage"),
});
