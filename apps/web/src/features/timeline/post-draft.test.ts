import { describe, expect, it } from "vitest";
import type { DraftStorage } from "../../shell/browser-storage.ts";
import { faultsOf, keepPostDraft, possibleGroups, readPostDraft, startDraft } from "./post-draft.ts";

function givenStorage(): DraftStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

const draft = { ...startDraft(null, { organisationId: null, surveyGroupIds: ["g"] }), body: "Hello" };

describe("the draft of a post", () => {
  it("is kept for each person and each post by itself, until it is let go of", () => {
    const storage = givenStorage();
    keepPostDraft(storage, "dana", null, draft);
    keepPostDraft(storage, "dana", "p", { ...draft, body: "Changed" });

    expect(readPostDraft(storage, "dana", null)).toEqual(draft);
    expect(readPostDraft(storage, "dana", "p")?.body).toBe("Changed");
    expect(readPostDraft(storage, "lee", null)).toBe(null);
    keepPostDraft(storage, "dana", null, null);
    expect(readPostDraft(storage, "dana", null)).toBe(null);
    expect(readPostDraft(storage, "dana", "p")?.body).toBe("Changed");
  });

  it("says where a browser keeps nothing, and reads nothing that is no draft", () => {
    const storage = givenStorage();
    storage.setItem("aquamark.post.1.dana.new", '{"body":7}');
    const full = {
      ...storage,
      setItem: () => {
        throw new Error("full");
      },
    };

    expect(keepPostDraft(null, "dana", null, draft)).toBe(false);
    expect(keepPostDraft(full, "dana", null, draft)).toBe(false);
    expect(readPostDraft(storage, "dana", null)).toBe(null);
    storage.setItem("aquamark.post.1.dana.new", "{");
    expect(readPostDraft(storage, "dana", null)).toBe(null);
  });

  it("needs 3 to 10,000 characters, somebody to read it and a survey group", () => {
    expect(faultsOf(draft, false)).toEqual({ body: null, organisation: null, surveyGroups: null });
    expect(faultsOf({ ...draft, body: " ab " }, false).body).toBe("short");
    expect(faultsOf({ ...draft, body: "ab\u200b\u200b" }, false).body).toBe("short");
    expect(faultsOf({ ...draft, body: "👍".repeat(10_000) }, false).body).toBe(null);
    expect(faultsOf({ ...draft, body: "👍".repeat(10_001) }, false).body).toBe("long");
    expect(faultsOf(draft, true).organisation).toBe("missing");
    expect(faultsOf({ ...draft, surveyGroupIds: [] }, false).surveyGroups).toBe("missing");
  });
});

it("a post to an organisation can be put into the groups that the organisation or the post is in", () => {
  const organisations = [{ id: "one", surveyGroups: [{ id: "shared" }, { id: "other" }] }];
  const of = (organisationId: string | null, surveyGroups: { id: string; title: string }[] = []) =>
    possibleGroups({ organisationId }, organisations, { surveyGroups });

  expect(of("one")).toEqual(new Set(["shared", "other"]));
  expect(of("one", [{ id: "kept", title: "Kept" }])).toEqual(new Set(["shared", "other", "kept"]));
  expect(of(null)).toBe(null);
  expect(of("not loaded yet")).toBe(null);
});
