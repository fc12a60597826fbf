import { sql } from "kysely";
import type { z } from "zod";
import type { Db } from "../../platform/db/database.ts";
import { instantOrNull } from "../../platform/http/shapes.ts";
import { type Actor, can, reachOf } from "../identity/index.ts";
import { withLiveCategories } from "../programs/index.ts";
import type { WaitingItem } from "./home-routes.ts";

type Row = Omit<z.infer<typeof WaitingItem>, "modifiedAt"> & {
  modifiedAt: Date | null;
  waitingTotal: number;
};

const shownMax = 50;
// What waits longer than this for its next step is overdue.
const overdueAfterDays = 30;

/**
 * What the user can do next: surveys to start first, then the newest round, and in it the longest untouched.
 *
 * For who answers: surveys to start, drafts that were sent back, to answer or to finalise, and answers with errors. For who reviews
 * and approves: what is final or reviewed.
 */
export async function findWaiting(db: Db, actor: Actor, at: Date) {
  const reach = reachOf(actor.role, "submission.view");
  if (reach === null) return { waiting: [], waitingTotal: 0 };
  const isOwn = reach === "own";
  const levels = isOwn
    ? ["draft"]
    : [
        ...(can(actor, "approval.reviewed") ? ["final"] : []),
        ...(can(actor, "approval.approved") ? ["reviewed"] : []),
      ];
  // Written out for each case, so that every case gets a plan of its own.
  const isReached = (table: string) => {
    const [programId, organisationId] = [sql.ref(`${table}.program_id`), sql.ref(`${table}.organisation_id`)];
    if (reach === "all") return sql<boolean>`true`;
    const isShared = sql<boolean>`EXISTS (SELECT FROM survey_group g
      JOIN survey_group_program gp ON gp.survey_group_id = g.id AND gp.program_id = ${programId}
      JOIN survey_group_organisation go ON go.survey_group_id = g.id AND go.organisation_id = ${organisationId}
      WHERE g.deleted_at IS NULL AND g.id = ANY (${actor.groupIds}::uuid[]))`;
    return isOwn ? sql<boolean>`${organisationId} = ${actor.organisationId} AND ${isShared}` : isShared;
  };
  const { rows } = await sql<Row>`
    WITH submissions AS (
      SELECT CASE
          WHEN m.approval = 'reviewed' THEN 'approve'
          WHEN m.approval = 'final' THEN 'review'
          WHEN m.approval_reason IS NOT NULL THEN 'sentBack'
          WHEN r.errors > 0 AND r.answered >= r.questions THEN 'attention'
          WHEN r.measures > 0 AND r.draft >= r.measures AND r.errors = 0 THEN 'finalise'
          ELSE 'answer' END AS kind, m.approval_reason ->> 'code' AS sent_back_for,
        m.id, m.title, m.approval, m.applies_on, m.modified_at, m.modified_at AS since, m.program_id, m.survey_id, m.organisation_id,
        coalesce(r.answered, 0) AS answered, coalesce(r.questions, 0) AS questions, coalesce(r.errors, 0) AS errors
      FROM submission m JOIN survey_access a USING (program_id, survey_id, organisation_id)
        LEFT JOIN submission_result r ON r.submission_id = m.id
      WHERE m.deleted_at IS NULL AND a.revoked_at IS NULL AND m.approval = ANY (${levels}::approval[])
        AND ${isReached("m")}
    ), unstarted AS (
      SELECT 'start' AS kind, NULL AS sent_back_for, NULL::uuid AS id, NULL AS title, NULL::approval AS approval, NULL::date AS applies_on,
        NULL::timestamptz AS modified_at, a.granted_at AS since, a.program_id, a.survey_id, a.organisation_id, 0 AS answered,
        -- A measure with sub-measures asks each of them, any other each part of its response type.
        (${withLiveCategories("a.program_id", "a.survey_id")}
         SELECT coalesce(sum(coalesce(nullif(
            (SELECT count(*) FROM sub_measure sub WHERE sub.program_id = p.program_id AND sub.measure_id = p.measure_id), 0),
            jsonb_array_length(t.parts))), 0)::int
         FROM placement p JOIN live ON live.id = p.category_id
           JOIN measure m ON m.program_id = p.program_id AND m.id = p.measure_id
           JOIN response_type t ON t.program_id = m.program_id AND t.id = m.response_type_id
         WHERE p.program_id = a.program_id AND p.survey_id = a.survey_id) AS questions,
        0 AS errors
      FROM survey_access a
      WHERE a.revoked_at IS NULL AND ${isReached("a")}
        AND NOT EXISTS (SELECT FROM submission m WHERE m.program_id = a.program_id AND m.survey_id = a.survey_id
          AND m.organisation_id = a.organisation_id AND m.deleted_at IS NULL)
        -- An older version of a survey that has a newer one is not waiting to be started.
        AND NOT EXISTS (SELECT FROM survey_access newer
          JOIN survey s ON s.program_id = newer.program_id AND s.id = newer.survey_id AND s.deleted_at IS NULL
          JOIN program later ON later.id = newer.program_id JOIN program this ON this.id = a.program_id
          WHERE newer.organisation_id = a.organisation_id AND newer.survey_id = a.survey_id AND newer.revoked_at IS NULL
            AND later.lineage_id = this.lineage_id AND later.created_at > this.created_at AND later.deleted_at IS NULL
            AND ${isReached("newer")})
    ), waiting AS (
      SELECT * FROM submissions ${isOwn ? sql`UNION ALL SELECT * FROM unstarted` : sql``}
    )
    SELECT w.kind, CASE WHEN w.kind = 'sentBack' THEN w.sent_back_for END AS sent_back_for,
      CASE WHEN w.id IS NOT NULL THEN
        jsonb_build_object('id', w.id, 'title', w.title, 'approval', w.approval, 'appliesOn', w.applies_on) END AS submission,
      jsonb_build_object('id', p.id, 'title', p.title) AS program,
      jsonb_build_object('id', s.id, 'title', s.title) AS survey,
      jsonb_build_object('id', o.id, 'name', o.name) AS organisation,
      w.answered, w.questions, w.errors, w.modified_at,
      CASE WHEN w.since < ${at}::timestamptz - make_interval(days => ${overdueAfterDays})
        THEN floor(extract(epoch FROM ${at}::timestamptz - w.since) / 86400)::int END AS overdue_days, count(*) OVER ()::int AS waiting_total
    FROM waiting w
      JOIN program p ON p.id = w.program_id AND p.deleted_at IS NULL
      JOIN survey s ON s.program_id = w.program_id AND s.id = w.survey_id AND s.deleted_at IS NULL
      JOIN organisation o ON o.id = w.organisation_id AND o.deleted_at IS NULL
    ORDER BY w.applies_on DESC NULLS FIRST, w.modified_at NULLS FIRST, o.name COLLATE "und-x-icu", s.id
    LIMIT ${shownMax}
  `.execute(db);
  return {
    waiting: rows.map(({ waitingTotal: _, modifiedAt, ...row }) => ({
      ...row,
      modifiedAt: instantOrNull(modifiedAt),
    })),
    waitingTotal: rows[0]?.waitingTotal ?? 0,
  };
}
