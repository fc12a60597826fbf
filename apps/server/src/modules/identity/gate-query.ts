import type pg from "pg";
import type { Subject, SubjectKind } from "./actor.ts";
import { ownAuditKinds } from "./own-audit.ts";
import type { Role } from "./roles.ts";

type Parameters = readonly (string | null)[];

const liveGroups = (join: string, condition: string) =>
  `ARRAY(SELECT g.id::text FROM survey_group g ${join} WHERE g.deleted_at IS NULL AND ${condition})`;

const groupsOfProgram = (programId: string) =>
  liveGroups("JOIN survey_group_program m ON m.survey_group_id = g.id", `m.program_id = ${programId}`);

const texts = (values: readonly string[]) => `(${values.map((value) => `'${value}'`).join(", ")})`;

// Each gives the columns of Subject for $2 (and $3); `actor` is the row of the signed-in user.
const subjectSql: Record<SubjectKind, string> = {
  program: `
    SELECT p.id, NULL::uuid AS organisation_id, p.id AS program_id, NULL::uuid AS survey_id, NULL::uuid AS owner_id,
      ${groupsOfProgram("p.id")} AS group_ids,
      EXISTS (SELECT FROM survey_access a JOIN survey s ON s.program_id = a.program_id AND s.id = a.survey_id
              WHERE a.program_id = p.id AND a.organisation_id = actor.organisation_id
                AND a.revoked_at IS NULL AND s.deleted_at IS NULL) AS has_access,
      p.deleted_at IS NOT NULL AS is_deleted
    FROM program p WHERE p.id = $2`,
  survey: `
    SELECT s.id, NULL::uuid AS organisation_id, p.id AS program_id, s.id AS survey_id, NULL::uuid AS owner_id,
      ${groupsOfProgram("p.id")} AS group_ids,
      EXISTS (SELECT FROM survey_access a WHERE a.program_id = p.id AND a.survey_id = s.id
              AND a.organisation_id = actor.organisation_id AND a.revoked_at IS NULL) AS has_access,
      p.deleted_at IS NOT NULL OR s.deleted_at IS NOT NULL AS is_deleted
    FROM survey s JOIN program p ON p.id = s.program_id WHERE s.program_id = $2 AND s.id = $3`,
  submission: `
    SELECT m.id, m.organisation_id, m.program_id, m.survey_id, m.created_by AS owner_id,
      ${liveGroups(
        "JOIN survey_group_program gp ON gp.survey_group_id = g.id JOIN survey_group_organisation go ON go.survey_group_id = g.id",
        "gp.program_id = m.program_id AND go.organisation_id = m.organisation_id",
      )} AS group_ids,
      EXISTS (SELECT FROM survey_access a WHERE a.program_id = m.program_id AND a.survey_id = m.survey_id
              AND a.organisation_id = m.organisation_id AND a.revoked_at IS NULL) AS has_access,
      m.deleted_at IS NOT NULL OR p.deleted_at IS NOT NULL OR s.deleted_at IS NOT NULL OR o.deleted_at IS NOT NULL
        AS is_deleted
    FROM submission m JOIN program p ON p.id = m.program_id
      JOIN survey s ON s.program_id = m.program_id AND s.id = m.survey_id
      JOIN organisation o ON o.id = m.organisation_id
    WHERE m.id = $2`,
  organisation: `
    SELECT o.id, o.id AS organisation_id, NULL::uuid AS program_id, NULL::uuid AS survey_id, NULL::uuid AS owner_id,
      ${liveGroups("JOIN survey_group_organisation m ON m.survey_group_id = g.id", "m.organisation_id = o.id")} AS group_ids,
      false AS has_access, o.deleted_at IS NOT NULL AS is_deleted
    FROM organisation o WHERE o.id = $2`,
  user: `
    SELECT u.id, u.organisation_id, NULL::uuid AS program_id, NULL::uuid AS survey_id, u.id AS owner_id,
      ${liveGroups("JOIN survey_group_user m ON m.survey_group_id = g.id", "m.user_id = u.id")} AS group_ids,
      false AS has_access, u.deleted_at IS NOT NULL OR o.deleted_at IS NOT NULL AS is_deleted
    FROM app_user u JOIN organisation o ON o.id = u.organisation_id WHERE u.id = $2`,
  surveyGroup: `
    SELECT g.id, NULL::uuid AS organisation_id, NULL::uuid AS program_id, NULL::uuid AS survey_id,
      NULL::uuid AS owner_id, ARRAY[g.id::text] AS group_ids, false AS has_access,
      g.deleted_at IS NOT NULL AS is_deleted
    FROM survey_group g WHERE g.id = $2`,
  // A post to all is every organisation's own; that fewer may write such a one is for whoever changes it to ask.
  post: `
    SELECT p.id, coalesce(p.organisation_id, actor.organisation_id) AS organisation_id, NULL::uuid AS program_id,
      NULL::uuid AS survey_id, NULL::uuid AS owner_id,
      ${liveGroups("JOIN post_survey_group m ON m.survey_group_id = g.id", "m.post_id = p.id")} AS group_ids,
      false AS has_access, p.deleted_at IS NOT NULL OR o.deleted_at IS NOT NULL AS is_deleted
    FROM post p LEFT JOIN organisation o ON o.id = p.organisation_id WHERE p.id = $2`,
  // Of the organisation where it concerns it, or somebody of it has made it and it concerns no other; in the groups of
  // all it is about, and in all of the actor's where somebody of the actor's organisation has made it.
  auditEntry: `
    SELECT e.id, CASE WHEN e.organisation_id = actor.organisation_id OR doers.are_own AND e.organisation_id IS NULL
        AND CASE WHEN e.program_id IS NULL
          THEN e.entity_kind IN ${texts(ownAuditKinds.personal)} OR e.entity_kind = 'user' AND EXISTS (
            SELECT FROM app_user u WHERE u.id = e.entity_id AND u.organisation_id = actor.organisation_id)
          ELSE e.entity_kind IN ${texts(ownAuditKinds.program)} AND EXISTS (
            SELECT FROM survey_access a JOIN survey s ON s.program_id = a.program_id AND s.id = a.survey_id
              JOIN survey_group_program m ON m.program_id = a.program_id AND m.survey_group_id::text = ANY (actor.group_ids)
            WHERE a.program_id = e.program_id AND a.organisation_id = actor.organisation_id
              AND a.revoked_at IS NULL AND s.deleted_at IS NULL) END
        THEN actor.organisation_id END AS organisation_id,
      e.program_id, NULL::uuid AS survey_id, NULL::uuid AS owner_id,
      CASE WHEN doers.are_own OR e.organisation_id = actor.organisation_id THEN actor.group_ids ELSE ${liveGroups(
        "",
        `(EXISTS (SELECT FROM survey_group_user m WHERE m.survey_group_id = g.id AND m.user_id IN (e.actor_id, e.acting_as_id))
          OR EXISTS (SELECT FROM survey_group_organisation m WHERE m.survey_group_id = g.id AND m.organisation_id = e.organisation_id)
          OR EXISTS (SELECT FROM survey_group_program m WHERE m.survey_group_id = g.id AND m.program_id = e.program_id))`,
      )} END AS group_ids,
      false AS has_access, false AS is_deleted
    FROM audit e
      LEFT JOIN app_user doer ON doer.id = e.actor_id
      LEFT JOIN app_user acted ON acted.id = e.acting_as_id
      CROSS JOIN LATERAL (SELECT coalesce(actor.organisation_id = doer.organisation_id, false)
        OR coalesce(actor.organisation_id = acted.organisation_id, false) AS are_own) doers
    WHERE e.id = $2`,
  job: `
    SELECT j.id, NULL::uuid AS organisation_id, NULL::uuid AS program_id, NULL::uuid AS survey_id,
      j.created_by AS owner_id, '{}'::text[] AS group_ids, false AS has_access, false AS is_deleted
    FROM job j WHERE j.id = $2`,
  subscription: `
    SELECT s.id, NULL::uuid AS organisation_id, NULL::uuid AS program_id, NULL::uuid AS survey_id,
      s.user_id AS owner_id, '{}'::text[] AS group_ids, false AS has_access, false AS is_deleted
    FROM subscription s WHERE s.id = $2`,
};

