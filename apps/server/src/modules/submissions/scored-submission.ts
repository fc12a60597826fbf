import {
  type Approval,
  type CategoryResult,
  createScoring,
  type PartAnswer,
  type ResponseContent,
  type Scoring,
  type ScoringError,
} from "@aquamark/scoring";
import type { Executor, Statement } from "../../platform/db/executor.ts";
import type { LoadedSurvey } from "../programs/index.ts";
import { resultColumns } from "./write-response-sql.ts";

/** What a submission's results are made of and what they are now; columns of one table stand in step. */
export type StoredSubmission = {
  id: string;
  programId: string;
  surveyId: string;
  organisationId: string;
  title: string;
  approval: Approval;
  scoredVersion: number;
  /** The survey groups its program and its organisation share. */
  groupIds: string[];
  answers: {
    ids: string[] | null;
    approvals: Approval[] | null;
    parts: Record<string, PartAnswer>[] | null;
    notRelevant: boolean[] | null;
    qualities: (number | null)[] | null;
  };
  ratings: [categoryId: string, importance: number | null, target: number | null][] | null;
  measures: {
    ids: string[] | null;
    places: RowPlace[] | null;
    raws: number[] | null;
    scores: number[] | null;
    errors: (ScoringError | null)[] | null;
  };
  categories: [categoryId: string, place: RowPlace, ...result: StoredResult][] | null;
  total: [place: RowPlace, ...result: StoredResult] | null;
};

/**
 * Where a row lies in its table (`ctid`): half the price of its key to find it again. Good until somebody writes the
 * row or rewrites the table, and so for as long as this transaction holds the submission's lock.
 */
export type RowPlace = string;

/** The values of `resultColumns`, in their order. */
export type StoredResult = (number | null)[];

const resultNames = resultColumns.map(([column]) => column).join(", ");

/**
 * Submissions with their answers and their results, one row each.
 *
 * Whole columns as JSON arrays, because they are read in half the time of a JSON object a response, and because
 * JSON text keeps every bit of a double.
 */
const storedSubmissions: Statement = {
  name: "stored-submissions",
  text: `
    SELECT m.id, m.program_id AS "programId", m.survey_id AS "surveyId", m.organisation_id AS "organisationId", m.title,
      m.approval, m.scored_version AS "scoredVersion",
      ARRAY(SELECT g.id::text FROM survey_group g
        JOIN survey_group_program gp ON gp.survey_group_id = g.id AND gp.program_id = m.program_id
        JOIN survey_group_organisation go ON go.survey_group_id = g.id AND go.organisation_id = m.organisation_id
        WHERE g.deleted_at IS NULL) AS "groupIds",
      (SELECT json_build_object('ids', json_agg(measure_id), 'approvals', json_agg(approval), 'parts', json_agg(parts),
          'notRelevant', json_agg(not_relevant), 'qualities', json_agg(quality))
        FROM response WHERE submission_id = m.id) AS answers,
      (SELECT json_agg(json_build_array(category_id, importance, target))
        FROM category_rating WHERE submission_id = m.id) AS ratings,
      (SELECT json_build_object('ids', json_agg(measure_id), 'places', json_agg(ctid), 'raws', json_agg(raw), 'scores', json_agg(score),
          'errors', json_agg(error))
        FROM response_result WHERE submission_id = m.id) AS measures,
      (SELECT json_agg(json_build_array(category_id, ctid, ${resultNames}))
        FROM category_result WHERE submission_id = m.id) AS categories,
      (SELECT json_build_array(ctid, ${resultNames}) FROM submission_result WHERE submission_id = m.id) AS total
    FROM submission m WHERE m.id = ANY ($1::uuid[])`,
};

/** Reads submissions; those that do not exist are left out. Whoever writes results of them holds their locks. */
export function readStoredSubmissions(
  executor: Executor,
  submissionIds: readonly string[],
): Promise<StoredSubmission[]> {
  return executor.query<StoredSubmission>(storedSubmissions, [submissionIds]);
}

/** Scores a submission's answers in full. */
export function scoreStored(
  { answers, ratings }: StoredSubmission,
  survey: Pick<LoadedSurvey, "compiled">,
): Scoring {
  const responses = new Map<string, ResponseContent>();
  for (const [index, id] of (answers.ids ?? []).entries()) {
    responses.set(id, {
      approval: answers.approvals?.[index] ?? "draft",
      parts: answers.parts?.[index] ?? {},
      notRelevant: answers.notRelevant?.[index] ?? false,
      quality: answers.qualities?.[index] ?? null,
    });
  }
  return createScoring(survey.compiled, {
    responses,
    ratings: new Map((ratings ?? []).map(([id, importance, target]) => [id, { importance, target }])),
  });
}

/** Whether the values of a stored row, which begin at `from`, are this result. */
export function isSameResult(
  stored: readonly (string | number | null)[],
  result: CategoryResult,
  from: number,
): boolean {
  for (const [index, [, , field]] of resultColumns.entries()) {
    if (stored[from + index] !== result[field]) return false;
  }
  return true;
}
