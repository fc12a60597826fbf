import type { ListSearch } from "../../shell/list-search.ts";

export const followedStates = ["on", "off"] as const;
export const followedClasses = ["people", "program", "answer"] as const;

export type SubscriptionsSearch = ListSearch<"title" | "createdAt"> & {
  state?: (typeof followedStates)[number];
  class?: (typeof followedClasses)[number];
};
