import type { Problem } from "@aquamark/api-client";
import { EXPRESSION_ERROR_CODES, SCORING_ERROR_CODES } from "@aquamark/scoring";
import { describe, expect, it } from "vitest";
import errors from "./en/errors.json" with { type: "json" };

// Where the server's own sentence says more than any text for the code could.
const toldByTheServer = ["request_invalid", "rule_violated"] as const;

describe("the words for errors", () => {
  it.each(SCORING_ERROR_CODES)("have a text for the scoring error %s", (code) => {
    expect(errors.scoring).toHaveProperty(code);
  });

  it.each(EXPRESSION_ERROR_CODES)("have a text for the expression error %s", (code) => {
    expect(errors.expression).toHaveProperty(code);
  });

  it("have a text for every problem of the API that its own sentence does not tell better", () => {
    // A new code of the API makes this an error of the types.
    const texts: Record<Exclude<Problem["code"], (typeof toldByTheServer)[number]>, string> = errors.problem;

    expect(Object.values(texts)).not.toContain("");
  });
});
