import { describe, expect, test } from "vitest";
import {
  givenAnswers,
  givenResponse,
  givenScoring,
  givenSurvey,
  numerical,
} from "../testing/given-survey.ts";
import type { SurveyDefinition } from "../types.ts";
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
