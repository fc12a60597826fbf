import type { ContentDraft } from "./draft.ts";
import type { OperationFaults, ThingKind } from "./faults.ts";
import { keyMax, textMax, titleMax } from "./limits.ts";
import { sameValue } from "./same-value.ts";
import type { SurveyLevels } from "./types.ts";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const firstIndexMax = 1_000_000;
// With the flag, a pair of surrogates is one character of another kind.
const halfCharacter = /\p{Cs}/u;

export function checkTitle(title: string, path: string, faults: OperationFaults): void {
  if (title.trim() === "") faults.refuse("title_empty", {}, path);
  checkText(title, path, faults, titleMax);
}

/** A text may be empty, but neither too long nor hold what the database cannot store: NUL, and half a character. */
export function checkText(text: string | null, path: string, faults: OperationFaults, max = textMax): void {
  if (text === null) return;
  if (text.length > max) faults.refuse("text_too_long", { max }, path);
  if (text.includes("\0") || halfCharacter.test(text)) faults.refuse("text_with_nul", {}, path);
}

/** Checks every text within a value, such as the parts of a response type. */
export function checkTexts(value: unknown, path: string, faults: OperationFaults): void {
  if (typeof value === "string") checkText(value, path, faults);
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) checkTexts(inner, `${path}.${key}`, faults);
  }
}

export function checkWeight(weight: number, path: string, faults: OperationFaults): void {
  if (!Number.isFinite(weight) || weight < 0) faults.refuse("weight_invalid", {}, path);
}

export function checkId(id: string, path: string, faults: OperationFaults): void {
  if (!uuid.test(id)) faults.refuse("id_invalid", { id }, path);
}

/** The id and key of what is added: a UUID that nothing of its kind has, deleted things included, and a free key. */
export function checkNew(
  kind: ThingKind,
  thing: { id: string; key: string | null },
  isTaken: boolean,
  draft: ContentDraft,
  path: string,
  faults: OperationFaults,
): void {
  const { id, key } = thing;
  checkId(id, `${path}.id`, faults);
  if (isTaken) faults.refuse("id_taken", { kind, id }, `${path}.id`);
  if (key === null) return;
  if (key === "") faults.refuse("key_empty", {}, `${path}.key`);
  checkText(key, `${path}.key`, faults, keyMax);
  if (draft.hasKey(kind, key)) faults.refuse("key_taken", { kind, key }, `${path}.key`);
}

/** What a structure must be by itself, whatever the tree is like. */
export function checkStructure(
  { levels, measure }: SurveyLevels,
  path: string,
  faults: OperationFaults,
): void {
  if (levels.length === 0) faults.refuse("levels_missing", {}, `${path}.levels`);
  for (const [index, level] of levels.entries()) {
    const at = `${path}.levels.${index}`;
    checkTitle(level.title, `${at}.title`, faults);
    checkLabel(level.label, `${at}.label`, faults);
    const { firstIndex } = level;
    if (firstIndex === undefined) continue;
    if (index < levels.length - 1) faults.refuse("first_index_not_last", {}, `${at}.firstIndex`);
    if (!Number.isInteger(firstIndex) || firstIndex < 0 || firstIndex > firstIndexMax) {
      faults.refuse("first_index_invalid", { max: firstIndexMax }, `${at}.firstIndex`);
    }
  }
  checkTitle(measure.title, `${path}.measure.title`, faults);
  checkLabel(measure.label, `${path}.measure.label`, faults);
}

function checkLabel(label: string, path: string, faults: OperationFaults): void {
  const characters = Array.from(label.slice(0, 6)).length;
  if (characters < 1 || characters > 2) faults.refuse("label_invalid", { label }, path);
  checkText(label, path, faults);
}

/** What an edit changes: the fields it sets to something else, as they are to be and as they were. */
export type Edit<Fields> = { set: Partial<Fields>; was: Partial<Fields> };

/**
 * Compares what an edit's author saw with what is there: another value is a conflict, a field that is set without
 * saying what it was is refused. Returns what really changes.
 */
export function checkEdit<Fields extends object>(
  there: Fields,
  { set, was }: Edit<Fields>,
  what: { kind: ThingKind | "program"; id: string; title: string },
  faults: OperationFaults,
): Edit<Fields> {
  const changes: Edit<Fields> = { set: {}, was: {} };
  for (const field of keysOf(was)) {
    if (sameValue(there[field], was[field])) continue;
    faults.conflict("value_changed", { ...what, field }, `was.${field}`);
  }
  for (const field of keysOf(set)) {
    const value = set[field];
    if (was[field] === undefined) faults.refuse("was_missing", { field }, `was.${field}`);
    if (sameValue(there[field], value)) continue;
    changes.set[field] = value;
    changes.was[field] = there[field];
  }
  return changes;
}

/** Whether an edit leaves everything as it is. */
export function isIdle(edit: Edit<object>): boolean {
  return Object.keys(edit.set).length === 0;
}

function keysOf<Fields extends object>(fields: Partial<Fields>): (keyof Fields & string)[] {
  return (Object.keys(fields) as (keyof Fields & string)[]).filter((field) => fields[field] !== undefined);
}
