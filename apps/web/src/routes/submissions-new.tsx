import { createRoute } from "@tanstack/react-router";
import { LoadingState } from "../shell/states.tsx";
import { appRoute } from "./app-route.tsx";

export const submissionNewRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/submissions/new",
  component: LoadingState,
});
