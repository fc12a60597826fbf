import {
  type Bindings,
  contentOf,
  type ProgramContent,
  type ProgramContentRows,
} from "@aquamark/program-content";
import { type Kysely, sql } from "kysely";
import type { DB } from "../../platform/db/database-types.ts";
import { notFound } from "../../platform/http/problem.ts";

type SurveyRow = ProgramContentRows["surveys"][number];
type InSurvey<Row> = Row & { surveyId: string };
type OfMeasure<Row> = Row & { of: string };

type ContentRow = {
  program: ProgramContentRows["program"];
  contentRevision: number;
  finalisedAt: Date | null;
  responseTypes: ProgramContentRows["responseTypes"];
  measures: Omit<ProgramContentRows["measures"][number], "subMeasures">[];
  subMeasures: OfMeasure<ProgramContentRows["measures"][number]["subMeasures"][number]>[];
  surveys: Omit<SurveyRow, "categories" | "placements">[];
  categories: InSurvey<SurveyRow["categories"][number]>[];
  placements: InSurvey<Omit<SurveyRow["placements"][number], "bindings">>[];
  bindings: InSurvey<OfMeasure<{ name: string; source: Bindings[string] }>>[];
};

/** A program's content as it is stored, and which state of it that is. */
export type LoadedRows = { rows: ProgramContentRows; contentRevision: number; isFinalised: boolean };

/**
 * All of a program's content, deleted surveys and categories included, as rows.
 *
 * One statement, so that content which lies in eight tables is seen at one moment; put together here, since the
 * database joins badly what it has not yet counted, as right after an import.
 */
export async function loadContentRows(db: Kysely<DB>, programId: string): Promise<LoadedRows> {
  const { rows } = await contentSql(programId).execute(db);
  const row = rows[0];
  if (!row) throw notFound("The program");
  const categories = Map.groupBy(row.categories, ({ surveyId }) => surveyId);
  const placements = Map.groupBy(row.placements, ({ surveyId }) => surveyId);
  const bindings = Map.groupBy(row.bindings, ({ surveyId, of }) => `${surveyId}/${of}`);
  const subMeasures = Map.groupBy(row.subMeasures, ({ of }) => of);
  return {
    rows: {
      program: row.program,
      responseTypes: row.responseTypes,
      measures: row.measures.map((measure) => ({
        ...measure,
        subMeasures: (subMeasures.get(measure.id) ?? []).map(({ of: _, ...sub }) => sub),
      })),
      surveys: row.surveys.map((survey) => ({
        ...survey,
        categories: (categories.get(survey.id) ?? []).map(({ surveyId: _, ...category }) => category),
        placements: (placements.get(survey.id) ?? []).map(({ surveyId, ...placement }) => ({
          ...placement,
          bindings: Object.fromEntries(
            (bindings.get(`${surveyId}/${placement.measureId}`) ?? []).map(({ name, source }) => [
              name,
              source,
            ]),
          ),
        })),
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

function contentSql(programId: string) {
  return sql<ContentRow>`
    SELECT program.content_revision, program.finalised_at,
      json_build_object('id', program.id, 'lineageId', program.lineage_id, 'title', program.title,
        'description', program.description, 'source', program.source, 'language', program.language,
        'asksQuality', program.asks_quality, 'hideAggregates', program.hide_aggregates,
        'notRelevant', program.not_relevant) AS program,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'key', key, 'name', name, 'formula', formula,
        'parts', parts) ORDER BY id), '[]') FROM response_type WHERE program_id = program.id) AS response_types,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'key', key, 'title', title, 'description', description,
        'weight', weight, 'responseTypeId', response_type_id) ORDER BY id), '[]')
        FROM measure WHERE program_id = program.id) AS measures,
      (SELECT coalesce(json_agg(json_build_object('of', measure_id, 'id', id, 'key', key, 'title', title,
        'description', description, 'weight', weight) ORDER BY position), '[]')
        FROM sub_measure WHERE program_id = program.id) AS sub_measures,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'key', key, 'title', title, 'description', description,
        'structure', structure, 'isDeleted', deleted_at IS NOT NULL, 'position', position)
        ORDER BY deleted_at IS NOT NULL, position, id), '[]')
        FROM survey WHERE program_id = program.id) AS surveys,
      (SELECT coalesce(json_agg(json_build_object('surveyId', survey_id, 'id', id, 'key', key, 'title', title,
        'description', description, 'groupHeading', group_heading, 'parentId', parent_id,
        'isDeleted', deleted_at IS NOT NULL, 'position', position)
        ORDER BY deleted_at IS NOT NULL, position, id), '[]')
        FROM category WHERE program_id = program.id) AS categories,
      (SELECT coalesce(json_agg(json_build_object('surveyId', survey_id, 'measureId', measure_id,
        'categoryId', category_id) ORDER BY position, measure_id), '[]')
        FROM placement WHERE program_id = program.id) AS placements,
      (SELECT coalesce(json_agg(json_build_object('surveyId', survey_id, 'of', measure_id, 'name', name,
        'source', json_build_object('measureId', source_measure_id, 'field', source_field))
        ORDER BY name COLLATE "C"), '[]')
        FROM binding WHERE program_id = program.id) AS bindings
    FROM program WHERE program.id = ${programId}`;
}
