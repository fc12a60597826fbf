import { sameValue } from "@aquamark/program-content";

/** A draft taken apart into its fields, so that two people's changes can be told from each other. */
export type Fields = ReadonlyMap<string, unknown>;

export type Merged = {
  /** The draft's fields, with everything that only others have changed. */
  mine: Map<string, unknown>;
  /** What the draft is now based on: theirs, but for fields in conflict. */
  base: Map<string, unknown>;
  /** Fields that both changed, and to different values; `mine` keeps the draft's. */
  conflicts: string[];
};

/** Brings a draft up to what is there now. `base` is what the draft began from. */
export function mergeFields(base: Fields, mine: Fields, theirs: Fields): Merged {
  const merged: Merged = { mine: new Map(), base: new Map(), conflicts: [] };
  // The draft's own order comes first, which keeps lists that are read from it stable.
  const names = new Set([...mine.keys(), ...theirs.keys(), ...base.keys()]);
  for (const name of names) {
    const [before, own, other] = [base.get(name), mine.get(name), theirs.get(name)];
    const isOwn = !sameValue(before, own);
    const isOther = !sameValue(before, other);
    const isConflict = isOwn && isOther && !sameValue(own, other);
    if (isConflict) merged.conflicts.push(name);
    put(merged.mine, name, isOwn ? own : other);
    put(merged.base, name, isConflict ? before : other);
  }
  return merged;
}

/** A field that is not there is absent, rather than there without a value. */
function put(fields: Map<string, unknown>, name: string, value: unknown): void {
  if (value !== undefined) fields.set(name, value);
}

/** The names of fields in which two drafts differ. */
export function differingFields(a: Fields, b: Fields): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => !sameValue(a.get(name), b.get(name)));
}
