import { expect, it } from "vitest";
import { decide, editOf, type FieldDraft, follow, startDraft } from "./field-draft.ts";

type Fields = { title: string; description: string; levels: { title: string }[] };
const seen: Fields = { title: "Governance", description: "", levels: [{ title: "Functions" }] };

function draftWith(change: Partial<Fields>): FieldDraft<Fields> {
  return { ...startDraft(seen), typed: { ...seen, ...change } };
}

it("edits only what was changed, and says what it was", () => {
  expect(editOf(draftWith({ description: "Who decides." }))).toEqual({
    set: { description: "Who decides." },
    was: { description: "" },
  });
});

it("edits nothing where the same was typed again", () => {
  expect(editOf(draftWith({ levels: [{ title: "Functions" }] }))).toBeNull();
});

it("takes others' changes over where nothing was typed, and keeps what was", () => {
  const draft = follow(draftWith({ title: "Leadership" }), { ...seen, description: "New." });

  expect(draft.typed).toEqual({ ...seen, title: "Leadership", description: "New." });
  expect(draft.conflicts).toEqual([]);
  expect(editOf(draft)).toEqual({ set: { title: "Leadership" }, was: { title: "Governance" } });
});

it("finds a conflict where both changed one field to different things", () => {
  const draft = follow(draftWith({ title: "Leadership" }), { ...seen, title: "Steering" });

  expect(draft.typed.title).toBe("Leadership");
  expect(draft.base.title).toBe("Steering");
  expect(draft.conflicts).toEqual(["title"]);
});

it("finds no conflict where both changed a field to the same", () => {
  const draft = follow(draftWith({ title: "Steering" }), { ...seen, title: "Steering" });

  expect(draft.conflicts).toEqual([]);
  expect(editOf(draft)).toBeNull();
});

it("lets go of a conflict that the others resolved by taking the same words", () => {
  const conflict = follow(draftWith({ title: "Leadership" }), { ...seen, title: "Steering" });

  expect(follow(conflict, { ...seen, title: "Leadership" }).conflicts).toEqual([]);
});

it("keeps mine over theirs, stating theirs as what was seen", () => {
  const conflict = follow(draftWith({ title: "Leadership" }), { ...seen, title: "Steering" });

  const kept = decide(conflict, "title", "mine");

  expect(kept.conflicts).toEqual([]);
  expect(editOf(kept)).toEqual({ set: { title: "Leadership" }, was: { title: "Steering" } });
});

it("takes theirs and has nothing left to save", () => {
  const conflict = follow(draftWith({ title: "Leadership" }), { ...seen, title: "Steering" });

  expect(editOf(decide(conflict, "title", "theirs"))).toBeNull();
});
