import { expect, test } from "vitest";
import { ProblemError } from "../../shell/problem.ts";
import { outcomeOf } from "./save-response.ts";

const refusal = (status: number, code = "any", more: object = {}) =>
  new ProblemError({ status, code, ...more });

test("an attempt is repeated by itself only where waiting may help", () => {
  for (const status of [0, 401, 429, 500, 503]) {
    expect(outcomeOf(refusal(status))).toEqual({ kind: "unreachable" });
  }
  expect(outcomeOf(refusal(409, "busy"))).toEqual({ kind: "unreachable" });
  for (const status of [400, 403, 404, 409, 422]) {
    expect(outcomeOf(refusal(status, "submission_read_only"))).toMatchObject({
      kind: "refused",
      problem: { code: "submission_read_only" },
    });
  }
});

test("a stale save hands on what somebody else saved", () => {
  const current = { revision: 7 };

  expect(outcomeOf(refusal(409, "response_stale", { current }))).toEqual({ kind: "stale", current });
});

test("a fault of the page is not taken for a refusal", () => {
  const fault = new TypeError("undefined is not a function");

  expect(() => outcomeOf(fault)).toThrow(fault);
});
