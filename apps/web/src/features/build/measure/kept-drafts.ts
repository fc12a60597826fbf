import type { DraftStorage } from "../../../shell/browser-storage.ts";
import type { Fields } from "./draft-merge.ts";

/** A draft that is not saved, as this device keeps it. */
export type KeptDraft = {
  base: Fields;
  mine: Fields;
  /** What the edited thing is called, to name the draft in lists. */
  title: string;
};

/** Whose draft, of what: `thing` is as the builder's address says it, such as `measure:…`. */
export type DraftPlace = { userId: string; programId: string; thing: string };

const PREFIX = "aquamark.build.1";

function keyOf({ userId, programId, thing }: DraftPlace): string {
  return `${PREFIX}.${userId}.${programId}.${thing}`;
}

/** Keeps a draft, or with null lets go of it; false where the browser keeps nothing. */
export function keepDraft(storage: DraftStorage | null, place: DraftPlace, draft: KeptDraft | null): boolean {
  if (storage === null) return draft === null;
  try {
    if (draft === null) storage.removeItem(keyOf(place));
    else {
      const { base, mine, title } = draft;
      storage.setItem(keyOf(place), JSON.stringify({ base: [...base], mine: [...mine], title }));
    }
    return true;
  } catch {
    return draft === null;
  }
}

/** The draft kept of one thing, or null where there is none or it cannot be read. */
export function readDraft(storage: DraftStorage | null, place: DraftPlace): KeptDraft | null {
  try {
    return parse(storage?.getItem(keyOf(place)) ?? null);
  } catch {
    return null;
  }
}

/** What of a program has drafts, by title. */
export function listDrafts(
  storage: DraftStorage | null,
  { userId, programId }: Pick<DraftPlace, "userId" | "programId">,
): { thing: string; title: string }[] {
  if (storage === null) return [];
  const prefix = keyOf({ userId, programId, thing: "" });
  const found: { thing: string; title: string }[] = [];
  for (let index = 0; index < storage.length; index++) {
    const key = storage.key(index);
    if (key === null || !key.startsWith(prefix)) continue;
    const thing = key.slice(prefix.length);
    const draft = readDraft(storage, { userId, programId, thing });
    if (draft !== null) found.push({ thing, title: draft.title });
  }
  return found.sort((a, b) => a.title.localeCompare(b.title));
}

function parse(text: string | null): KeptDraft | null {
  if (text === null) return null;
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null) return null;
  const { base, mine, title } = value as Record<string, unknown>;
  if (!isEntries(base) || !isEntries(mine) || typeof title !== "string") return null;
  return { base: new Map(base), mine: new Map(mine), title };
}

function isEntries(value: unknown): value is [string, unknown][] {
  return Array.isArray(value) && value.every((entry) => Array.isArray(entry) && typeof entry[0] === "string");
}
