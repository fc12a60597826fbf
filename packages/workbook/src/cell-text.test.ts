import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { canonical, isCut, readText, writtenText, xmlText } from "./cell-text.ts";

test("any text comes back as it was written, and none begins like a formula", () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(..."='+-@\t\r\n＝"), fc.string()))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (each) => {
      const written = writtenText(each);

      expect(readText(written)).toBe(each);
      expect(written).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    }),
  );
});

describe("a text that is longer than a cell", () => {
  it("is cut, never within a character, and says so", () => {
    const written = writtenText("😀".repeat(40_000));

    expect(written.length).toBeLessThan(32_767);
    expect(written.isWellFormed()).toBe(true);
    expect(isCut(written)).toBe(true);
  });

  it("is no text that just fits", () => {
    expect(writtenText("a".repeat(32_000))).toBe("a".repeat(32_000));
  });
});

describe("a text in a workbook's XML", () => {
  it.each([
    ["a\rb", "a_x000D_b"],
    ["\u0001", "_x0001_"],
    ["_x000D_", "_x005F_x000D_"],
    ["_xyz_", "_xyz_"],
    ["a\nb\tc", "a\nb\tc"],
  ])("%j is written as %j", (text, written) => {
    expect(xmlText(text)).toBe(written);
  });
});

it("compares texts without what spreadsheet programs change by themselves", () => {
  expect(canonical("a\r\nb\rc\u0001")).toBe("a\nb\nc");
});
