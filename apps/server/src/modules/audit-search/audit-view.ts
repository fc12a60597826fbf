import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import { Instant, NamedRef, Ref } from "../../platform/http/shapes.ts";
import { type Actor, reachOf } from "../identity/index.ts";

export const AuditListItem = z
  .object({
    id: z.guid(),
    at: Instant,
    /** Who did it; null for the system, and for somebody who did not sign in. */
    actor: NamedRef.nullable(),
    /** As whom the actor did it, where not as themselves. */
    actingAs: NamedRef.nullable(),
    action: z.string(),
    entity: z.object({
      kind: z.string(),
      id: z.guid().nullable(),
      /** What the id has its meaning in: the submission of a response, the program of a measure. */
      scopeId: z.guid().nullable(),
      /** What it is called now, else what the entry says; null where neither is known. */
      title: z.string().nullable(),
      /** Whether it is not there any more, or deleted. */
      isGone: z.boolean(),
      /** The survey that it lies in, or that access was given for; a measure may lie in more. */
      surveyId: z.guid().nullable(),
    }),
    organisation: NamedRef.nullable(),
    program: Ref.nullable(),
    /** Null also where one may not know from where it came. */
    address: z.string().nullable(),
  })
  .meta({ id: "AuditListItem" });
export type AuditListItem = z.infer<typeof AuditListItem>;

export const AuditEntryView = AuditListItem.extend({
  requestId: z.string().nullable(),
  /** What was there before and after, as far as it was written down; its shape is the action's own. */
  before: z.unknown(),
  after: z.unknown(),
}).meta({ id: "AuditEntry" });
export type AuditEntryView = z.infer<typeof AuditEntryView>;

export type AuditRow = Omit<AuditListItem, "at"> & {
  at: Date;
  requestId: string | null;
  /** The instant to the microsecond, by which lists are cut into pages. */
  exactAt: string;
  actorOrganisationId: string | null;
};

// What each kind of thing is called, and whether it is deleted. The kinds that are no row any more have no line.
const named = sql.raw(`
  SELECT p.title, p.deleted_at IS NOT NULL AS is_deleted, NULL::uuid AS survey_id
  FROM program p WHERE audit.entity_kind = 'program' AND p.id = audit.entity_id
  UNION ALL
  SELECT s.title, s.deleted_at IS NOT NULL, s.id
  FROM survey s WHERE audit.entity_kind IN ('survey', 'survey_access') AND s.id = audit.entity_id AND s.program_id = audit.program_id
  UNION ALL
  SELECT c.title, c.deleted_at IS NOT NULL, c.survey_id
  FROM category c WHERE audit.entity_kind = 'category' AND c.id = audit.entity_id AND c.program_id = audit.program_id
  UNION ALL
  SELECT m.title, false, (SELECT x.survey_id FROM placement x
    WHERE x.program_id = m.program_id AND x.measure_id = m.id ORDER BY x.survey_id LIMIT 1)
  FROM measure m WHERE audit.entity_kind IN ('measure', 'response') AND m.id = audit.entity_id AND m.program_id = audit.program_id
  UNION ALL
  SELECT r.name, false, NULL
  FROM response_type r WHERE audit.entity_kind = 'response_type' AND r.id = audit.entity_id AND r.program_id = audit.program_id
  UNION ALL
  SELECT m.title, m.deleted_at IS NOT NULL, m.survey_id
  FROM submission m WHERE audit.entity_kind = 'submission' AND m.id = audit.entity_id
  UNION ALL
  SELECT o.name, o.deleted_at IS NOT NULL, NULL
  FROM organisation o WHERE audit.entity_kind = 'organisation' AND o.id = audit.entity_id
  UNION ALL
  SELECT u.name, u.deleted_at IS NOT NULL, NULL
  FROM app_user u WHERE audit.entity_kind = 'user' AND u.id = audit.entity_id
  UNION ALL
  SELECT g.title, g.deleted_at IS NOT NULL, NULL
  FROM survey_group g WHERE audit.entity_kind = 'survey_group' AND g.id = audit.entity_id
  UNION ALL
  SELECT left(btrim(regexp_replace(p.body, '[*_#\`>]', '', 'g')), 60) || CASE WHEN length(p.body) > 60 THEN '…' ELSE '' END,
    p.deleted_at IS NOT NULL, NULL
  FROM post p WHERE audit.entity_kind = 'post' AND p.id = audit.entity_id
  UNION ALL
  SELECT j.title, false, NULL
  FROM job j WHERE audit.entity_kind = 'job' AND j.id = audit.entity_id
  UNION ALL
  SELECT m.to_name, false, NULL
  FROM mail m WHERE audit.entity_kind = 'mail' AND m.id = audit.entity_id`);

const titleIn = (column: "before" | "after") =>
  `coalesce(audit.${column} ->> 'title', audit.${column} ->> 'name')`;

/** The columns of an `AuditRow` for rows of `audit`, without what was there before and after. */
export const auditColumns: RawBuilder<unknown> = sql`
  audit.id, audit.occurred_at AS at, audit.action, audit.address, audit.request_id AS "requestId",
  to_char(audit.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "exactAt",
  doer.organisation_id AS "actorOrganisationId",
  CASE WHEN doer.id IS NOT NULL THEN jsonb_build_object('id', doer.id, 'name', doer.name) END AS actor,
  CASE WHEN acted.id IS NOT NULL THEN jsonb_build_object('id', acted.id, 'name', acted.name) END AS "actingAs",
  jsonb_build_object('kind', audit.entity_kind, 'id', audit.entity_id, 'scopeId', audit.scope_id,
    'title', coalesce(named.title, ${sql.raw(titleIn("after"))}, ${sql.raw(titleIn("before"))}),
    'isGone', coalesce(named.is_deleted, true), 'surveyId', named.survey_id) AS entity,
  CASE WHEN organisation.id IS NOT NULL THEN jsonb_build_object('id', organisation.id, 'name', organisation.name) END
    AS organisation,
  CASE WHEN program.id IS NOT NULL THEN jsonb_build_object('id', program.id, 'title', program.title) END AS program`;

export const auditJoins: RawBuilder<unknown> = sql`
  LEFT JOIN app_user doer ON doer.id = audit.actor_id
  LEFT JOIN app_user acted ON acted.id = audit.acting_as_id
  LEFT JOIN organisation ON organisation.id = audit.organisation_id
  LEFT JOIN program ON program.id = audit.program_id
  LEFT JOIN LATERAL (${named} LIMIT 1) named ON true`;

/** The address of an entry, to whoever looks after the one who made it: with the reach of one organisation, its people. */
export function addressFor(
  actor: Actor,
  { address, actorOrganisationId }: Pick<AuditRow, "address" | "actorOrganisationId">,
): string | null {
  const knows = reachOf(actor.role, "audit.view") !== "own" || actorOrganisationId === actor.organisationId;
  return knows ? address : null;
}
