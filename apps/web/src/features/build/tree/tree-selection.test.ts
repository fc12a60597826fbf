import { describe, expect, it } from "vitest";
import { choose, createTypeahead, extendTo, moveTo, nothingChosen, prune, toggle } from "./tree-selection.ts";

const order = ["a", "b", "c", "d", "e"];
const chosen = (selection: { chosen: ReadonlySet<string> }) => [...selection.chosen].sort();

describe("choosing lines", () => {
  it("extends from the anchor in both directions", () => {
    const down = extendTo(choose("b"), "d", order);
    const up = extendTo(down, "a", order);

    expect(chosen(down)).toEqual(["b", "c", "d"]);
    expect(chosen(up)).toEqual(["a", "b"]);
    expect(up.active).toBe("a");
  });

  it("adds a line and takes it out again", () => {
    const two = toggle(choose("a"), "c");

    expect(chosen(two)).toEqual(["a", "c"]);
    expect(chosen(toggle(two, "a"))).toEqual(["c"]);
  });

  it("can move the keyboard alone", () => {
    const moved = moveTo(choose("a"), "d");

    expect(moved.active).toBe("d");
    expect(chosen(moved)).toEqual(["a"]);
  });
});

describe("what is chosen, when lines disappear", () => {
  it("stays as it is where nothing of it is gone", () => {
    const selection = choose("b");

    expect(prune(selection, order, ["a", "b"])).toBe(selection);
    expect(prune(nothingChosen, order, [])).toBe(nothingChosen);
  });

  it("goes to the line that took its place, or to the one before the end", () => {
    expect(prune(choose("c"), order, ["a", "b", "d", "e"]).active).toBe("d");
    expect(prune(choose("e"), order, ["a", "b"]).active).toBe("b");
    expect(chosen(prune(choose("c"), order, ["a", "b", "d", "e"]))).toEqual(["d"]);
  });

  it("keeps what is left of several", () => {
    const kept = prune(extendTo(choose("b"), "d", order), order, ["a", "c", "e"]);

    expect(chosen(kept)).toEqual(["c"]);
    expect(kept.active).toBe("e");
  });
});

describe("typing to jump", () => {
  const titles = ["Pumps", "Pipes", "People", "Plans"];

  it("goes on to the next line with the letter", () => {
    const typeahead = createTypeahead();

    expect(typeahead.type("p", 0, titles, 0)).toBe(1);
    expect(typeahead.type("p", 2_000, titles, 1)).toBe(2);
    expect(typeahead.type("p", 4_000, titles, 3)).toBe(0);
  });

  it("takes letters typed without a pause as one word", () => {
    const typeahead = createTypeahead();

    expect(typeahead.type("p", 0, titles, 0)).toBe(1);
    expect(typeahead.type("l", 200, titles, 1)).toBe(3);
    expect(typeahead.type("x", 400, titles, 3)).toBeNull();
  });
});
