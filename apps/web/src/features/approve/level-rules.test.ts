import { describe, expect, test } from "vitest";
import { levelAbove, levelRefusals } from "./level-rules.ts";

describe("what stands against a level", () => {
  test("is the right of the person", () => {
    const refusals = levelRefusals({ present: "draft", mayBeSet: ["draft", "final"], isReadOnly: false });

    expect(refusals).toEqual({ reviewed: "aboveRight", approved: "aboveRight" });
  });

  test("is the present level, for every other one, where the person may not set it", () => {
    const refusals = levelRefusals({ present: "reviewed", mayBeSet: ["draft", "final"], isReadOnly: false });

    expect(refusals).toEqual({
      draft: "presentAboveRight",
      final: "presentAboveRight",
      approved: "presentAboveRight",
    });
  });

  test("is the submission's level, and an error, for a response", () => {
    const mayBeSet = ["draft", "final", "reviewed", "approved"] as const;

    expect(levelRefusals({ present: "reviewed", mayBeSet, isReadOnly: false, lowest: "final" })).toEqual({
      draft: "belowSubmission",
    });
    expect(levelRefusals({ present: "final", mayBeSet, isReadOnly: false, hasError: true })).toEqual({
      reviewed: "hasError",
      approved: "hasError",
    });
  });

  test("is everything where the submission is read-only", () => {
    const refusals = levelRefusals({ present: "final", mayBeSet: ["draft", "final"], isReadOnly: true });

    expect(Object.values(refusals)).toEqual(["readOnly", "readOnly", "readOnly"]);
  });
});

test("the level above ends with approved", () => {
  expect((["draft", "final", "reviewed", "approved"] as const).map(levelAbove)).toEqual([
    "final",
    "reviewed",
    "approved",
    null,
  ]);
});
