import type { ProgramContent, ProgramContentRows } from "@aquamark/program-content";
import { contentOf } from "@aquamark/program-content";
import { type Kysely, sql } from "kysely";
import type { DB } from "../../platform/db/database-types.ts";
import { notFound } from "../../platform/http/problem.ts";

type SurveyRow = ProgramContentRows["surveys"][number];
type InSurvey<Row> = Row & { surveyId: string };

type ContentRow = {
  program: ProgramContentRows["program"];
  contentRevision: number;
  finalisedAt: Date | null;
  responseTypes: ProgramContentRows["responseTypes"];
  measures: ProgramContentRows["measures"];
  surveys: Omit<SurveyRow, "categories" | "placements">[];
  categories: InSurvey<SurveyRow["categories"][number]>[];
  placements: InSurvey<SurveyRow["placements"][number]>[];
};

/** A program's content as it is stored, and which state of it that is. */
export type LoadedRows = { rows: ProgramContentRows; contentRevision: number; isFinalised: boolean };

/**
 * All of a program's content, deleted surveys and categories included, as rows.
 *
 * One statement, so that content which lies in seven tables is seen at one moment.
 */
export async function loadContentRows(db: Kysely<DB>, programId: string): Promise<LoadedRows> {
  const { rows } = await contentSql(programId).execute(db);
  const row = rows[0];
  if (!row) throw notFound("The program");
  const categories = Map.groupBy(row.categories, ({ surveyId }) => surveyId);
  const placements = Map.groupBy(row.placements, ({ surveyId }) => surveyId);
  return {
    rows: {
      program: row.program,
      responseTypes: row.responseTypes,
      measures: row.measures,
      surveys: row.surveys.map((survey) => ({
        ...survey,
        categories: (categories.get(survey.id) ?? []).map(withoutSurvey),
        placements: (placements.get(survey.id) ?? []).map(withoutSurvey),
      })),
    },
    contentRevision: row.contentRevision,
    isFinalised: row.finalisedAt !== null,
  };
}

/** The same in memory, ready for operations. */
export async function loadContent(db: Kysely<DB>, programId: string): Promise<ProgramContent> {
  return contentOf((await loadContentRows(db, programId)).rows);
}

function withoutSurvey<Row extends { surveyId: string }>({
  surveyId: _,
  ...row
}: Row): Omit<Row, "surveyId"> {
  return row;
}

function contentSql(programId: string) {
  return sql<ContentRow>`
    WITH sub AS (
      SELECT measure_id, json_agg(json_build_object('id', id, 'key', key, 'title', title, 'description', description,
        'weight', weight) ORDER BY position) AS items
      FROM sub_measure WHERE program_id = ${programId} GROUP BY measure_id
    ), bound AS (
      SELECT survey_id, measure_id,
        json_object_agg(name, json_build_object('measureId', source_measure_id, 'field', source_field)
          ORDER BY name COLLATE "C") AS items
      FROM binding WHERE program_id = ${programId} GROUP BY survey_id, measure_id
    )
    SELECT program.content_revision, program.finalised_at,
      json_build_object('id', program.id, 'lineageId', program.lineage_id, 'title', program.title,
        'description', program.description, 'source', program.source, 'language', program.language,
        'asksQuality', program.asks_quality, 'hideAggregates', program.hide_aggregates,
        'notRelevant', program.not_relevant) AS program,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'key', key, 'name', name, 'formula', formula,
        'parts', parts) ORDER BY id), '[]') FROM response_type WHERE program_id = program.id) AS response_types,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'key', key, 'title', title, 'description', description,
        'weight', weight, 'responseTypeId', response_type_id, 'subMeasures', coalesce(sub.items, '[]'))
        ORDER BY id), '[]')
        FROM measure LEFT JOIN sub ON sub.measure_id = measure.id WHERE program_id = program.id) AS measures,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'key', key, 'title', title, 'description', description,
        'structure', structure, 'isDeleted', deleted_at IS NOT NULL, 'position', position)
        ORDER BY deleted_at IS NOT NULL, position, id), '[]')
        FROM survey WHERE program_id = program.id) AS surveys,
      (SELECT coalesce(json_agg(json_build_object('surveyId', survey_id, 'id', id, 'key', key, 'title', title,
        'description', description, 'groupHeading', group_heading, 'parentId', parent_id,
        'isDeleted', deleted_at IS NOT NULL, 'position', position)
        ORDER BY deleted_at IS NOT NULL, position, id), '[]')
        FROM category WHERE program_id = program.id) AS categories,
      (SELECT coalesce(json_agg(json_build_object('surveyId', placement.survey_id, 'measureId', placement.measure_id,
        'categoryId', category_id, 'bindings', coalesce(bound.items, '{}')) ORDER BY position, placement.measure_id), '[]')
        FROM placement LEFT JOIN bound
          ON bound.survey_id = placement.survey_id AND bound.measure_id = placement.measure_id
        WHERE placement.program_id = program.id) AS placements
    FROM program WHERE program.id = ${programId}`;
}
