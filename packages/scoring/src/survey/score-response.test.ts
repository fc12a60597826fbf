import { describe, expect, test } from "vitest";
import {
  givenResponse,
  givenScoring,
  givenSurvey,
  multipleChoice,
  numerical,
} from "../testing/given-survey.ts";
import type { ResponseContent, ScoringError, SurveyDefinition } from "../types.ts";

describe("one response", () => {
  const parts = [
    multipleChoice("dev", { none: 0, some: [0.5, "doc >= 50"], all: [1, "1 / doc > 0"] }),
    numerical("doc", { lower: "0", upper: "100 / (1 - dev)" }),
  ];

  function scored(response: ResponseContent, settings: Partial<SurveyDefinition> = {}) {
    const survey = givenSurvey({ m: { parts, formula: "dev + doc / 100", weight: 10 } }, settings);
    return givenScoring(survey, { m: response }).response("m");
  }

  test("that is complete and allowed has its raw score, weighted score and variables in order", () => {
    const result = scored(givenResponse({ doc: 50, dev: "some" }));

    expect(result).toStrictEqual({
      raw: 1,
      score: 10,
      variables: { dev: 0.5, dev__i: 1, doc: 50, _raw: 1, _score: 10, _weight: 10 },
      error: null,
    });
    expect(Object.keys(result?.variables ?? {})).toEqual([
      "dev",
      "dev__i",
      "doc",
      "_raw",
      "_score",
      "_weight",
    ]);
  });

  test("that is not relevant scores 0 without variables or error, whatever its answers", () => {
    const result = scored(givenResponse({ dev: "unheard of" }, { notRelevant: true }), { asksQuality: true });

    expect(result).toStrictEqual({ raw: 0, score: 0, variables: {}, error: null });
  });

  const invalid = (answers: unknown): ResponseContent =>
    ({ ...givenResponse({}), parts: answers }) as unknown as ResponseContent;

  test.each<[string, ResponseContent, ScoringError]>([
    ["without any answer", givenResponse({}), { code: "incomplete", params: { parts: ["dev", "doc"] } }],
    ["with a missing answer", givenResponse({ doc: 1 }), { code: "incomplete", params: { parts: ["dev"] } }],
    [
      "with an empty option",
      givenResponse({ dev: "", doc: 1 }),
      { code: "incomplete", params: { parts: ["dev"] } },
    ],
    [
      "with empty answers",
      invalid({ dev: {}, doc: { value: null } }),
      { code: "incomplete", params: { parts: ["dev", "doc"] } },
    ],
    [
      "with null answers",
      invalid({ dev: null, doc: null }),
      { code: "incomplete", params: { parts: ["dev", "doc"] } },
    ],
    ["without parts", invalid(null), { code: "incomplete", params: { parts: ["dev", "doc"] } }],
    [
      "with a number for a choice",
      givenResponse({ dev: 1, doc: 1 }),
      { code: "answer_kind", params: { part: "dev", expected: "an option" } },
    ],
    [
      "with an option for a number",
      givenResponse({ dev: "none", doc: "some" }),
      { code: "answer_kind", params: { part: "doc", expected: "a number" } },
    ],
    [
      "with a number that is not finite",
      givenResponse({ dev: "none", doc: Number.NaN }),
      { code: "answer_kind", params: { part: "doc", expected: "a number" } },
    ],
    [
      "with a text for a number",
      invalid({ dev: { option: "none" }, doc: { value: "5" } }),
      { code: "answer_kind", params: { part: "doc", expected: "a number" } },
    ],
    [
      "with something else altogether",
      invalid({ dev: "none", doc: 5 }),
      { code: "answer_kind", params: { part: "dev", expected: "an option" } },
    ],
    [
      "with an answer to a part that does not exist",
      givenResponse({ dev: "none", doc: 5, more: 1 }),
      { code: "part_unknown", params: { part: "more" } },
    ],
    [
      "with an option that does not exist",
      givenResponse({ dev: "constructor", doc: 5 }),
      { code: "option_unknown", params: { part: "dev", option: "constructor" } },
    ],
    [
      "with an option whose condition is false",
      givenResponse({ dev: "some", doc: 49 }),
      { code: "option_unavailable", params: { part: "dev", option: "some" } },
    ],
    [
      "with an option whose condition cannot be evaluated",
      givenResponse({ dev: "all", doc: 0 }),
      { code: "option_unavailable", params: { part: "dev", option: "all" } },
    ],
    [
      "below the lower bound",
      givenResponse({ dev: "none", doc: -1 }),
      { code: "below_lower", params: { part: "doc", value: -1, lower: 0 } },
    ],
    [
      "above the upper bound",
      givenResponse({ dev: "none", doc: 100.5 }),
      { code: "above_upper", params: { part: "doc", value: 100.5, upper: 100 } },
    ],
    [
      "with a bound that cannot be evaluated",
      givenResponse({ dev: "all", doc: 5 }),
      { code: "upper_failed", params: { part: "doc", reason: "division_by_zero", position: 0 } },
    ],
  ])("%s has an error, score 0 and no variables", (_, response, error) => {
    expect(scored(response)).toStrictEqual({ raw: 0, score: 0, variables: {}, error });
  });

  test.each([0, 100])("may lie on a bound: %d", (doc) => {
    expect(scored(givenResponse({ dev: "none", doc }))?.error).toBeNull();
  });

  test("may have empty answers to parts that do not exist", () => {
    const response = invalid({ dev: { option: "none" }, doc: { value: 1 }, gone: null });

    expect(scored(response)?.error).toBeNull();
  });

  test("fails with its formula", () => {
    const survey = givenSurvey({ m: { parts: [numerical("n")], formula: "1 + 1 / n" } });

    expect(givenScoring(survey, { m: givenResponse({ n: 0 }) }).response("m")?.error).toEqual({
      code: "formula_failed",
      params: { reason: "division_by_zero", position: 4 },
    });
  });

  test("fails where the weighted score or the sum is not finite", () => {
    const survey = givenSurvey({
      weighted: { parts: [numerical("n")], weight: 10 },
      summed: { parts: [numerical("a"), numerical("b")] },
    });
    const scoring = givenScoring(survey, {
      weighted: givenResponse({ n: 1e308 }),
      summed: givenResponse({ a: 1e308, b: 1e308 }),
    });

    expect(scoring.response("weighted")?.error?.code).toBe("score_not_finite");
    expect(scoring.response("summed")?.error?.code).toBe("sum_not_finite");
  });

  test("without a formula scores the sum of its parts, and a comment 0", () => {
    const survey = givenSurvey({
      sum: { parts: [numerical("n"), multipleChoice("c", { low: 0.1, high: 0.2 })], weight: 2 },
      comment: { weight: 0 },
    });
    const scoring = givenScoring(survey, {
      sum: givenResponse({ n: 0.1, c: "high" }),
      comment: givenResponse({}),
    });

    expect(scoring.response("sum")).toMatchObject({ raw: 0.1 + 0.2, score: 2 * (0.1 + 0.2) });
    expect(scoring.response("comment")).toStrictEqual({
      raw: 0,
      score: 0,
      variables: { _raw: 0, _score: 0, _weight: 0 },
      error: null,
    });
  });

  test("never scores -0", () => {
    const survey = givenSurvey({ m: { parts: [numerical("n")], weight: 0 } });

    const result = givenScoring(survey, { m: givenResponse({ n: -0 }) }).response("m");
    expect(result).toStrictEqual({
      raw: 0,
      score: 0,
      variables: { n: 0, _raw: 0, _score: 0, _weight: 0 },
      error: null,
    });
    expect(givenScoring(survey, { m: givenResponse({ n: -2 }) }).response("m")?.score).toBe(0);
  });

  test.each<[number | null, ScoringError | null]>([
    [1, null],
    [5, null],
    [null, { code: "quality_missing", params: {} }],
    [0, { code: "quality_invalid", params: { quality: 0 } }],
    [6, { code: "quality_invalid", params: { quality: 6 } }],
    [2.5, { code: "quality_invalid", params: { quality: 2.5 } }],
  ])("with quality %s where the program asks for it", (quality, error) => {
    const response = givenResponse({ dev: "none", doc: 1 }, { quality });

    expect(scored(response, { asksQuality: true })?.error ?? null).toEqual(error);
    expect(scored(response)?.error).toBeNull();
  });

  test("names of every object are names of parts, options and variables like any other", () => {
    const survey = givenSurvey({
      m: {
        parts: [
          numerical("constructor"),
          multipleChoice("toString", { valueOf: 1, hasOwnProperty: 2 }),
          { key: "__proto__", type: "numerical" },
        ],
        formula: "constructor + toString",
      },
    });
    const all = givenResponse({ constructor: 3, toString: "hasOwnProperty", ["__proto__"]: 4 });

    const missing = givenScoring(survey, { m: givenResponse({}) }).response("m");
    const given = givenScoring(survey, { m: all }).response("m");

    expect(missing?.error).toEqual({
      code: "incomplete",
      params: { parts: ["constructor", "toString", "__proto__"] },
    });
    expect(given).toMatchObject({ raw: 5, variables: { constructor: 3, toString: 2, toString__i: 1 } });
  });
});

