import { sql } from "kysely";
import type { Db } from "../../platform/db/database.ts";
import { byText, containsText, type ListFilter, offsetOf, pageOf } from "../../platform/http/list.ts";
import type { Actor } from "../identity/index.ts";
import { deletedAt, selectSubmissions, submissionsWithin } from "./submission-queries.ts";
import { submissionListItemView } from "./submission-view.ts";

export type SubmissionFilter = ListFilter & {
  programId?: string | undefined;
  surveyId?: string | undefined;
  organisationId?: string | undefined;
  lineageId?: string | undefined;
  approval?: "draft" | "final" | "reviewed" | "approved" | undefined;
};

const sortColumns = {
  appliesOn: sql`m.applies_on`,
  title: byText("m.title"),
  organisation: byText("o.name"),
  modifiedAt: sql`m.modified_at`,
  createdAt: sql`m.created_at`,
};

export const submissionSorts = ["appliesOn", "title", "organisation", "modifiedAt", "createdAt"] as const;

/** One page of the submissions the actor may view. */
export async function listSubmissions(db: Db, actor: Actor, filter: SubmissionFilter) {
  const column = filter.sort.replace(/^-/, "") as keyof typeof sortColumns;
  const direction = filter.sort.startsWith("-") ? "desc" : "asc";
  const offset = offsetOf(filter.cursor);
  const { q, programId, surveyId, organisationId, lineageId, approval } = filter;

  let query = selectSubmissions(db)
    .select(sql<number>`(count(*) OVER ())::int`.as("total"))
    .where(submissionsWithin(actor, "submission.view"));
  if (q) query = query.where((eb) => eb.or([containsText("m.title", q), containsText("o.name", q)]));
  if (programId) query = query.where("m.programId", "=", programId);
  if (surveyId) query = query.where("m.surveyId", "=", surveyId);
  if (organisationId) query = query.where("m.organisationId", "=", organisationId);
  if (lineageId) query = query.where("p.lineageId", "=", lineageId);
  if (approval) query = query.where("m.approval", "=", approval);
  if (filter.deleted !== "any")
    query = query.where(deletedAt, filter.deleted === "true" ? "is not" : "is", null);

  const rows = await query
    .orderBy(sortColumns[column], direction)
    .orderBy("m.id", direction)
    .limit(filter.limit)
    .offset(offset)
    .execute();
  return pageOf(
    rows.map((row) => submissionListItemView(row, actor)),
    offset,
    rows[0]?.total ?? 0,
  );
}
