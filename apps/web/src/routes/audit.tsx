import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readAuditSearch } from "../features/audit/audit-search.ts";
import { appRoute } from "./app-route.tsx";

export const auditRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/audit",
  validateSearch: readAuditSearch,
  component: lazyRouteComponent(() => import("../features/audit/audit-page.tsx"), "AuditPage"),
});
