import { ProgramSettings } from "@aquamark/program-content/schema";
import { sql } from "kysely";
import { z } from "zod";
import type { Tx } from "../../platform/db/database.ts";
import { takeIdempotencyKey } from "../../platform/http/idempotency.ts";
import { notFound } from "../../platform/http/problem.ts";
import { recordChange } from "../activity/index.ts";
import type { Actor, Subject } from "../identity/index.ts";
import { SurveyGroupIds } from "../survey-groups/index.ts";
import { requireNoErrors, setFinalised } from "./change-program.ts";
import { putIntoSurveyGroups, requireOwnSurveyGroups } from "./choose-survey-groups.ts";
import { requireFreeTitle } from "./program-titles.ts";

export const DuplicateRequest = z
  .object({
    title: ProgramSettings.shape.title,
    /** That of the source where absent. */
    description: ProgramSettings.shape.description.optional(),
    surveyGroupIds: SurveyGroupIds,
    /** Whether organisations keep their survey access in the new program. */
    withSurveyAccess: z.boolean().default(false),
  })
  .meta({ id: "DuplicateProgram" });
export type DuplicateRequest = z.output<typeof DuplicateRequest>;

/**
 * Makes the next version of a program (rule 1) and gives its id: the same content under the same ids in the same
 * lineage, open. The source is finalised, by the same check, unless it is already.
 *
 * What is deleted, and what lies below it, stays behind; everything else comes along by one statement a table.
 */
export async function duplicateProgram(
  tx: Tx,
  actor: Actor,
  subject: Subject,
  wanted: DuplicateRequest,
  at: Date,
  idempotencyKey?: string,
): Promise<string> {
  await requireOwnSurveyGroups(tx, actor, wanted.surveyGroupIds);
  const { id, wasMade } = await takeIdempotencyKey(tx, {
    userId: actor.userId,
    action: "program.duplicate",
    key: idempotencyKey,
    request: [subject.id, wanted],
    at,
  });
  if (wasMade) return id;
  const source = await tx
    .selectFrom("program")
    .select(["title", "revision", "finalisedAt", "deletedAt", "lineageId"])
    .where("id", "=", subject.id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  // Somebody may have deleted it after the gate and before the lock.
  if (source.deletedAt !== null) throw notFound("The program");
  if (source.finalisedAt === null) {
    await requireNoErrors(tx, subject.id);
    await setFinalised(tx, { actor, subject, revision: source.revision, at }, source, at);
  }
  await requireFreeTitle(tx, wanted.title, null);
  await sql`
    INSERT INTO program (id, lineage_id, title, description, language, translations, source, asks_quality,
      hide_aggregates, not_relevant, created_at, created_by)
    SELECT ${id}, lineage_id, ${wanted.title}, coalesce(${wanted.description ?? null}::text, description), language,
      translations, source, asks_quality, hide_aggregates, not_relevant, ${at}, ${actor.userId}
    FROM program WHERE id = ${subject.id}`.execute(tx);
  const copied = await copyContent(tx, subject.id, id, at);
  const organisations = wanted.withSurveyAccess ? await copySurveyAccess(tx, actor, subject.id, id, at) : 0;
  await putIntoSurveyGroups(tx, id, wanted.surveyGroupIds);
  await recordChange(tx, actor, at, {
    verb: "create",
    action: "program.duplicate",
    entity: { kind: "program", id },
    message: wanted.title,
    ancestors: [],
    after: {
      title: wanted.title,
      sourceId: subject.id,
      lineageId: source.lineageId,
      surveyGroupIds: wanted.surveyGroupIds,
      surveyAccess: organisations,
      ...copied,
    },
    revision: 1,
    audience: { groupIds: wanted.surveyGroupIds },
  });
  return id;
}

async function copyContent(tx: Tx, sourceId: string, programId: string, at: Date) {
  await sql`
    INSERT INTO response_type (program_id, id, key, name, formula, parts, translations, created_at)
    SELECT ${programId}, id, key, name, formula, parts, translations, ${at}
    FROM response_type WHERE program_id = ${sourceId}`.execute(tx);
  const measures = await sql`
    INSERT INTO measure (program_id, id, key, response_type_id, title, description, translations, weight, created_at)
    SELECT ${programId}, id, key, response_type_id, title, description, translations, weight, ${at}
    FROM measure WHERE program_id = ${sourceId}`.execute(tx);
  await sql`
    INSERT INTO sub_measure (program_id, id, measure_id, key, position, title, description, translations, weight)
    SELECT ${programId}, id, measure_id, key, position, title, description, translations, weight
    FROM sub_measure WHERE program_id = ${sourceId}`.execute(tx);
  const surveys = await sql`
    INSERT INTO survey (program_id, id, key, title, description, translations, structure, position, created_at)
    SELECT ${programId}, id, key, title, description, translations, structure,
      row_number() OVER (ORDER BY position, id) - 1, ${at}
    FROM survey WHERE program_id = ${sourceId} AND deleted_at IS NULL`.execute(tx);
  const categories = await sql`
    WITH RECURSIVE live AS (
      SELECT category.* FROM category
        JOIN survey ON survey.program_id = category.program_id AND survey.id = category.survey_id
      WHERE category.program_id = ${sourceId} AND category.parent_id IS NULL AND category.deleted_at IS NULL
        AND survey.deleted_at IS NULL
      UNION ALL
      SELECT category.* FROM category JOIN live ON category.parent_id = live.id
      WHERE category.program_id = ${sourceId} AND category.deleted_at IS NULL
    )
    INSERT INTO category (program_id, id, survey_id, parent_id, key, title, description, group_heading, translations,
      position, created_at)
    SELECT ${programId}, id, survey_id, parent_id, key, title, description, group_heading, translations, position, ${at}
    FROM live`.execute(tx);
  await sql`
    INSERT INTO placement (program_id, survey_id, measure_id, category_id, position)
    SELECT ${programId}, placement.survey_id, placement.measure_id, placement.category_id, placement.position
    FROM placement JOIN category ON category.program_id = ${programId} AND category.id = placement.category_id
    WHERE placement.program_id = ${sourceId}`.execute(tx);
  await sql`
    INSERT INTO binding (program_id, survey_id, measure_id, name, source_measure_id, source_field)
    SELECT ${programId}, binding.survey_id, binding.measure_id, binding.name, binding.source_measure_id,
      binding.source_field
    FROM binding JOIN placement ON placement.program_id = ${programId}
      AND placement.survey_id = binding.survey_id AND placement.measure_id = binding.measure_id
    WHERE binding.program_id = ${sourceId}`.execute(tx);
  const count = ({ numAffectedRows = 0n }: { numAffectedRows?: bigint }) => Number(numAffectedRows);
  return { surveys: count(surveys), categories: count(categories), measures: count(measures) };
}

/** Access that was revoked stays behind; gives how much there was to take along. */
async function copySurveyAccess(tx: Tx, actor: Actor, sourceId: string, programId: string, at: Date) {
  const { numAffectedRows } = await sql`
    INSERT INTO survey_access (program_id, survey_id, organisation_id, granted_at, granted_by)
    SELECT ${programId}, access.survey_id, access.organisation_id, ${at}, ${actor.trueUserId}
    FROM survey_access access
      JOIN survey ON survey.program_id = ${programId} AND survey.id = access.survey_id
      JOIN organisation ON organisation.id = access.organisation_id AND organisation.deleted_at IS NULL
    WHERE access.program_id = ${sourceId} AND access.revoked_at IS NULL`.execute(tx);
  return Number(numAffectedRows ?? 0n);
}
