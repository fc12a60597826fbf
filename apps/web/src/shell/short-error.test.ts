import { SCORING_ERROR_CODES } from "@aquamark/scoring";
import { expect, test } from "vitest";
import { shortError } from "./short-error.ts";

test("errors have a short form, and those nobody thought of are errors all the same", () => {
  expect(shortError("above_upper")).toBe("outOfBounds");
  expect(shortError("constructor")).toBe("other");
  expect(SCORING_ERROR_CODES).toContain("option_unavailable");
  expect(shortError("option_unavailable")).toBe("optionClosed");
});
