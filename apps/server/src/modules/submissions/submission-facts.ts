import type { Approval, PartAnswer } from "@aquamark/scoring";
import type { Statement } from "../../platform/db/executor.ts";

export type SubmissionFacts = {
  id: string;
  programId: string;
  surveyId: string;
  organisationId: string;
  title: string;
  approval: Approval;
  revision: number;
  contentRevision: number;
  scoredVersion: number;
  structureVersion: number;
  surveyRevision: number;
  programRevision: number;
  isDeleted: boolean;
};

/** A response as stored; its content is what scoring reads. */
export type ResponseRow = {
  measureId: string;
  approval: Approval;
  parts: Record<string, PartAnswer>;
  comment: string;
  subMeasures: Record<string, { comment: string }>;
  notRelevant: boolean;
  quality: number | null;
  revision: number;
  version: number;
  versionBeganAt: Date;
  modifiedAt: Date;
  modifiedBy: string;
  modifiedByName: string;
};

export type RatingRow = {
  categoryId: string;
  importance: number | null;
  target: number | null;
  revision: number;
};

export const factsStatement: Statement = {
  name: "submission-facts",
  text: `
    SELECT m.id, m.program_id AS "programId", m.survey_id AS "surveyId", m.organisation_id AS "organisationId",
      m.title, m.approval, m.revision, m.content_revision AS "contentRevision", m.scored_version AS "scoredVersion",
      s.structure_version AS "structureVersion", s.revision AS "surveyRevision", p.revision AS "programRevision",
      m.deleted_at IS NOT NULL AS "isDeleted"
    FROM submission m
      JOIN survey s ON s.program_id = m.program_id AND s.id = m.survey_id
      JOIN program p ON p.id = m.program_id
    WHERE m.id = $1`,
};

/** All answers and ratings with the number they belong to, seen at one moment. */
export const answersStatement: Statement = {
  name: "submission-answers",
  text: `
    SELECT m.content_revision AS "contentRevision",
      (SELECT coalesce(json_agg(json_build_object('measureId', r.measure_id, 'approval', r.approval, 'parts', r.parts,
        'comment', r.comment, 'subMeasures', r.sub_measures, 'notRelevant', r.not_relevant, 'quality', r.quality,
        'revision', r.revision, 'version', r.version, 'versionBeganAt', r.version_began_at,
        'modifiedAt', r.modified_at, 'modifiedBy', r.modified_by, 'modifiedByName', u.name)), '[]')
        FROM response r JOIN app_user u ON u.id = r.modified_by WHERE r.submission_id = m.id) AS responses,
      (SELECT coalesce(json_agg(json_build_object('categoryId', category_id, 'importance', importance,
        'target', target, 'revision', revision)), '[]')
        FROM category_rating WHERE submission_id = m.id) AS ratings
    FROM submission m WHERE m.id = $1`,
};
