import { describe, expect, test } from "vitest";
import {
  givenAnswers,
  givenResponse,
  givenScoring,
  givenSurvey,
  multipleChoice,
  numerical,
} from "../testing/given-survey.ts";
import type { ResponseContent, ScoringError, SurveyDefinition } from "../types.ts";
import { compileSurvey } from "./compile.ts";
import { scoreSurvey } from "./score.ts";

/** The example of the program file's documentation. */
const example: SurveyDefinition = {
  asksQuality: false,
  notRelevant: "exclude",
  responseTypes: [
    {
      id: "capacity",
      name: "Capacity",
      formula: "n / 10",
      parts: [{ key: "n", id: "n", type: "numerical", lower: "0", upper: "10" }],
    },
    {
      id: "maturity",
      name: "Maturity",
      formula: "(dev + doc / 100) / 2",
      parts: [
        {
          key: "dev",
          id: "dev",
          type: "multipleChoice",
          subMeasure: 1,
          options: [
            { key: "none", score: 0 },
            { key: "some", score: 0.5, if: "cap >= 5" },
            { key: "all", score: 1 },
          ],
        },
        { key: "doc", id: "doc", type: "numerical", lower: "0", upper: "100", subMeasure: 2 },
      ],
    },
  ],
  measures: [
    { id: "m0", weight: 10, responseType: "capacity" },
    {
      id: "m1",
      weight: 100,
      responseType: "maturity",
      subMeasures: [
        { id: "m1a", weight: 1 },
        { id: "m1b", weight: 3 },
      ],
    },
  ],
  categories: [
    {
      id: "c1",
      categories: [
        {
          id: "c11",
          measures: [{ measure: "m0" }, { measure: "m1", bindings: { cap: { measure: "m0", field: "n" } } }],
        },
      ],
    },
  ],
};

test("the worked example scores as documented", () => {
  const survey = compileSurvey(example);
  const responses = new Map([
    ["m0", givenResponse({ n: 8 })],
    ["m1", givenResponse({ dev: "some", doc: 40 }, { approval: "final", quality: 3 })],
  ]);

  const result = scoreSurvey(survey, {
    responses,
    ratings: new Map([["c11", { importance: 4, target: 3 }]]),
  });

  const category = {
    score: 53,
    weight: 110,
    denominator: 110,
    percent: 48.18181818181818,
    measures: 2,
    questions: 3,
    answered: 3,
    draft: 2,
    final: 1,
    reviewed: 0,
    approved: 0,
    notRelevant: 0,
    importance: 4,
    target: 3,
    errors: 0,
  };
  expect([...result.measures]).toStrictEqual([
    ["m0", { raw: 0.8, score: 8, variables: { n: 8, _raw: 0.8, _score: 8, _weight: 10 }, error: null }],
    [
      "m1",
      {
        raw: 0.45,
        score: 45,
        variables: { dev: 0.5, dev__i: 1, doc: 40, _raw: 0.45, _score: 45, _weight: 100 },
        error: null,
      },
    ],
  ]);
  expect([...result.categories]).toStrictEqual([
    ["c1", category],
    ["c11", category],
  ]);
  expect(result.total).toStrictEqual(category);
  expect([...survey.structure.measures]).toEqual([
    ["m0", null],
    ["m1", null],
  ]);
  expect(survey.structure.errors).toBe(0);
});

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

