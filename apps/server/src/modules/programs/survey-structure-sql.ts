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
  subMeasures: SubMeasureRow[];
  bindings: { name: string; measureId: string; field: string }[];
};

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
  responseTypes: (ResponseTypeDefinition & { name: string })[];
};

/**
 * A survey and everything live that is placed in it, as one row.
 *
 * One statement, so that the structure is seen at one moment although it lies in seven tables.
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
    ), sub AS (
      SELECT measure_id, json_agg(json_build_object('id', id, 'title', title, 'description', description,
        'weight', weight, 'position', position) ORDER BY position) AS items
      FROM sub_measure WHERE program_id = ${programId} AND measure_id IN (SELECT measure_id FROM placed)
      GROUP BY measure_id
    ), bound AS (
      SELECT measure_id, json_agg(json_build_object('name', name, 'measureId', source_measure_id,
        'field', source_field) ORDER BY name COLLATE "C") AS items
      FROM binding WHERE program_id = ${programId} AND survey_id = ${surveyId}
      GROUP BY measure_id
    )
    SELECT survey.title, survey.description, survey.structure, survey.structure_version,
      survey.revision AS survey_revision, program.revision AS program_revision,
      json_build_object('id', program.id, 'title', program.title, 'lineageId', program.lineage_id,
        'finalisedAt', program.finalised_at, 'language', program.language, 'source', program.source,
        'asksQuality', program.asks_quality, 'hideAggregates', program.hide_aggregates,
        'notRelevant', program.not_relevant) AS program,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'parentId', parent_id, 'title', title,
        'description', description, 'groupHeading', group_heading) ORDER BY position, id), '[]') FROM live) AS categories,
      (SELECT coalesce(json_agg(json_build_object('measureId', placed.measure_id, 'categoryId', category_id,
        'title', title, 'description', description, 'weight', weight, 'responseTypeId', response_type_id,
        'subMeasures', coalesce(sub.items, '[]'), 'bindings', coalesce(bound.items, '[]'))
        ORDER BY placed.position, placed.measure_id), '[]')
        FROM placed LEFT JOIN sub ON sub.measure_id = placed.measure_id
          LEFT JOIN bound ON bound.measure_id = placed.measure_id) AS placements,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'name', name, 'formula', formula, 'parts', parts)), '[]')
        FROM response_type WHERE program_id = ${programId} AND id IN (SELECT response_type_id FROM placed)
      ) AS response_types
    FROM survey JOIN program ON program.id = survey.program_id
    WHERE survey.program_id = ${programId} AND survey.id = ${surveyId}`;
}
