import { describe, expect, test } from "vitest";
import type { DraftStorage } from "../../../shell/browser-storage.ts";
import { keepDraft, listDrafts, readDraft } from "./kept-drafts.ts";

function givenStorage(): DraftStorage & { setItem: (key: string, value: string) => void } {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    key: (index) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

const place = { userId: "u", programId: "p", thing: "measure:m" };
const draft = { base: new Map([["title", "A"]]), mine: new Map([["title", "B"]]), title: "A" };

describe("drafts of the builder", () => {
  test("come back as they were kept, for the same person and program only", () => {
    const storage = givenStorage();

    expect(keepDraft(storage, place, draft)).toBe(true);

    expect(readDraft(storage, place)).toEqual(draft);
    expect(readDraft(storage, { ...place, userId: "v" })).toBeNull();
    expect(listDrafts(storage, place)).toEqual([{ thing: "measure:m", title: "A" }]);
    expect(listDrafts(storage, { ...place, programId: "q" })).toEqual([]);
  });

  test("go when they are let go of", () => {
    const storage = givenStorage();
    keepDraft(storage, place, draft);

    keepDraft(storage, place, null);

    expect(listDrafts(storage, place)).toEqual([]);
  });

  test("that cannot be kept say so, and what cannot be read is none", () => {
    const full = {
      ...givenStorage(),
      setItem: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
    };
    const storage = givenStorage();
    storage.setItem("aquamark.build.1.u.p.measure:m", '{"base":1}');

    expect(keepDraft(full, place, draft)).toBe(false);
    expect(keepDraft(null, place, draft)).toBe(false);
    expect(readDraft(storage, place)).toBeNull();
  });
});
