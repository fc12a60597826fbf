import { describe, expect, it } from "vitest";
import { shortened, wordDifference } from "./text-difference.ts";

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(" ");

describe("the difference of two texts", () => {
  it("marks the words that differ and nothing else", () => {
    expect(wordDifference("Is there a plan for mains?", "Is there a written plan for pipes?")).toEqual([
      { kind: "same", text: "Is there a " },
      { kind: "added", text: "written " },
      { kind: "same", text: "plan for " },
      { kind: "removed", text: "mains" },
      { kind: "added", text: "pipes" },
      { kind: "same", text: "?" },
    ]);
  });

  it.each([
    ["one two three", "one three four"],
    ["", "something new"],
    ["line one\n\nline two", "line one\nline 2"],
  ])("makes both texts again from its stretches: %j, %j", (before, after) => {
    const stretches = wordDifference(before, after);
    const side = (kind: "removed" | "added") =>
      stretches
        .filter((stretch) => stretch.kind === "same" || stretch.kind === kind)
        .map(({ text }) => text)
        .join("");

    expect(side("removed")).toBe(before);
    expect(side("added")).toBe(after);
  });

  it("shows texts that share next to nothing as replaced", () => {
    const before = words(4_000);
    const after = words(4_000).toUpperCase();

    expect(wordDifference(before, after)).toEqual([
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ]);
  });
});

describe("the shortened difference", () => {
  it("keeps what stands next to a change, at whole words", () => {
    const before = `${words(100)} old ${words(100)}`;
    const after = `${words(100)} new ${words(100)}`;

    const [head, removed, added, tail] = shortened(wordDifference(before, after));

    expect(removed).toEqual({ kind: "removed", text: "old" });
    expect(added).toEqual({ kind: "added", text: "new" });
    expect(head?.text).toMatch(/^ … word\d+( word\d+)+ $/);
    expect(tail?.text).toMatch(/^ word0( word\d+)+ … $/);
    expect((head?.text.length ?? 0) + (tail?.text.length ?? 0)).toBeLessThan(260);
  });

  it("leaves short texts whole", () => {
    const stretches = wordDifference("one old word", "one new word");

    expect(shortened(stretches)).toEqual(stretches);
  });
});
