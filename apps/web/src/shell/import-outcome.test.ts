import type { Fault } from "@aquamark/api-client";
import { describe, expect, it } from "vitest";
import { importOutcome } from "./import-outcome.ts";

function fault(code: string, line?: number, params: Fault["params"] = {}): Fault {
  return { path: "a", ...(line === undefined ? {} : { line }), code, params, message: code };
}

describe("the outcome of an import", () => {
  it("counts what is not carried by its kind, also what is not listed", () => {
    const notCarried = [
      fault("threats", 3),
      fault("key", 4),
      fault("threats", 5),
      fault("threats", undefined, { more: 10 }),
    ];

    const outcome = importOutcome({ state: "done", result: { format: "ciso-assistant", notCarried } });

    expect(outcome).toEqual({
      format: "ciso-assistant",
      count: 13,
      kinds: [
        { code: "threats", count: 12, listed: [notCarried[0], notCarried[2]] },
        { code: "key", count: 1, listed: [notCarried[1]] },
      ],
    });
  });

  it("may be that everything is carried", () => {
    const outcome = importOutcome({ state: "done", result: { format: "aws-lens", notCarried: [] } });

    expect(outcome).toEqual({ format: "aws-lens", count: 0, kinds: [] });
  });

  it.each([
    ["a program file", "done", { format: "program-file", notCarried: [] }],
    ["a job of another kind", "done", { surveys: [] }],
    ["an import that failed", "failed", null],
    ["an import that is not done", "running", null],
  ] as const)("is nothing to tell of %s", (_, state, result) => {
    expect(importOutcome({ state, result })).toBeNull();
  });
});
