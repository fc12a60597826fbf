import { sameValue } from "@aquamark/program-content";

/**
 * What somebody types into the fields of one thing while others may change it.
 *
 * `base` is the state it was last seen in, `typed` the fields as they stand on the screen. A field in `conflicts` was
 * changed here and, differently, by somebody else; `typed` keeps the own words and `base` holds the others'.
 */
export type FieldDraft<T extends object> = {
  readonly base: T;
  readonly typed: T;
  readonly conflicts: readonly (keyof T)[];
};

/** The fields to set and what they were when their author saw them. */
export type FieldEdit<T extends object> = { set: Partial<T>; was: Partial<T> };

export function startDraft<T extends object>(current: T): FieldDraft<T> {
  return { base: current, typed: current, conflicts: [] };
}

export function changedFields<T extends object>(before: T, after: T): (keyof T)[] {
  return keysOf(before).filter((field) => !sameValue(before[field], after[field]));
}

/**
 * The draft after the thing was changed elsewhere: untouched fields follow, touched ones stay and become conflicts
 * where both sides differ.
 */
export function follow<T extends object>(draft: FieldDraft<T>, current: T): FieldDraft<T> {
  const { base, typed } = draft;
  const changed = changedFields(base, current);
  if (changed.length === 0) return draft;
  const next = { ...typed };
  const conflicts = new Set(draft.conflicts);
  for (const field of changed) {
    if (sameValue(typed[field], base[field])) next[field] = current[field];
    else if (!sameValue(typed[field], current[field])) conflicts.add(field);
    if (sameValue(next[field], current[field])) conflicts.delete(field);
  }
  return { base: current, typed: next, conflicts: [...conflicts] };
}

/** The draft with one conflict decided: the own words stay, or the others' take their place. */
export function decide<T extends object>(
  draft: FieldDraft<T>,
  field: keyof T,
  choice: "mine" | "theirs",
): FieldDraft<T> {
  return {
    base: draft.base,
    typed: choice === "mine" ? draft.typed : { ...draft.typed, [field]: draft.base[field] },
    conflicts: draft.conflicts.filter((each) => each !== field),
  };
}

/** The edit from what was seen to what was typed, or null where nothing differs. */
export function editOf<T extends object>({ base, typed }: FieldDraft<T>): FieldEdit<T> | null {
  const fields = changedFields(base, typed);
  if (fields.length === 0) return null;
  return { set: pick(typed, fields), was: pick(base, fields) };
}

function pick<T extends object>(from: T, fields: readonly (keyof T)[]): Partial<T> {
  const picked: Partial<T> = {};
  for (const field of fields) picked[field] = from[field];
  return picked;
}

function keysOf<T extends object>(value: T): (keyof T)[] {
  return Object.keys(value) as (keyof T)[];
}
