import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { problemOf, reach, request } from "./api.ts";
import type { Instance, Me } from "./api-types.ts";

export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: ({ signal }) => request<Me>("GET", "/me", { signal }),
  staleTime: 5 * 60_000,
});

/** Whether anybody is signed in here; asking renews the session. */
export async function hasSession(): Promise<boolean> {
  const response = await reach("/api/auth/get-session", { headers: { accept: "application/json" } });
  if (!response.ok) throw await problemOf(response);
  const session = (await response.json()) as { user: { id: string } | null } | null;
  return session?.user != null;
}

/** What anybody may know of this instance, signed in or not. */
export const instanceQuery = queryOptions({
  queryKey: ["instance"],
  queryFn: ({ signal }) => request<Instance>("GET", "/instance", { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

/** The signed-in user; only below the signed-in layout, whose loader has fetched it. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}

/**
 * Whether the user's role has this permission anywhere.
 *
 * For menus only: what may be done with one thing is in its own `can`.
 */
export function useHasPermission(permission: string): boolean {
  return useMe().permissions.includes(permission);
}
