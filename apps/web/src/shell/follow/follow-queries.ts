import {
  deleteSubscription,
  getSubscriptionState,
  type SubscriptionLevel,
  type SubscriptionState,
  setSubscription,
} from "@aquamark/api-client";
import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answerOf } from "../api.ts";
import { ProblemError } from "../problem.ts";
import { toast } from "../toast.tsx";
import type { Choice } from "./explain-following.ts";
import type { FollowedThing } from "./followed-thing.ts";

/** Everything about the own subscriptions: any change of one may change all of it. */
export const subscriptionsKey = ["subscription"];

/**
 * Whether the user follows a thing, and why.
 *
 * The key names the thing by one text: by its ids, everything that is saved in a submission would have it asked again.
 */
export function followStateQuery({ kind, id, scopeId }: FollowedThing) {
  return queryOptions({
    queryKey: [...subscriptionsKey, "list", "state", [kind, id, scopeId ?? ""].join("|")],
    queryFn: ({ signal }) =>
      answerOf(getSubscriptionState({ query: { kind, id, ...(scopeId ? { scopeId } : {}) }, signal })),
  });
}

/** Sets what is said of one level. Several settings wait for one another, so that the last one counts. */
export function useSetFollowing(thing: FollowedThing) {
  const queryClient = useQueryClient();
  const { queryKey } = followStateQuery(thing);
  return useMutation({
    scope: { id: "following" },
    mutationFn: async ({ level, choice }: { level: SubscriptionLevel; choice: Choice }) => {
      const { kind, id, scopeId } = level.entity;
      if (choice !== "inherit")
        return answerOf(setSubscription({ body: { kind, id, scopeId, isOn: choice === "on" } }));
      const state = queryClient.getQueryData<SubscriptionState>(queryKey);
      const present = state?.levels.find(({ entity }) => entity.id === id && entity.kind === kind);
      const subscriptionId = (present ?? level).subscription?.id;
      if (subscriptionId !== undefined)
        await answerOf(deleteSubscription({ path: { subscriptionId } })).catch(passMissing);
      return null;
    },
    onError: (error) => toast.problem(error, { channel: "following" }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: subscriptionsKey }),
  });
}

/** What another tab has deleted is deleted. */
export function passMissing(error: unknown): null {
  if (error instanceof ProblemError && error.code === "not_found") return null;
  throw error;
}
