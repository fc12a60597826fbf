import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, Outlet } from "@tanstack/react-router";
import { Suspense } from "react";
import { NotFound } from "../shell/not-found.tsx";
import { LoadingState } from "../shell/states.tsx";

export type RouterContext = { queryClient: QueryClient };

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: () => (
    <Suspense fallback={<LoadingState />}>
      <Outlet />
    </Suspense>
  ),
  notFoundComponent: NotFound,
});
