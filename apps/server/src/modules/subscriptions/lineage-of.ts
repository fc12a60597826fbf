import { type Kysely, type RawBuilder, sql } from "kysely";
import type { DB } from "../../platform/db/database-types.ts";
import type { FollowedRef } from "./followed-ref.ts";

export type LineageLevel = FollowedRef & { title: string };

/**
 * A thing that can be followed and what it lies in now, the nearest first: the same levels, in the same order, as are
 * recorded with a change of it. Empty where there is no such thing.
 */
export async function lineageOf(db: Kysely<DB>, ref: FollowedRef): Promise<LineageLevel[]> {
  for (const lines of linesOf(ref)) {
    const { rows } = await lines.execute(db);
    if (rows.length > 0)
      return rows.map(({ scopeId, ...level }) => (scopeId === null ? level : { ...level, scopeId }));
  }
  return [];
}

type Line = Omit<LineageLevel, "scopeId"> & { scopeId: string | null };

/** The queries of which at most one finds anything: the scope of a category may be a program or a submission. */
function linesOf({ kind, id, scopeId = "" }: FollowedRef): RawBuilder<Line>[] {
  switch (kind) {
    case "organisation":
      return [
        sql`SELECT 'organisation' AS kind, id, NULL::uuid AS scope_id, name AS title FROM organisation WHERE id = ${id}`,
      ];
    case "survey_group":
      return [
        sql`SELECT 'survey_group' AS kind, id, NULL::uuid AS scope_id, title FROM survey_group WHERE id = ${id}`,
      ];
    case "program":
      return [sql`SELECT 'program' AS kind, id, NULL::uuid AS scope_id, title FROM program WHERE id = ${id}`];
    case "user":
      return [
        inOrganisation(
          sql`SELECT 'user' AS kind, id, name AS title, organisation_id FROM app_user WHERE id = ${id}`,
        ),
      ];
    case "submission":
      return [
        inOrganisation(
          sql`SELECT 'submission' AS kind, id, title, organisation_id FROM submission WHERE id = ${id}`,
        ),
      ];
    case "survey":
      return [
        inProgram(
          sql`SELECT 'survey' AS kind, id, program_id, title FROM survey WHERE program_id = ${scopeId} AND id = ${id}`,
          nowhere,
        ),
      ];
    case "response_type":
      return [
        inProgram(
          sql`SELECT 'response_type' AS kind, id, program_id, name AS title FROM response_type
            WHERE program_id = ${scopeId} AND id = ${id}`,
          nowhere,
        ),
      ];
    case "measure":
      return [
        inProgram(
          sql`SELECT 'measure' AS kind, id, program_id, title FROM measure WHERE program_id = ${scopeId} AND id = ${id}`,
          sql`SELECT survey_id, category_id FROM placement WHERE program_id = ${scopeId} AND measure_id = ${id}`,
        ),
      ];
    case "category":
      return [
        inProgram(
          sql`SELECT 'category' AS kind, id, program_id, title FROM category WHERE program_id = ${scopeId} AND id = ${id}`,
          sql`SELECT survey_id, parent_id AS category_id FROM category WHERE program_id = ${scopeId} AND id = ${id}`,
        ),
        inSubmission(
          scopeId,
          sql`SELECT 'category' AS kind, c.id, c.title, c.program_id, c.parent_id AS category_id
            FROM submission m JOIN category c ON c.program_id = m.program_id AND c.survey_id = m.survey_id
            WHERE m.id = ${scopeId} AND c.id = ${id}`,
        ),
      ];
    case "response":
      return [
        inSubmission(
          scopeId,
          sql`SELECT 'response' AS kind, x.id, x.title, x.program_id, p.category_id
            FROM submission m JOIN placement p ON p.program_id = m.program_id AND p.survey_id = m.survey_id
              JOIN measure x ON x.program_id = p.program_id AND x.id = p.measure_id
            WHERE m.id = ${scopeId} AND x.id = ${id}`,
        ),
      ];
  }
}

function inOrganisation(itself: RawBuilder<unknown>): RawBuilder<Line> {
  return sql`
    WITH itself AS (${itself})
    SELECT kind, id, scope_id, title FROM (
      SELECT 0 AS part, kind, id, NULL::uuid AS scope_id, title FROM itself
      UNION ALL
      SELECT 1, 'organisation', o.id, NULL, o.name FROM itself JOIN organisation o ON o.id = itself.organisation_id
    ) line ORDER BY part`;
}

const nowhere = sql`SELECT NULL::uuid AS survey_id, NULL::uuid AS category_id WHERE false`;

/** `places` says in which surveys it lies, and in which category of each; a survey itself lies in its program alone. */
function inProgram(itself: RawBuilder<unknown>, places: RawBuilder<unknown>): RawBuilder<Line> {
  return sql`
    WITH RECURSIVE itself AS (${itself}), place AS (
      SELECT s.program_id, s.id, s.title, place.category_id,
        row_number() OVER (ORDER BY s.deleted_at IS NOT NULL, s.position, s.id) AS survey_number
      FROM (${places}) place CROSS JOIN itself
        JOIN survey s ON s.program_id = itself.program_id AND s.id = place.survey_id
    ), above AS (
      SELECT place.survey_number, 1 AS height, c.program_id, c.id, c.title, c.parent_id
      FROM place JOIN category c ON c.program_id = place.program_id AND c.id = place.category_id
      UNION ALL
      SELECT above.survey_number, above.height + 1, c.program_id, c.id, c.title, c.parent_id
      FROM above JOIN category c ON c.program_id = above.program_id AND c.id = above.parent_id
    )
    SELECT kind, id, scope_id, title FROM (
      SELECT 0 AS part, 0 AS survey_number, 0 AS height, kind, id, program_id AS scope_id, title FROM itself
      UNION ALL
      SELECT 1, survey_number, height, 'category', id, program_id, title FROM above
      UNION ALL
      SELECT 2, survey_number, 0, 'survey', id, program_id, title FROM place
      UNION ALL
      SELECT 3, 0, 0, 'program', p.id, NULL, p.title FROM itself JOIN program p ON p.id = itself.program_id
    ) line ORDER BY part, survey_number, height`;
}

/** `itself` also says in which category of the submission's survey it lies. */
function inSubmission(submissionId: string, itself: RawBuilder<unknown>): RawBuilder<Line> {
  return sql`
    WITH RECURSIVE itself AS (${itself}), above AS (
      SELECT 1 AS height, c.program_id, c.id, c.title, c.parent_id
      FROM itself JOIN category c ON c.program_id = itself.program_id AND c.id = itself.category_id
      UNION ALL
      SELECT above.height + 1, c.program_id, c.id, c.title, c.parent_id
      FROM above JOIN category c ON c.program_id = above.program_id AND c.id = above.parent_id
    )
    SELECT kind, id, scope_id, title FROM (
      SELECT 0 AS part, 0 AS height, kind, id, ${submissionId}::uuid AS scope_id, title FROM itself
      UNION ALL
      SELECT 1, height, 'category', id, ${submissionId}::uuid, title FROM above
      UNION ALL
      SELECT 2, 0, 'submission', m.id, NULL, m.title FROM itself JOIN submission m ON m.id = ${submissionId}
    ) line ORDER BY part, height`;
}
