import { type RawBuilder, sql } from "kysely";

/**
 * A common table expression `live`, for WITH RECURSIVE: the categories of these programs that are live with all above
 * them in live surveys. `isSurveyIn` may leave out surveys, by the alias `s`.
 */
export function liveCategories(
  programIds: readonly string[],
  isSurveyIn: RawBuilder<boolean> = sql<boolean>`true`,
): RawBuilder<unknown> {
  return sql`live AS (
    SELECT c.program_id, c.id, c.survey_id, c.title FROM category c
      JOIN survey s ON s.program_id = c.program_id AND s.id = c.survey_id AND s.deleted_at IS NULL
    WHERE c.program_id = ANY (${programIds}::uuid[]) AND c.parent_id IS NULL AND c.deleted_at IS NULL AND ${isSurveyIn}
    UNION ALL
    SELECT c.program_id, c.id, c.survey_id, c.title FROM live
      JOIN category c ON c.program_id = live.program_id AND c.survey_id = live.survey_id AND c.parent_id = live.id
    WHERE c.deleted_at IS NULL
  )`;
}

/**
 * The beginning `WITH RECURSIVE live AS (…)` of a sub-query about one survey, named by columns around it: the ids of
 * the categories that are live with all above them.
 */
export function withLiveCategories(programColumn: string, surveyColumn: string): RawBuilder<unknown> {
  const inSurvey = sql`c.program_id = ${sql.ref(programColumn)} AND c.survey_id = ${sql.ref(surveyColumn)}
    AND c.deleted_at IS NULL`;
  return sql`WITH RECURSIVE live AS (
    SELECT c.id FROM category c WHERE ${inSurvey} AND c.parent_id IS NULL
    UNION ALL
    SELECT c.id FROM live JOIN category c ON c.parent_id = live.id WHERE ${inSurvey}
  )`;
}

/** Whether a category, by its columns, or one above it is deleted. */
export function isCategoryDeleted(programColumn: string, idColumn: string): RawBuilder<boolean> {
  return sql<boolean>`(WITH RECURSIVE up AS (
      SELECT k.program_id, k.parent_id, k.deleted_at FROM category k
      WHERE k.program_id = ${sql.ref(programColumn)} AND k.id = ${sql.ref(idColumn)}
      UNION ALL
      SELECT k.program_id, k.parent_id, k.deleted_at FROM up
        JOIN category k ON k.program_id = up.program_id AND k.id = up.parent_id
    ) SELECT bool_or(deleted_at IS NOT NULL) FROM up)`;
}
