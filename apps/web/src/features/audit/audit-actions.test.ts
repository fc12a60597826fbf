import { expect, test } from "vitest";
import { actionsShownWith } from "./audit-actions.ts";

const words: Record<string, string> = {
  "post.edit": "Edited a post",
  "session.sign_in": "Signed in",
  "session.sign_in_failed": "Failed to sign in",
};
const shownWith = (text?: string) =>
  actionsShownWith(text, Object.keys(words), (action) => words[action] ?? "");

test("actions are found by the words that they are shown by", () => {
  expect(shownWith("edited A post")).toEqual(["post.edit"]);
  expect(shownWith(" sign")).toEqual(["session.sign_in", "session.sign_in_failed"]);
  expect(shownWith("post edit")).toEqual([]);
});

test("no text finds none, and any text a limited number", () => {
  expect(shownWith(undefined)).toEqual([]);
  expect(shownWith("  ")).toEqual([]);
  const many = Array.from({ length: 500 }, (_, n) => `many.${n}`);
  expect(actionsShownWith("a", many, () => "a")).toHaveLength(100);
});
