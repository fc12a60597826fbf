import { createRoute } from "@tanstack/react-router";
import { LoadingState } from "../shell/states.tsx";
import { appRoute } from "./app-route.tsx";

export const submissionRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/submissions/$submissionId",
  component: LoadingState,
});
