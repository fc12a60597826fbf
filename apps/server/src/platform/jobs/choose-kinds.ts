import type { Config } from "../config.ts";
import type { JobKind } from "./job-kind.ts";

export type LackingKind = { kind: string; variables: readonly string[] };

export type ChosenKinds = {
  /** What can be worked on. */
  kinds: JobKind[];
  /** What cannot, and the variables that are missing for it. */
  lacking: LackingKind[];
};

/** Which kinds a process with these settings works on: all of them, or those of `only`, as far as they can be. */
export function chooseKinds(
  kinds: readonly JobKind[],
  config: Config,
  only: readonly string[] | undefined,
): ChosenKinds {
  const chosen: ChosenKinds = { kinds: [], lacking: [] };
  for (const kind of kinds) {
    if (only !== undefined && !only.includes(kind.kind)) continue;
    const variables = kind.lacks?.(config) ?? [];
    if (variables.length === 0) chosen.kinds.push(kind);
    else chosen.lacking.push({ kind: kind.kind, variables });
  }
  return chosen;
}
