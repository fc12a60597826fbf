import { compileResponseType } from "@aquamark/scoring";
import { describe, expect, test } from "vitest";
import { variablesOf } from "../../shell/answer-parts/condition-words.ts";
import type { ResponsePage } from "../../shell/api-types.ts";
import type { AnswerContent } from "./answer-content.ts";
import { liveResult } from "./live-result.ts";

const responseType: ResponsePage["measure"]["responseType"] = {
  id: "maturity",
  name: "Maturity",
  formula: "(dev + doc / 100) / 2",
  parts: [
    {
      key: "dev",
      id: "dev",
      name: "Development",
      type: "multipleChoice",
      options: [
        { key: "none", score: 0, name: "None" },
        { key: "some", score: 0.5, name: "Some", if: "cap >= 5" },
        { key: "all", score: 1, name: "All", if: "doc > 50" },
      ],
    },
    { key: "doc", id: "doc", name: "Share documented", type: "numerical", lower: "0", upper: "cap * 10" },
  ],
};
const compiled = compileResponseType(responseType);
const empty: AnswerContent = { parts: {}, comment: "", subMeasures: {}, notRelevant: false, quality: null };

function givenPage(changes: Partial<ResponsePage> = {}): ResponsePage {
  return {
    measure: {
      id: "m1",
      programId: "p",
      surveyId: "s",
      title: "Lifecycle costs",
      description: "",
      number: "1.1.1",
      weight: 100,
      responseType,
      subMeasures: [],
      bindings: { cap: { measureId: "m0", measureTitle: "Capacity", field: "n" } },
      error: null,
      parents: [],
      previous: null,
      next: null,
      surveys: [],
    },
    response: {
      ...empty,
      measureId: "m1",
      approval: "draft",
      revision: 0,
      version: 0,
      modifiedAt: null,
      modifiedBy: null,
    },
    external: { cap: 8 },
    missingSources: [],
    result: { raw: 0, score: 0, error: null },
    can: { edit: true, levels: ["draft"], viewHistory: true, restore: true },
    ...changes,
  };
}

describe("the live result", () => {
  test("is the weighted score of a complete answer", () => {
    const content = { ...empty, parts: { dev: { option: "some" }, doc: { value: 40 } } };

    const live = liveResult(compiled, givenPage(), content, false);

    expect(live).toMatchObject({ error: null, raw: 0.45, score: 45, answeredParts: 2 });
  });

  test("says which options can be chosen and between what a number lies", () => {
    const live = liveResult(compiled, givenPage(), { ...empty, parts: { doc: { value: 40 } } }, false);

    expect(live.parts.get("dev")?.options.map(({ isAvailable }) => isAvailable)).toEqual([true, true, false]);
    expect(live.parts.get("doc")).toMatchObject({ lower: 0, upper: 80 });
    expect(live.error).toEqual({ code: "incomplete", params: { parts: ["dev"] } });
  });

  test("tells no score to whoever may not see one", () => {
    const page = givenPage({ result: { error: null } });

    const live = liveResult(
      compiled,
      page,
      { ...empty, parts: { dev: { option: "none" }, doc: { value: 1 } } },
      false,
    );

    expect(live.error).toBeNull();
    expect(live).not.toHaveProperty("score");
    expect(live).not.toHaveProperty("raw");
  });

  test("names the first rule that is broken: structure, quality, sources, parts", () => {
    const missingSources = [{ name: "cap", measureId: "m0", title: "Capacity" }];
    const structural = { code: "unbound_variable", params: { name: "cap" } };
    const { measure } = givenPage();
    const codeOf = (changes: Partial<ResponsePage>, asksQuality: boolean) =>
      liveResult(compiled, givenPage(changes), empty, asksQuality).error?.code;

    expect(codeOf({ measure: { ...measure, error: structural }, missingSources }, true)).toBe(
      "unbound_variable",
    );
    expect(codeOf({ missingSources }, true)).toBe("quality_missing");
    expect(codeOf({ missingSources }, false)).toBe("source_missing");
    expect(codeOf({}, false)).toBe("incomplete");
    expect(
      codeOf({ measure: { ...measure, error: { code: "superfluous_binding", params: {} } } }, false),
    ).toBe("incomplete");
  });

  test("of what is not relevant has no error and scores 0", () => {
    const page = givenPage({ missingSources: [{ name: "cap", measureId: "m0", title: "Capacity" }] });

    const live = liveResult(compiled, page, { ...empty, notRelevant: true }, true);

    expect(live).toMatchObject({ error: null, score: 0 });
  });
});

describe("the live result of whoever may not see a value that the formula uses", () => {
  const ratio = compileResponseType({
    id: "ratio",
    name: "Ratio",
    formula: "n / total",
    parts: [{ key: "n", id: "n", type: "numerical", lower: "0" }],
  });
  const content = { ...empty, parts: { n: { value: 4 } } };
  const withheld = { external: {}, missingSources: [], result: { error: null } };

  test("has no error for want of that value", () => {
    expect(liveResult(ratio, givenPage(withheld), content, false).error).toBeNull();
  });

  test("has the formula's error that the server found", () => {
    const error = { code: "formula_failed", params: { reason: "division_by_zero", position: 2 } };

    expect(liveResult(ratio, givenPage({ ...withheld, result: { error } }), content, false).error).toEqual(
      error,
    );
  });

  test("still has the errors of its own parts, and of sources that have no value", () => {
    const below = { ...empty, parts: { n: { value: -1 } } };
    const missingSources = [{ name: "total", measureId: "m0", title: "Total" }];

    expect(liveResult(ratio, givenPage(withheld), below, false).error?.code).toBe("below_lower");
    expect(liveResult(ratio, givenPage({ ...withheld, missingSources }), content, false).error?.code).toBe(
      "source_missing",
    );
  });
});

test("the variables of an expression are named by part or source measure, with their values", () => {
  const { measure, external } = givenPage();
  const context = {
    parts: measure.responseType.parts,
    answers: { dev: { option: "some" }, doc: { value: 0 } },
    bindings: measure.bindings,
    external,
  };

  expect(variablesOf("dev + dev__i + doc > cap and other", context)).toEqual([
    { name: "dev", label: "Development", measureId: null, value: 0.5, optionName: "Some" },
    { name: "dev__i", label: "Development", measureId: null, value: 1, optionName: "Some" },
    { name: "doc", label: "Share documented", measureId: null, value: 0, optionName: null },
    { name: "cap", label: "Capacity", measureId: "m0", value: 8, optionName: null },
    { name: "other", label: null, measureId: null, value: null, optionName: null },
  ]);
  expect(variablesOf("dev >", context)).toEqual([]);
});
