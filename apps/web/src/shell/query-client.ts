import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { ProblemError } from "./problem.ts";
import { sessionEnded } from "./session-ended.ts";

/**
 * The cache of everything the server told.
 *
 * Keys begin with the kind of the thing, as the live changes name it, and carry every id they depend on:
 * `["program", programId]`, `["program", "list", search]`, `["submission", submissionId, "category", categoryId]`.
 * A live change refetches each key that holds its id or scope id, and the lists of its kind. A query that must not
 * be refetched under a person's hands says `meta: { live: false }`, one that nearly every change touches
 * `meta: { live: "slowly" }`.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: noticeEndedSession }),
    mutationCache: new MutationCache({ onError: noticeEndedSession }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 10 * 60_000,
        retry: (failures, error) => failures < 2 && isWorthRetrying(error),
        refetchOnWindowFocus: true,
        networkMode: "online",
      },
      mutations: { retry: false, networkMode: "always" },
    },
  });
}

function noticeEndedSession(error: unknown): void {
  if (error instanceof ProblemError && error.code === "not_signed_in") sessionEnded.set(true);
}

// A refusal stays one; a server that is away or overloaded may answer next time.
function isWorthRetrying(error: unknown): boolean {
  return (
    error instanceof ProblemError && (error.status === 0 || error.status === 502 || error.status === 503)
  );
}
