import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelled, paragraphs, shortened, UniqueNames, webLink } from "./text.ts";

describe("shortening", () => {
  it.each([
    ["short", 10, "short"],
    ["exactly ten", 11, "exactly ten"],
    ["two words here", 10, "two words…"],
    ["onelongwordwithoutspaces", 10, "onelongwo…"],
    ["🙂🙂🙂", 4, "🙂…"],
  ])("%s to %d gives %s", (text, lengthMax, expected) => {
    expect(shortened(text, lengthMax)).toBe(expected);
  });

  it("never gives more than asked for, nor half a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 20 }), (text, lengthMax) => {
        const short = shortened(text, lengthMax);
        expect(short.length).toBeLessThanOrEqual(lengthMax);
        expect(short.isWellFormed()).toBe(true);
      }),
    );
  });
});

it("labels a line before it and a block above it", () => {
  expect(labelled("Note", " one ")).toBe("**Note:** one");
  expect(labelled("Note", "- one\n- two")).toBe("**Note**\n\n- one\n- two");
  expect(labelled("Note", undefined)).toBe("");
});

it("joins the paragraphs there are", () => {
  expect(paragraphs("a", undefined, " ", "b\n")).toBe("a\n\nb");
  expect(paragraphs("", undefined)).toBeUndefined();
});

it("links only to the web", () => {
  for (const address of ["ftp://a.example", "data:text/html,a", "javascript:alert(1)", "//a.example", "a b"])
    expect(webLink("A", address)).toBeNull();
  expect(webLink("A", "HTTPS://A.example")).toBe("[A](https://a.example/)");
});

it("gives names that differ in more than their case", () => {
  const names = new UniqueNames();

  expect(["A", "a", "A", "A (2)"].map((name) => names.take(name))).toEqual([
    "A",
    "a (2)",
    "A (3)",
    "A (2) (2)",
  ]);
});
