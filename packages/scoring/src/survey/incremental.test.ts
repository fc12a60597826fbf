import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Scenario, scenarios } from "../testing/arbitrary-survey.ts";
import { NaiveScorer } from "../testing/naive-score.ts";
import type { ResponseContent, ScoringChanges, SurveyAnswers, SurveyResult } from "../types.ts";
import { compileSurvey } from "./compile.ts";
import { createScoring } from "./incremental.ts";
import { scoreSurvey } from "./score.ts";

/** The answers after all changes. */
function finalAnswers({ answers, changes }: Scenario): SurveyAnswers {
  const responses = new Map(answers.responses);
  const ratings = new Map(answers.ratings);
  for (const change of changes) {
    if ("category" in change) ratings.set(change.category, change.rating);
    else if (change.content === null) responses.delete(change.measure);
    else responses.set(change.measure, change.content);
  }
  return { responses, ratings };
}

/** What differs between two results to the last bit, in tree order. */
function difference(before: SurveyResult, after: SurveyResult, order: readonly string[]): ScoringChanges {
  const differs = (a: unknown, b: unknown): boolean => !isDeepStrictEqual(a, b);
  return {
    measures: order.filter((id) => differs(before.measures.get(id), after.measures.get(id))),
    categories: [...after.categories.keys()].filter((id) =>
      differs(before.categories.get(id), after.categories.get(id)),
    ),
    total: differs(before.total, after.total),
  };
}

test("incremental results equal full ones to the last bit, and say what changed", () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      const survey = compileSurvey(scenario.definition);
      const scoring = createScoring(survey, scenario.answers);

      let before = scoring.result();
      for (const change of scenario.changes) {
        const changes =
          "category" in change
            ? scoring.setRating(change.category, change.rating)
            : scoring.setResponse(change.measure, change.content);
        const after = scoring.result();

        const seen = difference(before, after, survey.measures);
        expect(changes.measures).toEqual(seen.measures);
        expect(changes.categories).toEqual(seen.categories);
        expect(changes.total).toBe(seen.total);
        before = after;
      }

      expect(before).toStrictEqual(scoreSurvey(survey, finalAnswers(scenario)));
    }),
    { numRuns: 1000 },
  );
});

test("setting many responses at once equals setting them one by one", () => {
  fc.assert(
    fc.property(scenarios, ({ definition, answers, changes }) => {
      const survey = compileSurvey(definition);
      const contents = changes.flatMap((change): [string, ResponseContent | null][] =>
        "measure" in change ? [[change.measure, change.content]] : [],
      );
      const atOnce = createScoring(survey, answers);
      const oneByOne = createScoring(survey, answers);
      const before = atOnce.result();

      const seen = atOnce.setResponses(contents);
      for (const [measure, content] of contents) oneByOne.setResponse(measure, content);

      expect(atOnce.result()).toStrictEqual(oneByOne.result());
      expect(seen).toEqual(difference(before, atOnce.result(), survey.measures));
    }),
    { numRuns: 300 },
  );
});

test("submissions of one survey do not disturb each other", () => {
  fc.assert(
    fc.property(scenarios, ({ definition, answers, changes }) => {
      const survey = compileSurvey(definition);
      const first = createScoring(survey, answers);
      const second = createScoring(survey);

      for (const [index, change] of changes.entries()) {
        const scoring = index % 2 === 0 ? first : second;
        if ("measure" in change) scoring.setResponse(change.measure, change.content);
      }

      const odd = changes.filter((_, index) => index % 2 === 1);
      const alone = finalAnswers({
        definition,
        answers: { responses: new Map(), ratings: new Map() },
        changes: odd.filter((change) => "measure" in change),
      });
      expect(second.result()).toStrictEqual(scoreSurvey(compileSurvey(definition), alone));
    }),
    { numRuns: 200 },
  );
});

test("results are those of the written rules", () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      const answers = finalAnswers(scenario);
      const naive = new NaiveScorer(scenario.definition, answers);
      const result = scoreSurvey(compileSurvey(scenario.definition), answers);

      const measures = new Map(
        [...result.measures].map(([id, { error, ...rest }]) => [
          id,
          { result: rest, hasError: error !== null },
        ]),
      );
      const expected = naive.measures.flatMap((id) => {
        const response = naive.response(id);
        return response === null ? [] : [[id, response] as const];
      });
      expect(measures).toStrictEqual(new Map(expected));

      const { categories } = scenario.definition;
      const all = [...categories];
      for (const category of all) {
        expect(result.categories.get(category.id)).toStrictEqual(naive.category(category));
        all.push(...(category.categories ?? []));
      }
      expect(result.total).toStrictEqual(
        naive.sum({ id: "total", categories }, { importance: null, target: null }),
      );
    }),
    { numRuns: 1000 },
  );
});

test("random surveys hold what they are meant to: scores, errors, cycles, and not-relevant responses", () => {
  const seen = { scored: 0, errors: new Set<string>(), notRelevant: 0, structure: new Set<string>() };

  for (const { definition, answers } of fc.sample(scenarios, { numRuns: 2000, seed: 7 })) {
    const survey = compileSurvey(definition);
    const result = scoreSurvey(survey, answers);
    for (const error of survey.structure.measures.values())
      if (error !== null) seen.structure.add(error.code);
    for (const { error, variables } of result.measures.values()) {
      if (error !== null) seen.errors.add(error.code);
      else if ("_raw" in variables) seen.scored++;
    }
    seen.notRelevant += result.total.notRelevant;
  }

  expect(seen.scored).toBeGreaterThan(1000);
  expect(seen.notRelevant).toBeGreaterThan(100);
  expect([...seen.structure].toSorted()).toEqual([
    "cyclic_dependency",
    "superfluous_binding",
    "unbound_variable",
    "undeclared_field",
  ]);
  expect([...seen.errors]).toEqual(
    expect.arrayContaining([
      "above_upper",
      "answer_kind",
      "below_lower",
      "formula_failed",
      "incomplete",
      "option_unavailable",
      "option_unknown",
      "part_unknown",
      "quality_invalid",
      "quality_missing",
      "source_error",
      "source_missing",
      "source_not_relevant",
      "upper_failed",
    ]),
  );
});
