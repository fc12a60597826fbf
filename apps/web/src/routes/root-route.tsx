import { Notifications } from "@mantine/notifications";
import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, Outlet } from "@tanstack/react-router";
import { Suspense } from "react";
import { LoadingState } from "../shell/states.tsx";

export type RouterContext = { queryClient: QueryClient };

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: () => (
    <>
      {/* Within the router, so that a toast may have links. */}
      <Notifications position="bottom-right" limit={4} />
      <Suspense fallback={<LoadingState />}>
        <Outlet />
      </Suspense>
    </>
  ),
});
