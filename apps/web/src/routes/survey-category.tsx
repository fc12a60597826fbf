import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { appRoute } from "./app-route.tsx";

export const surveyCategoryRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/programs/$programId/surveys/$surveyId/categories/$categoryId",
  component: lazyRouteComponent(() => import("../features/programs/category-page.tsx"), "CategoryPage"),
});
