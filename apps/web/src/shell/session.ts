import { getInstance, getMe, getSession, type Me } from "@aquamark/api-client";
import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { answerOf } from "./api.ts";

export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: ({ signal }) => answerOf(getMe({ signal })),
  staleTime: 5 * 60_000,
  // Whether mails reach the user again is known only when one was sent.
  refetchInterval: ({ state }) => (state.data?.mailFault ? 15_000 : false),
});

/** Whether anybody is signed in here; asking renews the session. */
export async function hasSession(): Promise<boolean> {
  return (await answerOf(getSession())).user !== null;
}

/** What anybody may know of this instance, signed in or not. */
export const instanceQuery = queryOptions({
  queryKey: ["instance"],
  queryFn: ({ signal }) => answerOf(getInstance({ signal })),
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
