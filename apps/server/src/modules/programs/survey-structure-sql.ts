import type { ResponseTypeDefinition } from "@aquamark/scoring";
import { type RawBuilder, sql } from "kysely";

/** What a survey's levels and measures are called: the `structure` of its program file. */
export type SurveyStructure = {
  levels: { title: string; label: string; hasMeasures: boolean; firstIndex?: number }[];
  measure: { title: string; label: string };
};

export type CategoryRow = {
  id: string;
  parentId: string | null;
  title: string;
  description: string;
  groupHeading: string | null;
};

export type PlacementRow = {
  measureId: string;
  categoryId: string;
  title: string;
  description: string;
  weight: number;
  responseTypeId: string;
};

export type BindingRow = { name: string; measureId: string; field: string };

export type SubMeasureRow = {
  id: string;
  title: string;
  description: string;
  weight: number;
  position: number;
};

/** One survey with all that is placed in it; lists are in sibling order. */
export type SurveyStructureRow = {
  title: string;
  description: string;
  structure: SurveyStructure;
  structureVersion: number;
  surveyRevision: number;
  programRevision: number;
  program: {
    id: string;
    title: string;
    lineageId: string;
    finalisedAt: string | null;
    language: string;
    source: string | null;
    asksQuality: boolean;
    hideAggregates: boolean;
    notRelevant: "exclude" | "keep";
  };
  categories: CategoryRow[];
  placements: PlacementRow[];
  /** Of all measures of the program, each with the measure it belongs to. */
  subMeasures: (SubMeasureRow & { of: string })[];
  /** Of all placements in the survey, each with the measure that is bound. */
  bindings: (BindingRow & { of: string })[];
  responseTypes: (ResponseTypeDefinition & { name: string })[];
};

/**
 * A survey and everything live that is placed in it, as one row.
 *
 * One statement, so that the structure is seen at one moment although it lies in seven tables. Lists that belong to
 * measures are put together by the reader: right after an import the database knows nothing of the sizes of its
 * tables, and joining them here then took seconds for 2,000 measures.
 */
export function surveyStructureSql(programId: string, surveyId: string): RawBuilder<SurveyStructureRow> {
  return sql<SurveyStructureRow>`
    WITH live AS (
      SELECT * FROM category
      WHERE program_id = ${programId} AND survey_id = ${surveyId} AND deleted_at IS NULL
    ), placed AS (
      SELECT placement.measure_id, placement.category_id, placement.position, measure.title, measure.description,
        measure.weight, measure.response_type_id
      FROM placement
        JOIN live ON live.id = placement.category_id
        JOIN measure ON measure.program_id = placement.program_id AND measure.id = placement.measure_id
      WHERE placement.program_id = ${programId} AND placement.survey_id = ${surveyId}
    )
    SELECT survey.title, survey.description, survey.structure, survey.structure_version,
      survey.revision AS survey_revision, program.revision AS program_revision,
      json_build_object('id', program.id, 'title', program.title, 'lineageId', program.lineage_id,
        'finalisedAt', program.finalised_at, 'language', program.language, 'source', program.source,
        'asksQuality', program.asks_quality, 'hideAggregates', program.hide_aggregates,
        'notRelevant', program.not_relevant) AS program,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'parentId', parent_id, 'title', title,
        'description', description, 'groupHeading', group_heading) ORDER BY position, id), '[]') FROM live) AS categories,
      (SELECT coalesce(json_agg(json_build_object('measureId', measure_id, 'categoryId', category_id, 'title', title,
        'description', description, 'weight', weight, 'responseTypeId', response_type_id)
        ORDER BY position, measure_id), '[]') FROM placed) AS placements,
      (SELECT coalesce(json_agg(json_build_object('of', measure_id, 'id', id, 'title', title,
        'description', description, 'weight', weight, 'position', position) ORDER BY position), '[]')
        FROM sub_measure WHERE program_id = ${programId}) AS sub_measures,
      (SELECT coalesce(json_agg(json_build_object('of', measure_id, 'name', name, 'measureId', source_measure_id,
        'field', source_field) ORDER BY name COLLATE "C"), '[]')
        FROM binding WHERE program_id = ${programId} AND survey_id = ${surveyId}) AS bindings,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'name', name, 'formula', formula, 'parts', parts)), '[]')
        FROM response_type WHERE program_id = ${programId} AND id IN (SELECT response_type_id FROM placed)
      ) AS response_types
    FROM survey JOIN program ON program.id = survey.program_id
    WHERE survey.program_id = ${programId} AND survey.id = ${surveyId}`;
}
