import { sql } from "kysely";
import type { Db, Tx } from "../../platform/db/database.ts";
import type { Actor } from "./actor.ts";
import { Role } from "./roles.ts";

/** A user as the actor of work without a request, with the rights of now; null once they may not sign in. */
export async function loadActor(db: Db | Tx, userId: string, requestId: string): Promise<Actor | null> {
  const user = await db
    .selectFrom("appUser")
    .innerJoin("organisation", "organisation.id", "appUser.organisationId")
    .select([
      "appUser.id",
      "appUser.name",
      "appUser.role",
      "appUser.organisationId",
      sql<
        string[]
      >`ARRAY(SELECT g.id::text FROM survey_group g JOIN survey_group_user m ON m.survey_group_id = g.id
        WHERE g.deleted_at IS NULL AND m.user_id = app_user.id)`.as("groupIds"),
    ])
    .where("appUser.id", "=", userId)
    .where("appUser.deletedAt", "is", null)
    .where("organisation.deletedAt", "is", null)
    .executeTakeFirst();
  if (!user) return null;
  return {
    userId: user.id,
    trueUserId: user.id,
    name: user.name,
    role: Role.parse(user.role),
    organisationId: user.organisationId,
    groupIds: user.groupIds,
    sessionId: null,
    requestId,
    address: null,
  };
}
