import {
  type CategoryResult,
  type CompiledSurvey,
  compileSurvey,
  describeError,
  type ResponseContent,
  type ScoringError,
  type SurveyResult,
  scoreSurvey,
} from "@aquamark/scoring";
import type { AnswersFile } from "./answers-schema.ts";
import type { ProgramFile } from "./program-schema.ts";
import { toSurveyDefinition } from "./survey-definition.ts";

/** A scoring error with an English sentence. */
export type DescribedError = ScoringError & { message: string };

export type ScoredResponse = {
  raw: number;
  score: number;
  variables: Record<string, number>;
  error: DescribedError | null;
};

export type ScoredCategory = Omit<CategoryResult, "denominator">;

/** What `aquamark score` says of one answers file; maps are in tree order, with the ids of the program file. */
export type ScoredAnswers = {
  survey: string;
  /** Responses with an error. */
  errors: number;
  /** Structural errors of the placements, whether they are answered or not. */
  structure: { measures: ReadonlyMap<string, DescribedError | null>; errors: number };
  /** Measures that have a response. */
  measures: ReadonlyMap<string, ScoredResponse>;
  categories: ReadonlyMap<string, ScoredCategory>;
  total: { score: number; weight: number; percent: number | null };
};

/**
 * Prepares a program for scoring any number of answers files; each survey is compiled once.
 *
 * Answers to measures that are not placed in the survey are left out of the result.
 */
export function prepareScoring(program: ProgramFile): (answers: AnswersFile) => ScoredAnswers {
  const compiled = new Map<string, CompiledSurvey>();
  return (answers) => {
    let survey = compiled.get(answers.survey);
    if (survey === undefined) {
      const definition = toSurveyDefinition(program, answers.survey);
      if (definition === null) throw new Error("The answers were read for another program than this one.");
      survey = compileSurvey(definition);
      compiled.set(answers.survey, survey);
    }
    return describe(answers.survey, survey, scoreSurvey(survey, contentOf(answers)));
  };
}

/** Scores the answers of one file. */
export function scoreAnswers(program: ProgramFile, answers: AnswersFile): ScoredAnswers {
  return prepareScoring(program)(answers);
}

function contentOf(answers: AnswersFile) {
  const responses = new Map<string, ResponseContent>();
  for (const [id, { parts, notRelevant, quality, approval }] of Object.entries(answers.responses)) {
    responses.set(id, { parts, notRelevant, quality: quality ?? null, approval });
  }
  const ratings = new Map(
    Object.entries(answers.categories).map(([id, { importance, target }]) => [
      id,
      { importance: importance ?? null, target: target ?? null },
    ]),
  );
  return { responses, ratings };
}

function describe(surveyId: string, survey: CompiledSurvey, result: SurveyResult): ScoredAnswers {
  const { score, weight, percent, errors } = result.total;
  return {
    survey: surveyId,
    errors,
    structure: {
      measures: mapValues(survey.structure.measures, described),
      errors: survey.structure.errors,
    },
    measures: mapValues(result.measures, (response) => ({
      raw: response.raw,
      score: response.score,
      variables: response.variables,
      error: described(response.error),
    })),
    categories: mapValues(result.categories, (category) => ({
      score: category.score,
      weight: category.weight,
      percent: category.percent,
      measures: category.measures,
      questions: category.questions,
      answered: category.answered,
      draft: category.draft,
      final: category.final,
      reviewed: category.reviewed,
      approved: category.approved,
      notRelevant: category.notRelevant,
      importance: category.importance,
      target: category.target,
      errors: category.errors,
    })),
    total: { score, weight, percent },
  };
}

function described(error: ScoringError | null): DescribedError | null {
  return error === null ? null : { ...error, message: describeError(error) };
}

function mapValues<A, B>(map: ReadonlyMap<string, A>, change: (value: A) => B): Map<string, B> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
