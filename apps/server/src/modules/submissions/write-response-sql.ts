import type { CategoryResult } from "@aquamark/scoring";
import type { Statement } from "../../platform/db/executor.ts";
import { type RecordedChange, recordCtes, recordValues } from "../activity/index.ts";
import type { Actor } from "../identity/index.ts";
import type { ResponseRow } from "./submission-facts.ts";
import type { SubmissionState } from "./submission-state.ts";

/** What one save writes: the response as it shall be, and every result that changed with it. */
export type ResponseWrite = {
  state: SubmissionState;
  next: ResponseRow;
  /** Whether the row there now becomes a step of history. */
  archives: boolean;
  measures: readonly { id: string; raw: number; score: number; error: unknown }[];
  /** The whole survey's result stands under null. */
  categories: readonly { id: string | null; result: CategoryResult }[];
  actor: Actor;
  at: Date;
  change: RecordedChange;
};

/** The columns that category_result and submission_result share, with the field each holds. */
export const resultColumns: readonly [column: string, type: string, field: keyof CategoryResult][] = [
  ["score", "float8", "score"],
  ["weight", "float8", "weight"],
  ["denominator", "float8", "denominator"],
  ["percent", "float8", "percent"],
  ["measures", "int", "measures"],
  ["questions", "int", "questions"],
  ["answered", "int", "answered"],
  ["draft", "int", "draft"],
  ["final", "int", "final"],
  ["reviewed", "int", "reviewed"],
  ["approved", "int", "approved"],
  ["not_relevant", "int", "notRelevant"],
  ["importance", "smallint", "importance"],
  ["target", "smallint", "target"],
  ["errors", "int", "errors"],
];

const names = resultColumns.map(([column]) => column).join(", ");
const assignments = resultColumns.map(([column]) => `${column} = excluded.${column}`).join(", ");

const recordFirst = 37;

/** `written` is 1, or 0 where the guard found nothing; `followed` the subscription that its author got by it. */
export type WrittenResponse = { written: number; followed: string[] };

/**
 * Everything one save writes, as one statement and so as one transaction.
 *
 * Its first expression is the guard: it takes the submission's row lock and finds its row only where the answers
 * still are those that were scored. All others take their rows from it, so that without it nothing is written.
 * Upserts, because a statement that is planned once must not depend on how full a table was then.
 */
export const writeResponse: Statement = {
  name: "write-response",
  text: `
    WITH guard AS (
      UPDATE submission SET content_revision = content_revision + 1, scored_version = $3::int, modified_at = $4::timestamptz
      WHERE id = $1::uuid AND content_revision = $2::bigint AND deleted_at IS NULL
        AND EXISTS (SELECT FROM survey WHERE survey.program_id = submission.program_id
                    AND survey.id = submission.survey_id AND survey.structure_version = $3::int)
      RETURNING approval
    ), archived AS (
      INSERT INTO response_version (submission_id, measure_id, version, approval, parts, comment, sub_measures,
        not_relevant, quality, began_at, modified_at, modified_by)
      SELECT r.submission_id, r.measure_id, r.version, r.approval, r.parts, r.comment, r.sub_measures,
        r.not_relevant, r.quality, r.version_began_at, r.modified_at, r.modified_by
      FROM guard, response r WHERE $16::boolean AND r.submission_id = $1::uuid AND r.measure_id = $5::uuid
    ), saved AS (
      INSERT INTO response (submission_id, measure_id, submission_approval, approval, parts, comment, sub_measures,
        not_relevant, quality, revision, version, version_began_at, modified_at, modified_by)
      SELECT $1::uuid, $5::uuid, guard.approval, $6::approval, $7::jsonb, $8::text, $9::jsonb, $10::boolean,
        $11::smallint, $12::int, $13::int, $14::timestamptz, $4::timestamptz, $15::uuid
      FROM guard
      ON CONFLICT (submission_id, measure_id) DO UPDATE SET approval = excluded.approval, parts = excluded.parts,
        comment = excluded.comment, sub_measures = excluded.sub_measures, not_relevant = excluded.not_relevant,
        quality = excluded.quality, revision = excluded.revision, version = excluded.version,
        version_began_at = excluded.version_began_at, modified_at = excluded.modified_at,
        modified_by = excluded.modified_by
    ), measures AS (
      INSERT INTO response_result (submission_id, measure_id, raw, score, error)
      SELECT $1::uuid, line.id, line.raw, line.score, line.error::jsonb
      FROM guard, unnest($17::uuid[], $18::float8[], $19::float8[], $20::text[]) AS line (id, raw, score, error)
      ON CONFLICT (submission_id, measure_id) DO UPDATE
        SET raw = excluded.raw, score = excluded.score, error = excluded.error
    ), results AS (
      SELECT * FROM unnest($21::uuid[], ${resultColumns.map(([, type], index) => `$${22 + index}::${type}[]`).join(", ")})
        AS line (category_id, ${names})
    ), categories AS (
      INSERT INTO category_result (submission_id, category_id, ${names})
      SELECT $1::uuid, results.* FROM guard, results WHERE category_id IS NOT NULL
      ON CONFLICT (submission_id, category_id) DO UPDATE SET ${assignments}
    ), total AS (
      INSERT INTO submission_result (submission_id, ${names})
      SELECT $1::uuid, ${names} FROM guard, results WHERE category_id IS NULL
      ON CONFLICT (submission_id) DO UPDATE SET ${assignments}
    ), ${recordCtes(recordFirst, "guard")}
    SELECT count(*)::int AS written, ARRAY(SELECT id FROM followed)::text[] AS followed FROM guard`,
};

export function writeResponseValues(write: ResponseWrite): unknown[] {
  const { state, next, archives, measures, categories, actor, at, change } = write;
  const { facts, survey } = state;
  return [
    facts.id,
    facts.contentRevision,
    // Of the structure that scored it: the facts may have been read when there was a newer one already.
    survey.structureVersion,
    at,
    next.measureId,
    next.approval,
    JSON.stringify(next.parts),
    next.comment,
    JSON.stringify(next.subMeasures),
    next.notRelevant,
    next.quality,
    next.revision,
    next.version,
    next.versionBeganAt,
    next.modifiedBy,
    archives,
    ...responseResultArrays(measures),
    ...categoryResultArrays(categories),
    ...recordValues(actor, at, change),
  ];
}

/** Ids, raws, scores and errors as arrays of PostgreSQL's text form. */
export function responseResultArrays(measures: ResponseWrite["measures"]): unknown[] {
  return [
    arrayText(measures.map(({ id }) => id)),
    arrayText(measures.map(({ raw }) => raw)),
    arrayText(measures.map(({ score }) => score)),
    measures.map(({ error }) => (error === null ? null : JSON.stringify(error))),
  ];
}

/** Ids and then one array a column of `resultColumns`. */
export function categoryResultArrays(categories: ResponseWrite["categories"]): unknown[] {
  return [
    arrayText(categories.map(({ id }) => id)),
    ...resultColumns.map(([, , field]) => arrayText(categories.map(({ result }) => result[field]))),
  ];
}

/** PostgreSQL's text form of an array. Faster than the driver's own, which quotes every element; ids and numbers need no quotes. */
export function arrayText(values: readonly (string | number | null)[]): string {
  return `{${values.map((value) => value ?? "NULL").join(",")}}`;
}
