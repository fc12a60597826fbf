import { describe, expect, test } from "vitest";
import type { AnswerContent } from "./answer-content.ts";
import { conflictFields, resolveConflict } from "./merge-conflict.ts";

const base: AnswerContent = {
  parts: { a: { option: "none" }, b: { value: 1 } },
  comment: "first",
  subMeasures: {},
  notRelevant: false,
  quality: null,
};

describe("two answers that grew from one", () => {
  test("suggest each side's own change, and call only what both changed contested", () => {
    const mine = { ...base, parts: { a: { option: "some" }, b: { value: 2 } } };
    const theirs = { ...base, parts: { a: { option: "none" }, b: { value: 3 } }, comment: "second" };

    const fields = conflictFields(base, mine, theirs);

    expect(fields.map(({ name, suggested, isContested }) => [name, suggested, isContested])).toEqual([
      ["part:a", "mine", false],
      ["part:b", "mine", true],
      ["comment", "theirs", false],
    ]);
  });

  test("are all contested where nobody knows what they grew from", () => {
    const fields = conflictFields(null, { ...base, comment: "mine" }, base);

    expect(fields).toMatchObject([{ name: "comment", suggested: "mine", isContested: true }]);
  });

  test("merge into what was suggested, unless another side is chosen", () => {
    const mine = { ...base, parts: { a: { option: "some" }, b: { value: 2 } } };
    const theirs = { ...base, parts: { a: { option: "none" }, b: { value: 3 } }, comment: "second" };
    const fields = conflictFields(base, mine, theirs);

    const suggested = resolveConflict(mine, theirs, fields, {});
    const chosen = resolveConflict(mine, theirs, fields, { "part:b": "theirs", comment: "mine" });

    expect(suggested).toEqual({
      ...base,
      parts: { a: { option: "some" }, b: { value: 2 } },
      comment: "second",
    });
    expect(chosen).toEqual({ ...base, parts: { a: { option: "some" }, b: { value: 3 } } });
  });

  test("keep a part that one side emptied out of the merge when that side is chosen", () => {
    const mine = { ...base, parts: { b: { value: 1 } } };
    const fields = conflictFields(base, mine, base);

    expect(resolveConflict(mine, base, fields, {}).parts).toEqual({ b: { value: 1 } });
    expect(resolveConflict(mine, base, fields, { "part:a": "theirs" })).toEqual(base);
  });
});
