import type { Job, WorkbookChange } from "@aquamark/api-client";
import type { ShownKind } from "./workbook-search.ts";

export const changeKinds = ["added", "changed", "moved", "reordered", "removed"] as const;

/** What a check of a workbook came to. */
export type CheckResult = {
  counts: Record<ShownKind, number>;
  total: number;
  /** Whether others have changed the program since the workbook was made. */
  isOlder: boolean;
  /** Measures with errors in their bindings, if more than before. */
  newErrors: number | null;
  applyJobId: string | null;
  isDiscarded: boolean;
};

/** Reads the result of a check's job; null while there is none. */
export function checkResultOf({
  state,
  kind,
  result,
}: Pick<Job, "state" | "kind" | "result">): CheckResult | null {
  if (kind !== "program.workbook_check" || state !== "done" || result === null) return null;
  const counts = Object.fromEntries(
    changeKinds.map((each) => [each, numberIn(result.counts, each)]),
  ) as CheckResult["counts"];
  const [before, after] = [numberIn(result.errors, "before"), numberIn(result.errors, "after")];
  return {
    counts,
    total: changeKinds.reduce((sum, each) => sum + counts[each], 0),
    isOlder: numberIn(result, "madeFrom") < numberIn(result, "contentRevision"),
    newErrors: after > before ? after : null,
    applyJobId: typeof result.applyJobId === "string" ? result.applyJobId : null,
    isDiscarded: result.isDiscarded === true,
  };
}

function numberIn(record: unknown, key: string): number {
  const value =
    typeof record === "object" && record !== null ? (record as Record<string, unknown>)[key] : undefined;
  return typeof value === "number" ? value : 0;
}

/** The changes of a kind whose title, or whose category's, has the words. */
export function chosenChanges(
  changes: readonly WorkbookChange[],
  { kind, q }: { kind?: ShownKind | undefined; q?: string | undefined },
): WorkbookChange[] {
  const words = (q ?? "").trim().toLowerCase();
  return changes.filter(
    (change) =>
      (kind === undefined || change.kind === kind) &&
      (words === "" || [change.title, ...change.place].some((title) => title.toLowerCase().includes(words))),
  );
}
