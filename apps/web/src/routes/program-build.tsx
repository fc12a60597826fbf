import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readBuildSearch } from "../features/build/builder-search.ts";
import { i18n } from "../shell/i18n.ts";
import { appRoute } from "./app-route.tsx";

export const programBuildRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/programs/$programId/build",
  validateSearch: readBuildSearch,
  // The words of every panel, since what is chosen next may be chosen without a connection.
  loader: () => i18n.loadNamespaces(["build", "build-measure", "build-survey", "answer", "compare-versions"]),
  component: lazyRouteComponent(() => import("../features/build/builder-page.tsx"), "BuilderPage"),
});