describe("a category", () => {
  const plain = { parts: [numerical("n")] };

  test("adds up its sub-categories first and then its own measures, in tree order", () => {
    const values = [0.1, 0.2, 0.3, 1e15];
    const survey = givenSurvey(
      { a: plain, b: plain, c: plain, d: plain },
      {
        categories: [
          {
            id: "top",
            measures: [{ measure: "d" }],
            categories: [
              { id: "low", measures: [{ measure: "a" }, { measure: "b" }] },
              { id: "lower", measures: [{ measure: "c" }] },
            ],
          },
        ],
      },
    );
    const scoring = givenScoring(
      survey,
      Object.fromEntries(
        ["a", "b", "c", "d"].map((id, index) => [id, givenResponse({ n: values[index] ?? 0 })]),
      ),
    );

    expect(survey.measures).toEqual(["a", "b", "c", "d"]);
    expect(survey.categories).toEqual(["top", "low", "lower"]);
    expect(scoring.category("top")?.score).toBe(0 + (0.1 + 0.2) + 0.3 + 1e15);
  });

  test("counts levels cumulatively", () => {
    const survey = givenSurvey({ a: plain, b: plain, c: plain, d: plain, e: plain });
    const scoring = givenScoring(survey, {
      a: givenResponse({ n: 1 }, { approval: "draft" }),
      b: givenResponse({ n: 1 }, { approval: "final" }),
      c: givenResponse({ n: 1 }, { approval: "reviewed" }),
      d: givenResponse({}, { approval: "approved" }),
    });

    expect(scoring.total).toMatchObject({
      draft: 4,
      final: 3,
      reviewed: 2,
      approved: 1,
      errors: 1,
      measures: 5,
    });
  });

  test("takes not-relevant weight from the denominator, or keeps it where the program says so", () => {
    const measures = { a: { ...plain, weight: 1 }, b: { ...plain, weight: 3 } };
    const answers = { a: givenResponse({ n: 0.5 }), b: givenResponse({}, { notRelevant: true }) };

    const excluded = givenScoring(givenSurvey(measures), answers).total;
    const kept = givenScoring(givenSurvey(measures, { notRelevant: "keep" }), answers).total;

    expect(excluded).toMatchObject({ weight: 4, denominator: 1, percent: 50, notRelevant: 1, answered: 2 });
    expect(kept).toMatchObject({ weight: 4, denominator: 4, percent: 12.5, notRelevant: 1 });
  });

  test("has no percentage where no weight is left", () => {
    const survey = givenSurvey({
      a: { ...plain, weight: 0.1 },
      b: { ...plain, weight: 0.2 },
      c: { ...plain, weight: 0 },
    });
    const none = { notRelevant: true };

    const scoring = givenScoring(survey, {
      a: givenResponse({}, none),
      b: givenResponse({}, none),
      c: givenResponse({ n: 7 }),
    });

    expect(scoring.total).toMatchObject({ denominator: 0, percent: null, score: 0 });
  });

  test("has a percentage that is not clamped", () => {
    const scoring = (n: number) =>
      givenScoring(givenSurvey({ a: { ...plain, weight: 2 } }), { a: givenResponse({ n }) });

    expect(scoring(3).total.percent).toBe(300);
    expect(scoring(-1).total.percent).toBe(-100);
  });

  test("multiplies by 100 before it divides", () => {
    const scoring = givenScoring(givenSurvey({ a: { ...plain, weight: 3 }, b: { ...plain, weight: 49 } }), {
      a: givenResponse({ n: 29 / 3 }),
    });

    expect(scoring.total.percent).toBe((100 * scoring.total.score) / 52);
    expect(scoring.total.percent).not.toBe(100 * (scoring.total.score / 52));
  });

  test("counts sub-measures as questions where there are any, complete when all parts of the group are", () => {
    const parts = [
      { ...numerical("a"), subMeasure: 1 },
      { ...numerical("b"), subMeasure: 1 },
      { ...numerical("c"), subMeasure: 2 },
    ];
    const survey = givenSurvey({ grouped: { parts, subMeasures: 2 }, plain: { parts } });
    const total = (answers: Record<string, number>) =>
      givenScoring(survey, { grouped: givenResponse(answers), plain: givenResponse(answers) }).total;

    expect(total({ a: 1 })).toMatchObject({ questions: 5, answered: 0 + 1, errors: 2 });
    expect(total({ a: 1, b: 1 })).toMatchObject({ answered: 1 + 2 });
    expect(total({ a: 1, c: 1 })).toMatchObject({ answered: 1 + 2 });
    expect(total({ a: 1, b: 1, c: 1 })).toMatchObject({ answered: 2 + 3, errors: 0 });
  });

  test("shows its own rating, else the highest below", () => {
    const survey = givenSurvey(
      { m: plain },
      { categories: [{ id: "a", categories: [{ id: "b" }, { id: "c", categories: [{ id: "d" }] }] }] },
    );
    const scoring = givenScoring(survey, {});

    scoring.setRating("b", { importance: 2, target: 5 });
    const changes = scoring.setRating("d", { importance: 4, target: null });
    expect(changes).toEqual({ measures: [], categories: ["a", "c", "d"], total: true });
    expect(scoring.category("a")).toMatchObject({ importance: 4, target: 5 });
    expect(scoring.total).toMatchObject({ importance: 4, target: 5 });

    scoring.setRating("a", { importance: 1, target: null });
    expect(scoring.category("a")).toMatchObject({ importance: 1, target: 5 });
    expect(scoring.rating("a")).toEqual({ importance: 1, target: null });
    expect(scoring.total).toMatchObject({ importance: 1, target: 5 });
  });

  test("whose scores add up past the largest double has an error instead of a score", () => {
    const survey = givenSurvey({ a: plain, b: plain });
    const scoring = givenScoring(survey, { a: givenResponse({ n: 1e308 }), b: givenResponse({ n: 1e308 }) });

    expect(scoring.category("c")).toMatchObject({ score: 0, errors: 1 });
    expect(scoring.total).toMatchObject({ score: 0, errors: 1 });
  });
});

test("answers to measures and ratings of categories that are not in the survey are ignored", () => {
  const survey = givenSurvey({ a: { parts: [numerical("n")] } });
  const answers = givenAnswers({ gone: givenResponse({ n: 1 }) });
  const nothing = { measures: [], categories: [], total: false };

  const result = scoreSurvey(survey, {
    ...answers,
    ratings: new Map([["gone", { importance: 1, target: 1 }]]),
  });
  const scoring = givenScoring(survey, {});

  expect(result.measures.size).toBe(0);
  expect(result.total).toMatchObject({ draft: 0, importance: null });
  expect(scoring.setResponse("gone", givenResponse({ n: 1 }))).toEqual(nothing);
  expect(scoring.setRating("gone", { importance: 1, target: 1 })).toEqual(nothing);
  expect(scoring.response("gone")).toBeNull();
  expect(scoring.category("gone")).toBeNull();
});
