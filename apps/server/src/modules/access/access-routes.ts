import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { z } from "zod";
import type { Db, Tx } from "../../platform/db/database.ts";
import { type App, inTransaction } from "../../platform/http/app-types.ts";
import { notFound } from "../../platform/http/problem.ts";
import { problems } from "../../platform/http/problem-handler.ts";
import { Instant, instantOf, instantOrNull, Ref } from "../../platform/http/shapes.ts";
import { type Actor, actorOf, subjectOf, withinGroups } from "../identity/index.ts";
import { changeSurveyAccess } from "./change-survey-access.ts";

const SurveyAccess = z
  .object({
    program: z.object({
      id: z.guid(),
      title: z.string(),
      finalisedAt: Instant.nullable(),
      lineageId: z.guid(),
    }),
    survey: Ref,
    grantedAt: Instant,
    /** Since when the answers are read-only; null while there is access. */
    revokedAt: Instant.nullable(),
    submissions: z.int(),
  })
  .meta({ id: "SurveyAccess" });

const OrganisationParams = z.object({ organisationId: z.guid() });
const AccessParams = OrganisationParams.extend({ programId: z.guid(), surveyId: z.guid() });
const subject = { kind: "organisation", params: ["organisationId"] } as const;

export function registerAccessRoutes(instance: FastifyInstance): void {
  const app: App = instance.withTypeProvider();
  const { db, clock } = app.context;

  app.get(
    "/api/v1/organisations/:organisationId/survey-access",
    {
      config: { permission: "survey_access.view", subject },
      schema: {
        operationId: "listSurveyAccess",
        tags: ["organisations"],
        summary: "The surveys an organisation may answer, or could once",
        params: OrganisationParams,
        response: {
          200: z.object({ items: z.array(SurveyAccess) }).meta({ id: "SurveyAccessList" }),
          ...problems("not_found"),
        },
      },
    },
    async (request) => ({
      items: await listSurveyAccess(db, actorOf(request), request.params.organisationId),
    }),
  );

  for (const method of ["PUT", "DELETE"] as const)
    app.route({
      method,
      url: "/api/v1/organisations/:organisationId/survey-access/:programId/:surveyId",
      config: { permission: "survey_access.change", subject },
      schema: {
        operationId: method === "PUT" ? "grantSurveyAccess" : "revokeSurveyAccess",
        tags: ["organisations"],
        summary:
          method === "PUT"
            ? "Let the organisation answer a survey; again after it was revoked"
            : "Make the organisation's answers to a survey read-only",
        params: AccessParams,
        response: { 200: SurveyAccess, ...problems("not_found") },
      },
      handler: async (request) => {
        const actor = actorOf(request);
        const { organisationId, programId, surveyId } = request.params;
        await inTransaction(request, (tx) =>
          changeSurveyAccess(tx, {
            actor,
            organisation: subjectOf(request),
            programId,
            surveyId,
            isGranted: method === "PUT",
            at: clock.now(),
          }),
        );
        const items = await listSurveyAccess(db, actor, organisationId);
        const item = items.find((each) => each.program.id === programId && each.survey.id === surveyId);
        if (!item) throw notFound("The survey access");
        return item;
      },
    });
}

async function listSurveyAccess(
  db: Db | Tx,
  actor: Actor,
  organisationId: string,
): Promise<z.infer<typeof SurveyAccess>[]> {
  const rows = await db
    .selectFrom("surveyAccess")
    .innerJoin("program", "program.id", "surveyAccess.programId")
    .innerJoin("survey", (join) =>
      join
        .onRef("survey.programId", "=", "surveyAccess.programId")
        .onRef("survey.id", "=", "surveyAccess.surveyId"),
    )
    .select([
      "program.id as programId",
      "program.title as programTitle",
      "program.finalisedAt",
      "program.lineageId",
      "survey.id as surveyId",
      "survey.title as surveyTitle",
      "surveyAccess.grantedAt",
      "surveyAccess.revokedAt",
      sql<number>`(SELECT count(*)::int FROM submission m WHERE m.program_id = survey.program_id AND m.survey_id = survey.id
        AND m.organisation_id = survey_access.organisation_id AND m.deleted_at IS NULL)`.as("submissions"),
    ])
    .where("surveyAccess.organisationId", "=", organisationId)
    .where("program.deletedAt", "is", null)
    .where("survey.deletedAt", "is", null)
    .where(withinGroups(actor, "survey_access.view", "program", "program.id"))
    .orderBy("program.createdAt", "desc")
    .orderBy("survey.position")
    .execute();
  return rows.map((row) => ({
    program: {
      id: row.programId,
      title: row.programTitle,
      finalisedAt: instantOrNull(row.finalisedAt),
      lineageId: row.lineageId,
    },
    survey: { id: row.surveyId, title: row.surveyTitle },
    grantedAt: instantOf(row.grantedAt),
    revokedAt: instantOrNull(row.revokedAt),
    submissions: row.submissions,
  }));
}
