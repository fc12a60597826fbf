import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { type BuildSearch, readSelected, type Selected, writeSelected } from "./builder-search.ts";

export type BuilderAddress = {
  search: BuildSearch;
  selected: Selected | null;
  /** Shows a thing's panel. A step by the arrow keys is not worth an entry of the history. */
  select: (selected: Selected | null, options?: SelectOptions) => void;
  /** Changes the address; what is undefined leaves it. */
  change: (change: Partial<BuildSearch>) => void;
};

type SelectOptions = {
  surveyId?: string | null;
  field?: string;
  isStep?: boolean;
  view?: BuildSearch["view"];
};

/** What the builder's address says, and how it changes. */
export function useBuilderAddress(): BuilderAddress {
  const search: BuildSearch = useSearch({ from: "/app/programs/$programId/build" });
  const navigate = useNavigate();

  const selected = useMemo(() => readSelected(search.select), [search.select]);
  return useMemo(() => {
    const go = (patch: Partial<BuildSearch>, replace: boolean) => {
      void navigate({
        to: ".",
        search: ((before: BuildSearch) => withoutEmpty({ ...before, ...patch })) as never,
        replace,
        resetScroll: false,
      });
    };
    return {
      search,
      selected,
      select: (next, { surveyId, field, isStep = false, view } = {}) =>
        go(
          {
            select: next === null ? undefined : writeSelected(next),
            field,
            ...(surveyId == null ? {} : { survey: surveyId }),
            ...(view === undefined ? {} : { view }),
          },
          isStep,
        ),
      change: (patch) => go(patch, true),
    };
  }, [search, selected, navigate]);
}

function withoutEmpty(search: BuildSearch): BuildSearch {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined && value !== ""),
  );
}
