import { createRoute } from "@tanstack/react-router";
import { LoadingState } from "../shell/states.tsx";
import { appRoute } from "./app-route.tsx";

export const compareIndexRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/compare",
  component: LoadingState,
});

export const compareRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/compare/$programId/$surveyId",
  component: LoadingState,
});
