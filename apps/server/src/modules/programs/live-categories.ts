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
