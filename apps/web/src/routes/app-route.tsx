import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { NotFound } from "../shell/not-found.tsx";
import { ProblemError } from "../shell/problem.ts";
import { meQuery } from "../shell/session.ts";
import { sessionEnded } from "../shell/session-ended.ts";
import { rootRoute } from "./root-route.tsx";

/** The layout of everything that needs a session. Pages below it may count on `useMe()`. */
export const appRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "app",
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queryClient.ensureQueryData(meQuery);
    } catch (error) {
      if (!(error instanceof ProblemError) || error.code !== "not_signed_in") throw error;
      sessionEnded.set(false);
      throw redirect({ to: "/sign-in", search: location.href === "/" ? {} : { next: location.href } });
    }
  },
  component: lazyRouteComponent(() => import("../shell/frame.tsx"), "Frame"),
  notFoundComponent: NotFound,
});
