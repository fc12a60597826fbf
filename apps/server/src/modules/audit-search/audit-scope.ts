import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Db } from "../../platform/db/database.ts";
import { type Actor, reachOf } from "../identity/index.ts";

/** Whose entries, and about what, somebody may see; null is all of it. */
export type AuditScope = {
  userIds: readonly string[];
  organisationIds: readonly string[];
  programIds: readonly string[];
} | null;

const nothing: AuditScope = { userIds: [], organisationIds: [], programIds: [] };

/**
 * What the actor may see of the audit, by docs/permissions.md: what somebody of the own organisation has done and what
 * concerns it; with the reach of groups also what somebody who shares a live group has done, truly or as whom they acted, and
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
  const { userIds, organisationIds, programIds } = scope;
  return sql<SqlBool>`(audit.actor_id = ANY (${userIds}::uuid[]) OR audit.acting_as_id = ANY (${userIds}::uuid[])
    OR audit.organisation_id = ANY (${organisationIds}::uuid[]) OR audit.program_id = ANY (${programIds}::uuid[]))`;
}
