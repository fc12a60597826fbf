import { createRoute } from "@tanstack/react-router";
import { LoadingState } from "../shell/states.tsx";
import { appRoute } from "./app-route.tsx";

export const submissionMeasureRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/submissions/$submissionId/measures/$measureId",
  component: LoadingState,
});
