import type { Sort } from "@aquamark/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { answerOf, type Reply } from "./api.ts";
import type { ListSearch } from "./list-search.ts";

/** One page of a list as every list of the API replies; where the total is not exact there are more. */
export type Page<T> = { items: T[]; nextCursor: string | null; total: number; isTotalExact?: boolean };

export type ListState<S extends ListSearch> = {
  search: S;
  /** Changes the address; what is undefined leaves it. Every change but one of the cursor returns to the first page. */
  change: (change: Partial<S>) => void;
  clear: () => void;
  /** Whether anything but order and page narrows the list. */
  isFiltered: boolean;
};

/** What the present address says about a list. `S` is what the route's `validateSearch` returns. */
export function useListState<S extends ListSearch>(): ListState<S> {
  const search = useSearch({ strict: false, structuralSharing: false } as never) as S;
  const navigate = useNavigate();
  const go = (next: Record<string, unknown>) =>
    void navigate({ to: ".", search: next as never, replace: true });

  return {
    search,
    change: (change) => {
      const { cursor: _, ...kept } = search;
      go(withoutEmpty({ ...kept, ...change }));
    },
    clear: () => go(withoutEmpty({ sort: search.sort })),
    isFiltered: Object.entries(search).some(
      ([name, value]) => !["sort", "cursor"].includes(name) && value !== undefined,
    ),
  };
}

/** One page of a list, in the order and with the filters the address says; the last page stays while the next loads. */
export function useList<T, Q extends object>(
  kind: string,
  list: (options: { query: Q; signal: AbortSignal }) => Reply<Page<T> | undefined>,
  query: Q,
  /** `staleTime` for lists of whose changes no page is told. */
  options: { staleTime?: number } = {},
) {
  return useQuery({
    ...options,
    queryKey: [kind, "list", "page", query],
    queryFn: ({ signal }) => answerOf(list({ query, signal })),
    placeholderData: keepPreviousData,
  });
}

/** `-createdAt` as the column and direction a table shows. */
export function sortOf(text: string): Sort {
  return text.startsWith("-") ? { key: text.slice(1), descending: true } : { key: text, descending: false };
}

export function sortText({ key, descending }: Sort): string {
  return descending ? `-${key}` : key;
}

function withoutEmpty(search: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined && value !== ""),
  );
}
