import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { App } from "../../platform/http/app-types.ts";
import { listOf, listQuery } from "../../platform/http/list.ts";
import { problems } from "../../platform/http/problem-handler.ts";
import { Instant, Ref } from "../../platform/http/shapes.ts";
import { actorOf, can, subjectOf } from "../identity/index.ts";
import { OrganisationDetails } from "./organisation-details.ts";
import { findOrganisation, listOrganisations } from "./organisation-queries.ts";

const OrganisationListItem = z
  .object({
    id: z.guid(),
    name: z.string(),
    surveyGroups: z.array(Ref),
    place: z.string().nullable(),
    deletedAt: Instant.nullable(),
  })
  .meta({ id: "OrganisationListItem" });

const Place = z
  .object({
    description: z.string(),
    country: z.string().nullable(),
    region: z.string().nullable(),
    city: z.string().nullable(),
    postcode: z.string().nullable(),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
  })
  .meta({ id: "Place" });

const Organisation = z
  .object({
    id: z.guid(),
    name: z.string(),
    url: z.string().nullable(),
    details: OrganisationDetails,
    places: z.array(Place),
    surveyGroups: z.array(Ref),
    revision: z.int(),
    deletedAt: Instant.nullable(),
    can: z.object({ manageAccess: z.boolean(), viewSubmissions: z.boolean(), createSubmission: z.boolean() }),
  })
  .meta({ id: "Organisation" });

export function registerOrganisationRoutes(instance: FastifyInstance): void {
  const app: App = instance.withTypeProvider();
  const { db } = app.context;

  app.get(
    "/api/v1/organisations",
    {
      config: { permission: "organisation.view" },
      schema: {
        operationId: "listOrganisations",
        tags: ["organisations"],
        summary: "The organisations one may see",
        querystring: listQuery(["name", "createdAt"], "name").extend({ surveyGroupId: z.guid().optional() }),
        response: { 200: listOf(OrganisationListItem).meta({ id: "OrganisationList" }) },
      },
    },
    async (request) => listOrganisations(db, actorOf(request), request.query),
  );

  app.get(
    "/api/v1/organisations/:organisationId",
    {
      config: {
        permission: "organisation.view",
        subject: { kind: "organisation", params: ["organisationId"], deleted: "allowed" },
      },
      schema: {
        operationId: "getOrganisation",
        tags: ["organisations"],
        summary: "One organisation with its details and places",
        params: z.object({ organisationId: z.guid() }),
        response: { 200: Organisation, ...problems("not_found") },
      },
    },
    async (request) => {
      const [actor, subject] = [actorOf(request), subjectOf(request)];
      const { details, ...organisation } = await findOrganisation(db, actor, request.params.organisationId);
      return {
        ...organisation,
        details: OrganisationDetails.parse(details),
        can: {
          manageAccess: can(actor, "survey_access.change", subject) && !subject.isDeleted,
          viewSubmissions: can(actor, "submission.view", subject),
          createSubmission: can(actor, "submission.create", subject) && !subject.isDeleted,
        },
      };
    },
  );
}
