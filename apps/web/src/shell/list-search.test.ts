import { describe, expect, it } from "vitest";
import { oneOf, readListSearch, textOf } from "./list-search.ts";

describe("what a list's address says", () => {
  it("keeps search, order, page and the deleted filter", () => {
    const search = readListSearch({ q: "tarn", sort: "-name", cursor: "abc", deleted: "any" }, ["name"]);

    expect(search).toEqual({ q: "tarn", sort: "-name", cursor: "abc", deleted: "any" });
  });

  it("leaves out what is empty, unknown or of another kind", () => {
    expect(
      readListSearch({ q: "", sort: "password", deleted: "yes", cursor: {}, extra: 1 }, ["name"]),
    ).toEqual({});
  });

  it("takes a number in the address for the text somebody searched for", () => {
    expect(readListSearch({ q: 2026 })).toEqual({ q: "2026" });
    expect(textOf({ editable: true }, "editable")).toBe("true");
  });

  it("takes one of the values offered, and no other", () => {
    expect(oneOf({ role: "clerk" }, "role", ["clerk", "author"])).toBe("clerk");
    expect(oneOf({ role: "owner" }, "role", ["clerk", "author"])).toBeUndefined();
  });
});
