import { expect, it } from "vitest";
import { withScheme } from "./with-scheme.ts";

it.each([
  [" example.org/plan ", "https://example.org/plan"],
  ["http://example.org", "http://example.org"],
  ["intranet:8080/docs", "https://intranet:8080/docs"],
  ["javascript:alert(1)", "javascript:alert(1)"],
  ["mailto:ada@example.org", "mailto:ada@example.org"],
])("%j means %j", (typed, meant) => {
  expect(withScheme(typed)).toBe(meant);
});
