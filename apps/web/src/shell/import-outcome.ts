import type { Fault, Job } from "@aquamark/api-client";

const CONVERTED_FORMATS = ["ciso-assistant", "aws-lens"] as const;
type ConvertedFormat = (typeof CONVERTED_FORMATS)[number];

/** Things of one kind that the program does not carry. */
export type NotCarriedKind = {
  code: string;
  /** All of them, also those that are not listed. */
  count: number;
  listed: Fault[];
};

/** What became of a file that was converted: kinds in the order in which the file has the first of each. */
export type ImportOutcome = { format: ConvertedFormat; count: number; kinds: NotCarriedKind[] };

/** The outcome of an import; null where it is not done, or was of a program file, of which everything is carried. */
export function importOutcome({ state, result }: Pick<Job, "state" | "result">): ImportOutcome | null {
  const format = CONVERTED_FORMATS.find((each) => each === result?.format);
  if (state !== "done" || format === undefined) return null;
  const notCarried = Array.isArray(result?.notCarried) ? (result.notCarried as Fault[]) : [];
  const kinds = [...Map.groupBy(notCarried, ({ code }) => code)].map(([code, all]) => ({
    code,
    count: all.reduce((sum, each) => sum + (moreOf(each) ?? 1), 0),
    listed: all.filter((each) => moreOf(each) === null),
  }));
  return { format, count: kinds.reduce((sum, kind) => sum + kind.count, 0), kinds };
}

/** How many more of its kind an entry stands for; null for one of its own. */
function moreOf({ params }: Fault): number | null {
  return typeof params.more === "number" ? params.more : null;
}
