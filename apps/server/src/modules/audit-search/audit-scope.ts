import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Db } from "../../platform/db/database.ts";
import { type Actor, ownAuditKinds, reachOf } from "../identity/index.ts";

/** Whose entries, and about what, somebody may see; null is all of it. */
export type AuditScope = {
  userIds: readonly string[];
  /** Of what these people did, only what is no matter of another organisation: with it the programs it may use. */
  usedProgramIds: readonly string[] | null;
  organisationIds: readonly string[];
  programIds: readonly string[];
} | null;

const nothing: AuditScope = { userIds: [], usedProgramIds: null, organisationIds: [], programIds: [] };

/**
 * What the actor may see of the audit, by docs/permissions.md: what concerns the own organisation, and what somebody of
 * it has done that concerns no other; with the reach of groups also what somebody who shares a live group has done, truly or as whom they acted, and
 * what concerns an organisation or a program of those groups. The gate decides the same of a single entry.
 */
export async function auditScopeOf(db: Db, actor: Actor): Promise<AuditScope> {
  const reach = reachOf(actor.role, "audit.view");
  if (reach === "all") return null;
  if (reach === null || actor.groupIds.length === 0) return nothing;
  const isGroup = sql<boolean>`${reach === "group"}::boolean`;
  const { rows } = await sql<NonNullable<AuditScope>>`
    SELECT
      ARRAY(SELECT id::text FROM app_user WHERE organisation_id = ${actor.organisationId}
        UNION SELECT user_id::text FROM survey_group_user
        WHERE ${isGroup} AND survey_group_id = ANY (${actor.groupIds}::uuid[])) AS user_ids,
      CASE WHEN NOT ${isGroup} THEN ARRAY(SELECT DISTINCT a.program_id::text FROM survey_access a
        JOIN survey s ON s.program_id = a.program_id AND s.id = a.survey_id
        JOIN survey_group_program m ON m.program_id = a.program_id
          AND m.survey_group_id = ANY (${actor.groupIds}::uuid[])
        WHERE a.organisation_id = ${actor.organisationId} AND a.revoked_at IS NULL AND s.deleted_at IS NULL)
      END AS used_program_ids,
      ARRAY(SELECT ${actor.organisationId}
        UNION SELECT organisation_id::text FROM survey_group_organisation
        WHERE ${isGroup} AND survey_group_id = ANY (${actor.groupIds}::uuid[])) AS organisation_ids,
      ARRAY(SELECT program_id::text FROM survey_group_program
        WHERE ${isGroup} AND survey_group_id = ANY (${actor.groupIds}::uuid[])) AS program_ids`.execute(db);
  return rows[0] ?? nothing;
}

/**
 * The condition that a row of `audit` lies in the scope. The ids are parameters and no subqueries: so the planner knows how many entries they
 * match, and takes the indexes where these are few.
 */
export function withinScope(scope: AuditScope): RawBuilder<SqlBool> {
  if (scope === null) return sql<SqlBool>`true`;
  const { userIds, usedProgramIds, organisationIds, programIds } = scope;
  const byThem = sql<SqlBool>`(audit.actor_id = ANY (${userIds}::uuid[]) OR audit.acting_as_id = ANY (${userIds}::uuid[]))`;
  const theirs =
    usedProgramIds === null
      ? byThem
      : sql<SqlBool>`${byThem} AND audit.organisation_id IS NULL AND CASE WHEN audit.program_id IS NULL
        THEN audit.entity_kind = ANY (${ownAuditKinds.personal}::text[])
          OR audit.entity_kind = 'user' AND audit.entity_id = ANY (${userIds}::uuid[])
        ELSE audit.entity_kind = ANY (${ownAuditKinds.program}::text[])
          AND audit.program_id = ANY (${usedProgramIds}::uuid[]) END`;
  return sql<SqlBool>`(${theirs}
    OR audit.organisation_id = ANY (${organisationIds}::uuid[]) OR audit.program_id = ANY (${programIds}::uuid[]))`;
}