describe("a bound measure", () => {
  const measures = (field: string) => ({
    source: { parts: [numerical("n", { lower: "0" })], weight: 3 },
    user: { parts: [numerical("own")], formula: "own + x", bindings: { x: { measure: "source", field } } },
  });

  test.each([
    ["n", 0, 0],
    ["_raw", 2, 2],
    ["_score", 2, 6],
    ["_weight", 2, 3],
  ])("gives its %s of %d, also when it is 0", (field, n, x) => {
    const scoring = givenScoring(givenSurvey(measures(field)), {
      source: givenResponse({ n }),
      user: givenResponse({ own: 1 }),
    });

    expect(scoring.response("user")).toMatchObject({ raw: 1 + x, error: null });
  });

  const params = { name: "x", measure: "source", field: "n" };
  test.each<[string, ResponseContent | null, ScoringError]>([
    ["has no response", null, { code: "source_missing", params }],
    ["has an error", givenResponse({ n: -1 }), { code: "source_error", params }],
    [
      "is not relevant",
      givenResponse({ n: 1 }, { notRelevant: true }),
      { code: "source_not_relevant", params },
    ],
  ])("that %s is an error that names it", (_, source, error) => {
    const scoring = givenScoring(givenSurvey(measures("n")), {
      ...(source === null ? {} : { source }),
      user: givenResponse({ own: 1 }),
    });

    expect(scoring.response("user")?.error).toEqual(error);
  });

  test("comes before a missing answer, and quality before both", () => {
    const asked = givenSurvey(measures("n"), { asksQuality: true });

    expect(givenScoring(asked, { user: givenResponse({}) }).response("user")?.error?.code).toBe(
      "quality_missing",
    );
    expect(
      givenScoring(asked, { user: givenResponse({}, { quality: 1 }) }).response("user")?.error?.code,
    ).toBe("source_missing");
  });

  test("passes its change on to whatever depends on it", () => {
    const survey = givenSurvey({
      a: { parts: [numerical("n")] },
      b: { formula: "x * 2", bindings: { x: { measure: "a", field: "n" } } },
      c: { formula: "y + 1", bindings: { y: { measure: "b", field: "_raw" } } },
    });
    const scoring = givenScoring(survey, {
      a: givenResponse({ n: 1 }),
      b: givenResponse({}),
      c: givenResponse({}),
    });

    const changes = scoring.setResponse("a", givenResponse({ n: 5 }));

    expect(changes).toEqual({ measures: ["a", "b", "c"], categories: ["c"], total: true });
    expect(scoring.response("c")?.raw).toBe(11);
  });

  test("whose change makes no difference changes nothing further", () => {
    const survey = givenSurvey({
      a: { parts: [numerical("n")], formula: "n > 3" },
      b: { formula: "x * 2", bindings: { x: { measure: "a", field: "_raw" } } },
    });
    const scoring = givenScoring(survey, { a: givenResponse({ n: 5 }), b: givenResponse({}) });

    const changes = scoring.setResponse("a", givenResponse({ n: 6 }));

    expect(changes).toEqual({ measures: ["a"], categories: [], total: false });
  });
});
