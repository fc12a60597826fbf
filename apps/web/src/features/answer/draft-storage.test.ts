import { describe, expect, test } from "vitest";
import type { DraftStorage } from "../../shell/browser-storage.ts";
import type { AnswerContent } from "./answer-content.ts";
import { listDrafts, readDraft, removeDraft, type StoredDraft, writeDraft } from "./draft-storage.ts";
import { memoryStorage } from "./memory-storage.ts";

const content: AnswerContent = {
  parts: { a: { option: "x" }, n: { value: 0 } },
  comment: "why",
  subMeasures: { s: { comment: "sub" } },
  notRelevant: false,
  quality: 2,
};
const draft: StoredDraft = { content, base: content, revision: 3, title: "Demand", writtenAtMs: 10 };
const key = { userId: "u1", submissionId: "s1", measureId: "m1" };

describe("drafts on the device", () => {
  test("come back as they were kept, until they are removed", () => {
    const storage = memoryStorage();

    const isKept = writeDraft(storage, key, draft);

    expect(isKept).toBe(true);
    expect(readDraft(storage, key)).toEqual(draft);
    removeDraft(storage, key);
    expect(readDraft(storage, key)).toBeNull();
  });

  test("belong to one person and one submission, and are listed latest first", () => {
    const storage = memoryStorage();
    writeDraft(storage, key, draft);
    writeDraft(storage, { ...key, measureId: "m2" }, { ...draft, writtenAtMs: 20 });
    writeDraft(storage, { ...key, userId: "u2" }, draft);
    writeDraft(storage, { ...key, submissionId: "s2" }, draft);
    storage.setItem("another application", "{}");

    expect(listDrafts(storage, "u1", "s1").map(({ measureId }) => measureId)).toEqual(["m2", "m1"]);
  });

  test("that cannot be read are no drafts", () => {
    const storage = memoryStorage();
    for (const text of ["", "null", "[]", "{", '{"content":1}', JSON.stringify({ ...draft, content: {} })]) {
      storage.setItem("aquamark.draft.1.u1.s1.m1", text);

      expect(readDraft(storage, key)).toBeNull();
      expect(listDrafts(storage, "u1", "s1")).toEqual([]);
    }
  });

  test("are refused without a fault where the browser keeps nothing", () => {
    const full: DraftStorage = {
      ...memoryStorage(),
      setItem: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
    };

    expect(writeDraft(full, key, draft)).toBe(false);
    expect(writeDraft(null, key, draft)).toBe(false);
    expect(readDraft(null, key)).toBeNull();
  });
});
