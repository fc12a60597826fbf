import { type Expression, type ExpressionBuilder, type SqlBool, sql } from "kysely";
import type { DB } from "../../platform/db/database-types.ts";
import type { Actor } from "./actor.ts";
import { type Permission, reachOf } from "./permissions.ts";

const memberships = {
  organisation: { table: "survey_group_organisation", column: "organisation_id" },
  user: { table: "survey_group_user", column: "user_id" },
  program: { table: "survey_group_program", column: "program_id" },
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
): (builder: ExpressionBuilder<DB, keyof DB>) => Expression<SqlBool> {
  return () => {
    const reach = reachOf(actor.role, permission);
    if (reach === "all") return sql<SqlBool>`true`;
    if (reach === null) return sql<SqlBool>`false`;
    const { table, column } = memberships[entity];
    return sql<SqlBool>`EXISTS (SELECT FROM ${sql.table(table)} m WHERE m.${sql.ref(column)} = ${sql.ref(id)}
      AND m.survey_group_id = ANY (${actor.groupIds}::uuid[]))`;
  };
}
