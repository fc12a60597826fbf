import { type RawBuilder, sql } from "kysely";
import type { Actor } from "./actor.ts";
import { type Permission, reachOf } from "./permissions.ts";

const memberships = {
  organisation: { table: "survey_group_organisation", column: "organisation_id" },
  user: { table: "survey_group_user", column: "user_id" },
  program: { table: "survey_group_program", column: "program_id" },
  post: { table: "post_survey_group", column: "post_id" },
} as const;

/**
 * The condition that keeps a list to what `permission` reaches, for entities that are members of survey groups
 * themselves. `id` is the column of the entity's id, such as `program.id`.
 */
export function withinGroups(
  actor: Actor,
  permission: Permission,
  entity: keyof typeof memberships,
  id: string,
): RawBuilder<boolean> {
  const reach = reachOf(actor.role, permission);
  if (reach === "all") return sql<boolean>`true`;
  if (reach === null) return sql<boolean>`false`;
  const { table, column } = memberships[entity];
  return sql<boolean>`EXISTS (SELECT FROM ${sql.table(table)} m WHERE m.${sql.ref(column)} = ${sql.ref(id)}
    AND m.survey_group_id = ANY (${actor.groupIds}::uuid[]))`;
}

/** The condition that a survey group, by the column of its id, is one that the actor sees. */
export function isOwnSurveyGroup(actor: Actor, column: string): RawBuilder<boolean> {
  return reachOf(actor.role, "survey_group.view") === "all"
    ? sql<boolean>`true`
    : sql<boolean>`${sql.ref(column)} = ANY (${actor.groupIds}::uuid[])`;
}

/** The condition that keeps a list to the members of one of the actor's survey groups. */
export function inSurveyGroup(
  actor: Actor,
  entity: keyof typeof memberships,
  id: string,
  surveyGroupId: string,
): RawBuilder<boolean> {
  const { table, column } = memberships[entity];
  return sql<boolean>`EXISTS (SELECT FROM ${sql.table(table)} m WHERE m.${sql.ref(column)} = ${sql.ref(id)}
    AND m.survey_group_id = ${surveyGroupId} AND ${isOwnSurveyGroup(actor, "m.survey_group_id")})`;
}

/** The live survey groups of an entity that the actor sees, as JSON by title; others look as if there were none. */
export function surveyGroupsOf(
  actor: Actor,
  entity: keyof typeof memberships,
  id: string,
): RawBuilder<{ id: string; title: string }[]> {
  const { table, column } = memberships[entity];
  return sql<{ id: string; title: string }[]>`(
    SELECT coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'title', g.title)
      ORDER BY g.title COLLATE "und-x-icu", g.id), '[]')
    FROM ${sql.table(table)} m JOIN survey_group g ON g.id = m.survey_group_id AND g.deleted_at IS NULL
    WHERE m.${sql.ref(column)} = ${sql.ref(id)} AND ${isOwnSurveyGroup(actor, "g.id")})`;
}
