import type { FailedJob } from "@aquamark/api-client";
import type { ListSearch } from "../../shell/list-search.ts";

export const failedJobSorts = ["failedAt", "createdAt", "kind", "attempts"] as const;
export const failedJobStates = ["given_up", "waiting"] as const satisfies FailedJob["state"][];

/** What the address of the list of failed jobs may say. */
export type FailedJobsSearch = ListSearch<(typeof failedJobSorts)[number]> & {
  kind?: string;
  state?: FailedJob["state"];
};
