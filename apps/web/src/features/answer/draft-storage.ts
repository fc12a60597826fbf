import type { DraftStorage } from "../../shell/browser-storage.ts";
import type { AnswerContent } from "./answer-content.ts";

/** What is kept on this device until the server has it. */
export type StoredDraft = {
  content: AnswerContent;
  /** The revision the person was looking at, and what it said. */
  revision: number;
  base: AnswerContent;
  /** The measure's title, to name the draft in lists. */
  title: string;
  /** Milliseconds since 1970. */
  writtenAtMs: number;
};

export type DraftKey = { userId: string; submissionId: string; measureId: string };

const PREFIX = "aquamark.draft.1";

function storageKey({ userId, submissionId, measureId }: DraftKey): string {
  return `${PREFIX}.${userId}.${submissionId}.${measureId}`;
}

/** Keeps a draft; false where the browser refuses (full, or switched off), so that leaving must be asked about. */
export function writeDraft(storage: DraftStorage | null, key: DraftKey, draft: StoredDraft): boolean {
  if (storage === null) return false;
  try {
    storage.setItem(storageKey(key), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** The draft kept for one measure, or null where there is none or it cannot be read. */
export function readDraft(storage: DraftStorage | null, key: DraftKey): StoredDraft | null {
  return storage === null ? null : parseDraft(storage, storageKey(key));
}

export function removeDraft(storage: DraftStorage | null, key: DraftKey): void {
  try {
    storage?.removeItem(storageKey(key));
  } catch {
    // A browser that forbids storage has kept nothing that could be removed.
  }
}

/** All drafts of one person in one submission, latest first. */
export function listDrafts(
  storage: DraftStorage | null,
  userId: string,
  submissionId: string,
): { measureId: string; draft: StoredDraft }[] {
  if (storage === null) return [];
  const prefix = storageKey({ userId, submissionId, measureId: "" });
  const drafts: { measureId: string; draft: StoredDraft }[] = [];
  for (let index = 0; index < storage.length; index += 1) {
    const name = storage.key(index);
    if (name === null || !name.startsWith(prefix)) continue;
    const draft = parseDraft(storage, name);
    if (draft !== null) drafts.push({ measureId: name.slice(prefix.length), draft });
  }
  return drafts.sort((a, b) => b.draft.writtenAtMs - a.draft.writtenAtMs);
}

function parseDraft(storage: DraftStorage, name: string): StoredDraft | null {
  try {
    const value: unknown = JSON.parse(storage.getItem(name) ?? "null");
    return isDraft(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isContent(value: unknown): value is AnswerContent {
  return (
    isObject(value) &&
    isObject(value.parts) &&
    Object.values(value.parts).every(
      (part) => isObject(part) && (typeof part.option === "string" || typeof part.value === "number"),
    ) &&
    typeof value.comment === "string" &&
    isObject(value.subMeasures) &&
    Object.values(value.subMeasures).every((part) => isObject(part) && typeof part.comment === "string") &&
    typeof value.notRelevant === "boolean" &&
    (value.quality === null || typeof value.quality === "number")
  );
}

function isDraft(value: unknown): value is StoredDraft {
  return (
    isObject(value) &&
    isContent(value.content) &&
    isContent(value.base) &&
    typeof value.revision === "number" &&
    typeof value.title === "string" &&
    typeof value.writtenAtMs === "number"
  );
}
