import { expect, test } from "vitest";
import { spelledOut } from "./use-audit-words.ts";

test.each([
  ["appliesOn", "Applies on"],
  ["sign_in_failed", "Sign in failed"],
  ["title", "Title"],
  ["a.b", "A b"],
  ["ISO", "Iso"],
  ["", ""],
])("%s is spelled out as %s", (name, words) => {
  expect(spelledOut(name)).toBe(words);
});
