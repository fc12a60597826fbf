import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { z } from "zod";
import type { Db } from "../../platform/db/database.ts";
import type { App } from "../../platform/http/app-types.ts";
import { byText, containsText, listOf, listQuery, offsetOf, pageOf } from "../../platform/http/list.ts";
import { notFound } from "../../platform/http/problem.ts";
import { problems } from "../../platform/http/problem-handler.ts";
import { Instant, instantOrNull, NamedRef, Ref } from "../../platform/http/shapes.ts";
import {
  type Actor,
  actorOf,
  can,
  inSurveyGroup,
  Role,
  type Subject,
  surveyGroupsOf,
  withinGroups,
} from "../identity/index.ts";

const UserListItem = z
  .object({
    id: z.guid(),
    name: z.string(),
    /** Null where one may not know it. */
    email: z.string().nullable(),
    role: Role,
    organisation: NamedRef,
    deletedAt: Instant.nullable(),
  })
  .meta({ id: "UserListItem" });

const User = UserListItem.extend({ surveyGroups: z.array(Ref) }).meta({ id: "User" });

const UserQuery = listQuery(["name", "createdAt"], "name").extend({
  organisationId: z.guid().optional(),
  surveyGroupId: z.guid().optional(),
  role: Role.optional(),
});

export function registerUserRoutes(instance: FastifyInstance): void {
  const app: App = instance.withTypeProvider();
  const { db } = app.context;

  app.get(
    "/api/v1/users",
    {
      config: { permission: "user.view" },
      schema: {
        operationId: "listUsers",
        tags: ["users"],
        summary: "The users one may see",
        querystring: UserQuery,
        response: { 200: listOf(UserListItem).meta({ id: "UserList" }) },
      },
    },
    async (request) => listUsers(db, actorOf(request), request.query),
  );

  app.get(
    "/api/v1/users/:userId",
    {
      config: { permission: "user.view", subject: { kind: "user", params: ["userId"], deleted: "allowed" } },
      schema: {
        operationId: "getUser",
        tags: ["users"],
        summary: "One user",
        params: z.object({ userId: z.guid() }),
        response: { 200: User, ...problems("not_found") },
      },
    },
    async (request) => {
      const actor = actorOf(request);
      const row = await users(db, actor).where("appUser.id", "=", request.params.userId).executeTakeFirst();
      if (!row) throw notFound("The user");
      return { ...viewOf(actor, row), surveyGroups: row.surveyGroups };
    },
  );
}

// Whoever belongs to a deleted organisation counts as deleted.
const deletedAt = sql<Date | null>`coalesce(app_user.deleted_at, organisation.deleted_at)`;

function users(db: Db, actor: Actor) {
  return db
    .selectFrom("appUser")
    .innerJoin("organisation", "organisation.id", "appUser.organisationId")
    .select([
      "appUser.id",
      "appUser.name",
      "appUser.email",
      "appUser.role",
      deletedAt.as("deletedAt"),
      "appUser.createdAt",
      "organisation.id as organisationId",
      "organisation.name as organisationName",
      surveyGroupsOf(actor, "user", "app_user.id").as("surveyGroups"),
    ]);
}

type UserRow = Awaited<ReturnType<ReturnType<typeof users>["execute"]>>[number];

function viewOf(actor: Actor, row: UserRow): z.infer<typeof UserListItem> {
  const subject: Subject = {
    kind: "user",
    id: row.id,
    organisationId: row.organisationId,
    programId: null,
    surveyId: null,
    groupIds: row.surveyGroups.map((group) => group.id),
    ownerId: row.id,
    hasAccess: false,
    isDeleted: row.deletedAt !== null,
  };
  const knowsEmail = row.id === actor.userId || can(actor, "user.view_email", subject);
  return {
    id: row.id,
    name: row.name,
    email: knowsEmail ? row.email : null,
    role: Role.parse(row.role),
    organisation: { id: row.organisationId, name: row.organisationName },
    deletedAt: instantOrNull(row.deletedAt),
  };
}

async function listUsers(db: Db, actor: Actor, query: z.infer<typeof UserQuery>) {
  const offset = offsetOf(query.cursor);
  let found = users(db, actor).where(withinGroups(actor, "user.view", "user", "app_user.id"));
  if (query.deleted !== "any")
    found = found.where(deletedAt, query.deleted === "true" ? "is not" : "is", null);
  // Searching addresses one may not see would tell them, letter by letter.
  if (query.q) found = found.where(containsText("appUser.name", query.q));
  if (query.organisationId) found = found.where("appUser.organisationId", "=", query.organisationId);
  if (query.role) found = found.where("appUser.role", "=", query.role);
  if (query.surveyGroupId)
    found = found.where(inSurveyGroup(actor, "user", "app_user.id", query.surveyGroupId));
  const { total } = await found
    .clearSelect()
    .select(({ fn }) => fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const direction = query.sort.startsWith("-") ? "desc" : "asc";
  const rows = await found
    .orderBy(query.sort.endsWith("name") ? byText("appUser.name") : "appUser.createdAt", direction)
    .orderBy("appUser.id")
    .limit(query.limit)
    .offset(offset)
    .execute();
  return pageOf(
    rows.map((row) => viewOf(actor, row)),
    offset,
    total,
  );
}