const actorSql = `
  SELECT s.id AS session_id, u.id AS user_id, u.name, u.role, u.organisation_id,
    ${liveGroups("JOIN survey_group_user m ON m.survey_group_id = g.id", "m.user_id = u.id")} AS group_ids
  FROM auth_session s
    JOIN app_user u ON u.id = s.user_id AND u.deleted_at IS NULL
    JOIN organisation o ON o.id = u.organisation_id AND o.deleted_at IS NULL
  WHERE s.token = $1 AND s.expires_at > now()`;

const statements = new Map<SubjectKind | null, { name: string; text: string }>();
for (const kind of [null, ...(Object.keys(subjectSql) as SubjectKind[])]) {
  statements.set(kind, {
    name: `gate-${kind ?? "actor"}`,
    text:
      kind === null
        ? actorSql
        : `SELECT actor.*, subject.id AS subject_id, subject.organisation_id AS subject_organisation_id,
             subject.program_id AS subject_program_id, subject.survey_id AS subject_survey_id,
             subject.owner_id AS subject_owner_id, subject.group_ids AS subject_group_ids,
             subject.has_access AS subject_has_access, subject.is_deleted AS subject_is_deleted
           FROM (${actorSql}) actor LEFT JOIN LATERAL (${subjectSql[kind]}) subject ON true`,
  });
}

