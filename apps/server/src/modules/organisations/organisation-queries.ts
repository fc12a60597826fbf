import { sql } from "kysely";
import type { Db, Tx } from "../../platform/db/database.ts";
import { byText, containsText, type ListFilter, offsetOf, pageOf } from "../../platform/http/list.ts";
import { notFound } from "../../platform/http/problem.ts";
import { instantOrNull } from "../../platform/http/shapes.ts";
import { type Actor, inSurveyGroup, type Subject, surveyGroupsOf, withinGroups } from "../identity/index.ts";

export type OrganisationFilter = ListFilter & {
  surveyGroupId?: string | undefined;
};

/** One page of the organisations that the user may see. */
export async function listOrganisations(db: Db, actor: Actor, filter: OrganisationFilter) {
  const offset = offsetOf(filter.cursor);
  let found = db
    .selectFrom("organisation")
    .where(withinGroups(actor, "organisation.view", "organisation", "organisation.id"));
  if (filter.deleted !== "any")
    found = found.where("deletedAt", filter.deleted === "true" ? "is not" : "is", null);
  if (filter.q) found = found.where(containsText("name", filter.q));
  if (filter.surveyGroupId)
    found = found.where(inSurveyGroup(actor, "organisation", "organisation.id", filter.surveyGroupId));
  const { total } = await found
    .select(({ fn }) => fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const direction = filter.sort.startsWith("-") ? "desc" : "asc";
  const rows = await found
    .select([
      "organisation.id",
      "organisation.name",
      "organisation.deletedAt",
      surveyGroupsOf(actor, "organisation", "organisation.id").as("surveyGroups"),
      sql<
        string | null
      >`(SELECT p.description FROM organisation_place p WHERE p.organisation_id = organisation.id
        ORDER BY p.position LIMIT 1)`.as("place"),
    ])
    .orderBy(filter.sort.endsWith("name") ? byText("organisation.name") : "createdAt", direction)
    .orderBy("organisation.id")
    .limit(filter.limit)
    .offset(offset)
    .execute();
  return pageOf(
    rows.map((row) => ({ ...row, deletedAt: instantOrNull(row.deletedAt) })),
    offset,
    total,
  );
}

/** One organisation with details and places; whether it may be seen is the gate's to say. */
export async function findOrganisation(db: Db, actor: Actor, organisationId: string) {
  const organisation = await db
    .selectFrom("organisation")
    .select([
      "id",
      "name",
      "url",
      "details",
      "revision",
      "deletedAt",
      surveyGroupsOf(actor, "organisation", "organisation.id").as("surveyGroups"),
    ])
    .where("id", "=", organisationId)
    .executeTakeFirst();
  if (!organisation) throw notFound("The organisation");
  const places = await db
    .selectFrom("organisationPlace")
    .select(["description", "country", "region", "city", "postcode", "latitude", "longitude"])
    .where("organisationId", "=", organisationId)
    .orderBy("position")
    .execute();
  return { ...organisation, deletedAt: instantOrNull(organisation.deletedAt), places };
}

/** An organisation that a request names in its body, for a right that is asked for it; null where there is none. */
export async function organisationSubject(db: Db | Tx, id: string): Promise<Subject | null> {
  const row = await db
    .selectFrom("organisation")
    .select([
      "id",
      sql<string[]>`ARRAY(SELECT g.id::text FROM survey_group g JOIN survey_group_organisation m
        ON m.survey_group_id = g.id WHERE g.deleted_at IS NULL AND m.organisation_id = organisation.id)`.as(
        "groupIds",
      ),
      sql<boolean>`deleted_at IS NOT NULL`.as("isDeleted"),
    ])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) return null;
  return {
    kind: "organisation",
    ...row,
    organisationId: row.id,
    programId: null,
    surveyId: null,
    ownerId: null,
    hasAccess: false,
  };
}
