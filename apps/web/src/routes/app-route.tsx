import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { NotFound } from "../shell/not-found.tsx";
import { hasSession, meQuery } from "../shell/session.ts";
import { sessionEnded } from "../shell/session-ended.ts";
import { FullPageProblem } from "../shell/states.tsx";
import { rootRoute } from "./root-route.tsx";

/** The layout of everything that needs a session. Pages below it may count on `useMe()`. */
export const appRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "app",
  beforeLoad: async ({ context, location }) => {
    const { queryClient } = context;
    if (queryClient.getQueryData(meQuery.queryKey) !== undefined) return;
    if (!(await hasSession())) {
      sessionEnded.set(false);
      throw redirect({ to: "/sign-in", search: location.href === "/" ? {} : { next: location.href } });
    }
    await queryClient.ensureQueryData(meQuery);
  },
  component: lazyRouteComponent(() => import("../shell/frame.tsx"), "Frame"),
  errorComponent: ({ error, reset }) => <FullPageProblem error={error} onRetry={reset} />,
});

/** Every other address, so that a wrong one is told within the navigation. */
export const elsewhereRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "$",
  component: NotFound,
});
