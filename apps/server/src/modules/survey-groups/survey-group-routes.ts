import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { z } from "zod";
import type { Db } from "../../platform/db/database.ts";
import type { App } from "../../platform/http/app-types.ts";
import { byText, containsText, listOf, listQuery, offsetOf, pageOf } from "../../platform/http/list.ts";
import { notFound } from "../../platform/http/problem.ts";
import { problems } from "../../platform/http/problem-handler.ts";
import { type Actor, actorOf, reachOf } from "../identity/index.ts";

const SurveyGroup = z
  .object({
    id: z.guid(),
    title: z.string(),
    description: z.string(),
    counts: z.object({ organisations: z.int(), users: z.int(), programs: z.int() }),
  })
  .meta({ id: "SurveyGroup" });

const SurveyGroupQuery = listQuery(["title", "createdAt"], "title");

export function registerSurveyGroupRoutes(instance: FastifyInstance): void {
  const app: App = instance.withTypeProvider();
  const { db } = app.context;

  app.get(
    "/api/v1/survey-groups",
    {
      config: { permission: "survey_group.view" },
      schema: {
        operationId: "listSurveyGroups",
        tags: ["survey groups"],
        summary: "The survey groups one is in",
        querystring: SurveyGroupQuery,
        response: { 200: listOf(SurveyGroup).meta({ id: "SurveyGroupList" }) },
      },
    },
    async (request) => listSurveyGroups(db, actorOf(request), request.query),
  );

  app.get(
    "/api/v1/survey-groups/:surveyGroupId",
    {
      config: {
        permission: "survey_group.view",
        subject: { kind: "surveyGroup", params: ["surveyGroupId"] },
      },
      schema: {
        operationId: "getSurveyGroup",
        tags: ["survey groups"],
        summary: "One survey group",
        params: z.object({ surveyGroupId: z.guid() }),
        response: { 200: SurveyGroup, ...problems("not_found") },
      },
    },
    async (request) => {
      const group = await surveyGroups(db)
        .where("surveyGroup.id", "=", request.params.surveyGroupId)
        .executeTakeFirst();
      if (!group) throw notFound("The survey group");
      return viewOf(group);
    },
  );
}

function surveyGroups(db: Db) {
  const members = (table: string, live: string) =>
    sql<number>`(SELECT count(*)::int FROM ${sql.table(table)} m JOIN ${sql.raw(live)} WHERE m.survey_group_id = survey_group.id)`;
  return db
    .selectFrom("surveyGroup")
    .select([
      "surveyGroup.id",
      "surveyGroup.title",
      "surveyGroup.description",
      members(
        "survey_group_organisation",
        "organisation e ON e.id = m.organisation_id AND e.deleted_at IS NULL",
      ).as("organisations"),
      members(
        "survey_group_user",
        "app_user e ON e.id = m.user_id AND e.deleted_at IS NULL JOIN organisation o ON o.id = e.organisation_id AND o.deleted_at IS NULL",
      ).as("users"),
      members("survey_group_program", "program e ON e.id = m.program_id AND e.deleted_at IS NULL").as(
        "programs",
      ),
    ]);
}

type SurveyGroupRow = Awaited<ReturnType<ReturnType<typeof surveyGroups>["execute"]>>[number];

function viewOf({ organisations, users, programs, ...group }: SurveyGroupRow): z.infer<typeof SurveyGroup> {
  return { ...group, counts: { organisations, users, programs } };
}

async function listSurveyGroups(db: Db, actor: Actor, query: z.infer<typeof SurveyGroupQuery>) {
  const offset = offsetOf(query.cursor);
  let found = surveyGroups(db);
  if (reachOf(actor.role, "survey_group.view") !== "all")
    found = found.where(sql<boolean>`survey_group.id = ANY (${actor.groupIds}::uuid[])`);
  if (query.deleted !== "any")
    found = found.where("surveyGroup.deletedAt", query.deleted === "true" ? "is not" : "is", null);
  if (query.q) found = found.where(containsText("surveyGroup.title", query.q));
  const { total } = await db
    .selectFrom(found.as("found"))
    .select(({ fn }) => fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const direction = query.sort.startsWith("-") ? "desc" : "asc";
  const rows = await found
    .orderBy(query.sort.endsWith("title") ? byText("surveyGroup.title") : "surveyGroup.createdAt", direction)
    .orderBy("surveyGroup.id")
    .limit(query.limit)
    .offset(offset)
    .execute();
  return pageOf(rows.map(viewOf), offset, total);
}
