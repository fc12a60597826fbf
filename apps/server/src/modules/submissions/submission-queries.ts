import { sql } from "kysely";
import type { Db, Tx } from "../../platform/db/database.ts";
import type { Json } from "../../platform/db/database-types.ts";
import { type Actor, type Permission, reachOf, type Subject } from "../identity/index.ts";

/** When it, or anything it lies in, was deleted. */
export const deletedAt = sql<Date | null>`coalesce(m.deleted_at, p.deleted_at, s.deleted_at, o.deleted_at)`;

/** A submission with its names and its stored result, as lists and pages show it. */
export function selectSubmissions(db: Db | Tx) {
  return db
    .selectFrom("submission as m")
    .innerJoin("program as p", "p.id", "m.programId")
    .innerJoin("survey as s", (join) =>
      join.onRef("s.programId", "=", "m.programId").onRef("s.id", "=", "m.surveyId"),
    )
    .innerJoin("organisation as o", "o.id", "m.organisationId")
    .leftJoin("submissionResult as r", "r.submissionId", "m.id")
    .select((eb) => [
      "m.id",
      "m.title",
      "m.appliesOn",
      "m.approval",
      "m.modifiedAt",
      "m.organisationId",
      "o.name as organisationName",
      "m.programId",
      "p.title as programTitle",
      "p.hideAggregates",
      "m.surveyId",
      "s.title as surveyTitle",
      deletedAt.as("deletedAt"),
      "r.score",
      "r.weight",
      "r.denominator",
      "r.percent",
      "r.importance",
      "r.target",
      ...(
        [
          "measures",
          "questions",
          "answered",
          "draft",
          "final",
          "reviewed",
          "approved",
          "notRelevant",
          "errors",
        ] as const
      ).map((column) => eb.fn.coalesce(`r.${column}`, sql<number>`0`).as(column)),
    ]);
}

export type SubmissionRow = Awaited<
  ReturnType<ReturnType<typeof selectSubmissions>["executeTakeFirstOrThrow"]>
>;

/** What a submission's own page needs besides. */
export async function findSubmission(db: Db | Tx, submissionId: string) {
  return selectSubmissions(db)
    .select([
      "m.revision",
      "m.contentRevision",
      "m.scoredVersion",
      "m.approvalReason",
      "s.structureVersion",
      "s.structure",
      "p.lineageId",
      "p.finalisedAt",
      "p.asksQuality",
      sql<"exclude" | "keep">`p.not_relevant`.as("programNotRelevant"),
      "p.source",
    ])
    .where("m.id", "=", submissionId)
    .executeTakeFirst();
}

export type SubmissionPageRow = NonNullable<Awaited<ReturnType<typeof findSubmission>>>;

/** The condition that keeps a list of submissions, named `m`, to what `permission` reaches (rule 22). */
export function submissionsWithin(actor: Actor, permission: Permission) {
  const reach = reachOf(actor.role, permission);
  if (reach === "all") return sql<boolean>`true`;
  if (reach === null) return sql<boolean>`false`;
  const shared = sql<boolean>`EXISTS (SELECT FROM survey_group_program gp
    JOIN survey_group_organisation go ON go.survey_group_id = gp.survey_group_id
    WHERE gp.program_id = m.program_id AND go.organisation_id = m.organisation_id
      AND gp.survey_group_id = ANY (${actor.groupIds}::uuid[]))`;
  return reach === "own" ? sql<boolean>`m.organisation_id = ${actor.organisationId} AND ${shared}` : shared;
}

/**
 * The facts that decide about rights on a submission of this survey and organisation, whether there is one yet or
 * not; null where the survey or the organisation does not exist.
 */
export async function submissionSubject(
  db: Db | Tx,
  ids: { programId: string; surveyId: string; organisationId: string },
  id: string,
): Promise<Subject | null> {
  const { rows } = await sql<{ groupIds: string[]; hasAccess: boolean; isDeleted: boolean }>`
    SELECT ARRAY(SELECT g.id::text FROM survey_group g
        JOIN survey_group_program gp ON gp.survey_group_id = g.id AND gp.program_id = p.id
        JOIN survey_group_organisation go ON go.survey_group_id = g.id AND go.organisation_id = o.id
        WHERE g.deleted_at IS NULL) AS group_ids,
      EXISTS (SELECT FROM survey_access a WHERE a.program_id = p.id AND a.survey_id = s.id
        AND a.organisation_id = o.id AND a.revoked_at IS NULL) AS has_access,
      p.deleted_at IS NOT NULL OR s.deleted_at IS NOT NULL OR o.deleted_at IS NOT NULL AS is_deleted
    FROM survey s JOIN program p ON p.id = s.program_id CROSS JOIN organisation o
    WHERE s.program_id = ${ids.programId} AND s.id = ${ids.surveyId} AND o.id = ${ids.organisationId}
  `.execute(db);
  return rows[0] ? { kind: "submission", id, ...ids, ownerId: null, ...rows[0] } : null;
}

/** The submission's row under its lock, for a change of its own fields. */
export async function lockSubmission(tx: Tx, submissionId: string) {
  return tx
    .selectFrom("submission")
    .select([
      "id",
      "title",
      "appliesOn",
      "approval",
      "revision",
      "programId",
      "surveyId",
      "organisationId",
      "deletedAt",
    ])
    .where("id", "=", submissionId)
    .forUpdate()
    .executeTakeFirst();
}

/** Says that answers, ratings or levels of a locked submission have changed: states in memory end with it. */
export async function raiseContentRevision(tx: Tx, submissionId: string, at: Date): Promise<void> {
  await tx
    .updateTable("submission")
    .set({ contentRevision: sql`content_revision + 1`, modifiedAt: at })
    .where("id", "=", submissionId)
    .execute();
}

export type LockedSubmission = NonNullable<Awaited<ReturnType<typeof lockSubmission>>>;

export type ApprovalReason = { code: string; params: Record<string, unknown> };

export function approvalReasonOf(value: Json | null): ApprovalReason | null {
  return value as ApprovalReason | null;
}

/** The organisation's submissions of the same survey in the same lineage up to this one, the oldest first. */
export async function organisationHistory(db: Db, actor: Actor, submissionId: string) {
  return db
    .selectFrom("submission as this")
    .innerJoin("program as thisProgram", "thisProgram.id", "this.programId")
    .innerJoin("submission as m", (join) =>
      join
        .onRef("m.organisationId", "=", "this.organisationId")
        .onRef("m.surveyId", "=", "this.surveyId")
        .onRef("m.appliesOn", "<=", "this.appliesOn"),
    )
    .innerJoin("program as p", (join) =>
      join.onRef("p.id", "=", "m.programId").onRef("p.lineageId", "=", "thisProgram.lineageId"),
    )
    .leftJoin("submissionResult as r", "r.submissionId", "m.id")
    .select([
      "m.id as submissionId",
      "m.title",
      "m.appliesOn",
      "m.approval",
      "m.programId",
      "p.hideAggregates",
      "r.percent",
    ])
    .where("this.id", "=", submissionId)
    .where("m.deletedAt", "is", null)
    .where("p.deletedAt", "is", null)
    .where(submissionsWithin(actor, "submission.view_scores"))
    .orderBy("m.appliesOn")
    .orderBy("m.createdAt")
    .execute();
}