type GateRow = {
  session_id: string;
  user_id: string;
  name: string;
  role: Role;
  organisation_id: string;
  group_ids: string[];
  subject_id?: string | null;
  subject_organisation_id: string | null;
  subject_program_id: string | null;
  subject_survey_id: string | null;
  subject_owner_id: string | null;
  subject_group_ids: string[] | null;
  subject_has_access: boolean;
  subject_is_deleted: boolean;
};

export type GateFacts = {
  sessionId: string;
  userId: string;
  name: string;
  role: Role;
  organisationId: string;
  groupIds: string[];
  subject: Subject | null;
};

/**
 * The signed-in user of a session token and, in the same statement, the facts about the route's subject.
 *
 * Null where the session, its user or the user's organisation is gone. `ids` are the subject's own ids, the
 * program's first for a survey.
 */
export async function loadGateFacts(
  pool: pg.Pool,
  token: string,
  kind: SubjectKind | null,
  ids: Parameters,
): Promise<GateFacts | null> {
  const statement = statements.get(kind);
  if (!statement) throw new Error(`No gate statement for ${kind}`);
  // A named statement is planned once a connection: the gate runs on every request.
  const { rows } = await pool.query<GateRow>({ ...statement, values: [token, ...ids] });
  const row = rows[0];
  if (!row) return null;
  return {
    sessionId: row.session_id,
    userId: row.user_id,
    name: row.name,
    role: row.role,
    organisationId: row.organisation_id,
    groupIds: row.group_ids,
    subject:
      kind === null || !row.subject_id
        ? null
        : {
            kind,
            id: row.subject_id,
            organisationId: row.subject_organisation_id,
            programId: row.subject_program_id,
            surveyId: row.subject_survey_id,
            ownerId: row.subject_owner_id,
            groupIds: row.subject_group_ids ?? [],
            hasAccess: row.subject_has_access,
            isDeleted: row.subject_is_deleted,
          },
  };
}
