import { expect, test } from "vitest";
import { safeLink } from "./safe-link.ts";

test.each([
  "https://example.org/a?b=c#d",
  "http://example.org",
  "HTTPS://EXAMPLE.ORG/",
  "mailto:someone@example.org",
])("%s stays a link", (address) => {
  expect(safeLink(address)).toBe(address);
});

test.each([
  "javascript:alert(1)",
  "java\nscript:alert(1)",
  " https://example.org",
  "data:text/html,hello",
  "vbscript:x",
  "//example.org",
  "/relative",
  "https://exam\tple.org",
  "ftp://example.org",
  "",
])("%j becomes text", (address) => {
  expect(safeLink(address)).toBe("");
});
