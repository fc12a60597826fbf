import { expect, it } from "vitest";
import { trimmed } from "./program-settings.ts";

it("takes blanks off a title, and a source of blanks for none", () => {
  expect(trimmed({ title: " Assets 2026 ", source: "  " })).toEqual({ title: "Assets 2026", source: null });
});

it("adds nothing to an edit that leaves the title alone", () => {
  expect(trimmed({ asksQuality: true })).toEqual({ asksQuality: true });
});
