import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scenarios } from "../testing/arbitrary-survey.ts";
import {
  givenResponse,
  givenScoring,
  givenSurvey,
  multipleChoice,
  numerical,
} from "../testing/given-survey.ts";
import type { ExplanationNode } from "../types.ts";
import { compileSurvey } from "./compile.ts";
import { explainCategory, explainResponse } from "./explain.ts";
import { createScoring } from "./incremental.ts";

const survey = givenSurvey({
  capacity: { parts: [numerical("n")], weight: 10 },
  m: {
    parts: [
      multipleChoice("dev", { none: 0, some: [0.5, "cap >= 5"] }),
      numerical("doc", { lower: "0", upper: "100 * cap" }),
    ],
    formula: "(dev + doc / 100) / 2",
    weight: 100,
    bindings: { cap: { measure: "capacity", field: "n" } },
  },
});

/** The first child of a kind. */
function child(node: ExplanationNode | null, kind: string): ExplanationNode {
  const found = node?.children.find((candidate) => candidate.kind === kind);
  if (found === undefined) throw new Error(`The explanation has no ${kind}.`);
  return found;
}

describe("the explanation of a response", () => {
  test("has formula, inputs with their sources, weight, the chosen option with its condition, and bounds", () => {
    const scoring = givenScoring(survey, {
      capacity: givenResponse({ n: 8 }),
      m: givenResponse({ dev: "some", doc: 40 }, { approval: "final" }),
    });

    expect(explainResponse(scoring, "m")).toEqual({
      kind: "response",
      params: { measure: "m", responseType: "m", approval: "final" },
      value: 45,
      children: [
        {
          kind: "raw",
          params: { by: "formula", formula: "(dev + doc / 100) / 2" },
          value: 0.45,
          children: [
            {
              kind: "input",
              params: { name: "dev", source: "part", part: "dev", field: "score" },
              value: 0.5,
              children: [],
            },
            {
              kind: "input",
              params: { name: "doc", source: "part", part: "doc", field: "value" },
              value: 40,
              children: [],
            },
          ],
        },
        { kind: "weight", params: {}, value: 100, children: [] },
        {
          kind: "part",
          params: { part: "dev", type: "multipleChoice", name: null, option: "some", optionName: null },
          value: 0.5,
          children: [
            {
              kind: "condition",
              params: { expression: "cap >= 5", holds: true },
              value: 1,
              children: [
                {
                  kind: "input",
                  params: { name: "cap", source: "binding", measure: "capacity", field: "n" },
                  value: 8,
                  children: [],
                },
              ],
            },
          ],
        },
        {
          kind: "part",
          params: { part: "doc", type: "numerical", name: null },
          value: 40,
          children: [
            { kind: "bound", params: { bound: "lower", expression: "0" }, value: 0, children: [] },
            {
              kind: "bound",
              params: { bound: "upper", expression: "100 * cap" },
              value: 800,
              children: [
                {
                  kind: "input",
                  params: { name: "cap", source: "binding", measure: "capacity", field: "n" },
                  value: 8,
                  children: [],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  test("of a sum has the part scores as inputs", () => {
    const plain = givenSurvey({ m: { parts: [numerical("a"), multipleChoice("b", { low: 1, high: 2 })] } });
    const scoring = givenScoring(plain, { m: givenResponse({ a: 5, b: "high" }) });

    expect(child(explainResponse(scoring, "m"), "raw")).toEqual({
      kind: "raw",
      params: { by: "sum" },
      value: 7,
      children: [
        { kind: "input", params: { source: "part", part: "a" }, value: 5, children: [] },
        { kind: "input", params: { source: "part", part: "b" }, value: 2, children: [] },
      ],
    });
  });

  test("with an error has the error, the part it lies in, and inputs as far as they are known", () => {
    const scoring = givenScoring(survey, { m: givenResponse({ dev: "some", doc: 40 }) });

    const root = explainResponse(scoring, "m");

    expect(root?.value).toBe(0);
    expect(child(root, "error").params).toEqual({
      code: "source_missing",
      name: "cap",
      measure: "capacity",
      field: "n",
    });
    expect(child(root, "raw").value).toBeNull();
    expect(child(child(root, "part"), "error").params["code"]).toBe("option_unavailable");
    expect(child(child(root, "part"), "condition")).toMatchObject({ params: { holds: false }, value: 0 });
  });

  test("that is not relevant has the rule instead", () => {
    const scoring = givenScoring(survey, { m: givenResponse({}, { notRelevant: true }) });

    expect(explainResponse(scoring, "m")?.children).toEqual([
      { kind: "rule", params: { rule: "not_relevant", weight: "exclude" }, value: null, children: [] },
      { kind: "weight", params: {}, value: 100, children: [] },
    ]);
  });

  test("shows the quality where the program asks for it", () => {
    const asked = givenSurvey({ m: { parts: [numerical("n")] } }, { asksQuality: true });
    const scoring = givenScoring(asked, { m: givenResponse({ n: 1 }, { quality: 4 }) });

    expect(child(explainResponse(scoring, "m"), "rule")).toMatchObject({
      params: { rule: "quality" },
      value: 4,
    });
  });

  test("is null where there is no response", () => {
    expect(explainResponse(givenScoring(survey, {}), "m")).toBeNull();
    expect(explainResponse(givenScoring(survey, {}), "nowhere")).toBeNull();
  });
});

describe("the explanation of a category", () => {
  test("has what it adds up, in order, and how the percentage comes about", () => {
    const tree = givenSurvey(
      {
        a: { parts: [numerical("n")], weight: 2 },
        b: { parts: [numerical("n")], weight: 3 },
        c: { parts: [numerical("n")], weight: 5 },
      },
      {
        categories: [
          {
            id: "top",
            categories: [{ id: "sub", measures: [{ measure: "a" }] }],
            measures: [{ measure: "b" }, { measure: "c" }],
          },
        ],
      },
    );
    const scoring = givenScoring(tree, {
      a: givenResponse({ n: 1 }),
      c: givenResponse({}, { notRelevant: true }),
    });
    scoring.setRating("sub", { importance: 3, target: null });

    expect(explainCategory(scoring, "top")).toEqual({
      kind: "category",
      params: { category: "top" },
      value: 2,
      children: [
        {
          kind: "subCategory",
          params: { category: "sub", weight: 2, percent: 100, errors: 0 },
          value: 2,
          children: [],
        },
        { kind: "measure", params: { measure: "b", weight: 3, state: "missing" }, value: null, children: [] },
        {
          kind: "measure",
          params: { measure: "c", weight: 5, state: "notRelevant" },
          value: 0,
          children: [],
        },
        { kind: "weight", params: {}, value: 10, children: [] },
        { kind: "denominator", params: { rule: "exclude", notRelevant: 1 }, value: 5, children: [] },
        { kind: "percent", params: {}, value: 40, children: [] },
        { kind: "importance", params: { rule: "highest_below" }, value: 3, children: [] },
        { kind: "target", params: { rule: "highest_below" }, value: null, children: [] },
      ],
    });
    expect(explainCategory(scoring, null)).toMatchObject({ kind: "survey", value: 2 });
    expect(explainCategory(scoring, "nowhere")).toBeNull();
  });
});

test("explanations add up to the results, and explaining changes nothing", () => {
  fc.assert(
    fc.property(scenarios, ({ definition, answers }) => {
      const scoring = createScoring(compileSurvey(definition), answers);
      const before = scoring.result();

      for (const [id, result] of before.measures) {
        const root = explainResponse(scoring, id);
        expect(root?.value).toBe(result.score);
        if (result.error === null && !scoring.content(id)?.notRelevant) {
          const raw = child(root, "raw").value ?? Number.NaN;
          const weight = child(root, "weight").value ?? Number.NaN;
          expect(raw * weight + 0).toBe(result.score);
        }
      }
      for (const [id, result] of before.categories) {
        const root = explainCategory(scoring, id);
        const summands =
          root?.children.filter(({ kind }) => kind === "subCategory" || kind === "measure") ?? [];
        const sum = summands.reduce((total, { value }) => total + (value ?? 0), 0);
        expect(Number.isFinite(sum) ? sum : 0).toBe(result.score);
      }

      expect(scoring.result()).toStrictEqual(before);
    }),
    { numRuns: 300 },
  );
});
