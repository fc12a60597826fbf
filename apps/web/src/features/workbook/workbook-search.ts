import { textOf } from "../../shell/list-search.ts";

const kinds = ["added", "changed", "moved", "reordered", "removed"] as const;
export type ShownKind = (typeof kinds)[number];

/** What the page's address says: the upload looked at, and which of its changes are shown. */
export type WorkbookSearch = { job?: string; kind?: ShownKind; q?: string };

export function readWorkbookSearch(raw: Record<string, unknown>): WorkbookSearch {
  const [job, q] = [textOf(raw, "job"), textOf(raw, "q")];
  const kind = kinds.find((each) => each === raw.kind);
  return {
    ...(job === undefined ? {} : { job }),
    ...(kind === undefined ? {} : { kind }),
    ...(q === undefined ? {} : { q }),
  };
}
