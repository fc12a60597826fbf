import { expect, test } from "vitest";
import { fileNameOf } from "./names.ts";

test.each([
  ["plan.pdf", "plan.pdf"],
  ["C:\\Users\\ada\\plan.pdf", "plan.pdf"],
  ["../../etc/passwd", "passwd"],
  ["in\u202Efdp.exe", "infdp.exe"],
  ["a\r\nb\u0000.txt", "ab.txt"],
  ["  ", "file"],
  ["\u200b\ufeff", "file"],
  ["the %22final%22 plan%0D%0A.pdf", 'the "final" plan  .pdf'],
  ["", "file"],
  ["Größe 水.pdf", "Größe 水.pdf"],
])("%j is kept as %j", (given, kept) => {
  expect(fileNameOf(given)).toBe(kept);
});

test("a long name keeps its ending and no half character", () => {
  const name = fileNameOf(`${"a".repeat(250)}${"😀".repeat(10)}.pdf`);

  expect(name).toHaveLength(254);
  expect(name).toMatch(/^a{250}\.pdf$/u);
  expect(name.isWellFormed()).toBe(true);
});
