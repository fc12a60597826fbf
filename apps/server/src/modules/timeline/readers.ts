import { type RawBuilder, sql } from "kysely";
import { type Permission, reachOf, roles } from "../identity/index.ts";
import { activityClass } from "./activity-view.ts";

// By which right each kind of thing is seen.
const rights = {
  program: "program.view",
  submission: "submission.view",
  access: "survey_access.view",
  organisation: "organisation.view",
  user: "user.view",
  group: "survey_group.view",
  post: "post.view",
} as const satisfies Record<string, Permission>;

/**
 * Common table expressions for WITH. `reader`: those who read activity, each with what decides what they may see: their
 * organisation, their live survey groups, and how far each right of their role reaches. `reader_program` and
 * `reader_survey`: the programs of their survey groups, and the surveys that their organisation has access to.
 *
 * `users` is a query of `user_id`, `from_at` and `until_at`.
 */
export function readers(users: RawBuilder<unknown>): RawBuilder<unknown> {
  const names = Object.keys(rights).map((name) => sql.ref(`may_${name}`));
  const lines = roles.map(
    (role) =>
      sql`(${sql.lit(role)}, ${sql.join(
        Object.values(rights).map((permission) => sql.lit(reachOf(role, permission) ?? "none")),
      )})`,
  );
  return sql`reader AS MATERIALIZED (
    SELECT u.id AS user_id, u.organisation_id, users.from_at, users.until_at, ${sql.join(names)},
      ARRAY(SELECT g.id FROM survey_group_user m JOIN survey_group g ON g.id = m.survey_group_id
        WHERE m.user_id = u.id AND g.deleted_at IS NULL) AS group_ids
    FROM (${users}) users JOIN app_user u ON u.id = users.user_id
      JOIN (VALUES ${sql.join(lines)}) AS reach (role, ${sql.join(names)}) ON reach.role = u.role
  ), reader_program AS MATERIALIZED (
    SELECT DISTINCT reader.user_id, m.program_id FROM reader
      JOIN survey_group_program m ON m.survey_group_id = ANY (reader.group_ids)
  ), reader_survey AS MATERIALIZED (
    SELECT reader.user_id, s.program_id, s.survey_id FROM reader
      JOIN survey_access s ON s.organisation_id = reader.organisation_id AND s.revoked_at IS NULL
  )`;
}

const inGroups = (table: string, column: string, id: string) => `EXISTS (SELECT FROM ${table} m
  WHERE m.${column} = ${id} AND m.survey_group_id = ANY (reader.group_ids))`;

// What belongs to an organisation in a program is in the groups that both are in.
const isShared = `EXISTS (SELECT FROM survey_group_program gp JOIN survey_group_organisation go USING (survey_group_id)
  WHERE gp.program_id = activity.program_id AND go.organisation_id = activity.organisation_id
    AND gp.survey_group_id = ANY (reader.group_ids))`;

const ofOrganisation = (may: string) => `CASE reader.${may} WHEN 'all' THEN true WHEN 'group' THEN ${isShared}
  WHEN 'own' THEN activity.organisation_id = reader.organisation_id AND ${isShared} ELSE false END`;

// These are looked up in a table that is hashed once, since many activities concern few programs and surveys.
const inOwnProgram = `(reader.user_id, activity.program_id) IN (SELECT user_id, program_id FROM reader_program)`;
const hasAccessTo = (survey: string) =>
  `(reader.user_id, activity.program_id, ${survey}) IN (SELECT user_id, program_id, survey_id FROM reader_survey)`;

// To one of the surveys that it lies in; to any of the program's where it lies in none.
const hasAccess = `CASE WHEN activity.survey_id IS NOT NULL THEN ${hasAccessTo("activity.survey_id")}
  ELSE coalesce(
    (SELECT bool_or(${hasAccessTo("x.entity_id")}) FROM activity_ancestor x
      WHERE x.activity_id = activity.id AND x.entity_kind = 'survey'),
    (reader.user_id, activity.program_id) IN (SELECT user_id, program_id FROM reader_survey)) END`;

// What was written to one organisation is not for the others of its survey groups. Even who may see every post is told
// of those alone that were written to a survey group of theirs.
const postReaches = `EXISTS (SELECT FROM post p WHERE p.id = activity.entity_id AND p.deleted_at IS NULL
  AND (p.created_by = reader.user_id OR
    (reader.may_post <> 'own' OR p.organisation_id IS NULL OR p.organisation_id = reader.organisation_id)
    AND ${inGroups("post_survey_group", "post_id", "p.id")}))`;

/**
 * The condition, beside the tables of `readers`, that a row of `reader` may see a row of `activity`, by what both are in
 * now: who loses the last shared survey group, or survey access, sees nothing of before either.
 *
 * By docs/permissions.md: what is about a submission as the submission; the content of programs as the program, and with
 * survey access only that of the surveys it is given for; organisations, users and survey groups as themselves; a post in
 * one of the survey groups it was written to, and where it is to one organisation by its people and those who see every
 * organisation's answers.
 */
export const maySeeActivity = sql<boolean>`${sql.raw(`CASE
  WHEN activity.entity_kind = 'post' THEN ${postReaches}
  WHEN activity.submission_id IS NOT NULL THEN ${ofOrganisation("may_submission")}
  WHEN activity.entity_kind = 'survey_access' THEN ${ofOrganisation("may_access")}
  WHEN activity.program_id IS NOT NULL THEN CASE reader.may_program
    WHEN 'all' THEN true
    WHEN 'group' THEN ${inOwnProgram}
    WHEN 'access' THEN ${inOwnProgram} AND ${hasAccess}
    ELSE false END
  WHEN activity.entity_kind = 'organisation' THEN reader.may_organisation = 'all' OR reader.may_organisation = 'group'
    AND ${inGroups("survey_group_organisation", "organisation_id", "activity.entity_id")}
  WHEN activity.entity_kind = 'user' THEN activity.entity_id = reader.user_id OR reader.may_user = 'all'
    OR reader.may_user = 'group' AND ${inGroups("survey_group_user", "user_id", "activity.entity_id")}
  WHEN activity.entity_kind = 'survey_group' THEN reader.may_group = 'all'
    OR reader.may_group = 'group' AND activity.entity_id = ANY (reader.group_ids)
  ELSE false END`)}`;

const inWindow = (column: string) => `${column} > reader.from_at AND ${column} <= reader.until_at`;
// An edited post is the same post: only that it was posted is told, where it was posted.
const isPosting = (activity: string) => `'broadcast' = ANY (${activity}.verbs)`;

// `ofAncestor` and `ofPost` narrow what is looked at, by a row `x` of activity_ancestor and `p` of post.
const followedAmong = ({
  ofAncestor,
  ofPost,
}: {
  ofAncestor: string;
  ofPost: string;
}): RawBuilder<unknown> => sql`
  SELECT chosen.user_id, activity.id AS activity_id, activity.occurred_at, ${activityClass} AS class
  FROM (
    SELECT DISTINCT ON (user_id, activity_id) user_id, activity_id, is_on
    FROM (
      SELECT reader.user_id, x.activity_id, x.depth::int, s.is_on
      FROM reader JOIN subscription s ON s.user_id = reader.user_id
        JOIN activity_ancestor x ON x.entity_id = s.entity_id AND x.entity_kind = s.entity_kind
          AND x.scope_id IS NOT DISTINCT FROM s.scope_id AND ${sql.raw(ofAncestor)}
      UNION ALL
      SELECT reader.user_id, a.id, 1000, true
      FROM reader JOIN post p ON p.deleted_at IS NULL AND ${sql.raw(ofPost)}
          AND (p.organisation_id IS NULL OR p.organisation_id = reader.organisation_id)
        JOIN activity a ON a.entity_id = p.id AND a.actor_id = p.created_by AND a.entity_kind = 'post'
          AND ${sql.raw(isPosting("a"))}
    ) named
    ORDER BY user_id, activity_id, depth
  ) chosen
    JOIN reader ON reader.user_id = chosen.user_id
    JOIN activity ON activity.id = chosen.activity_id
  WHERE chosen.is_on AND (activity.entity_kind <> 'post' OR ${sql.raw(isPosting("activity"))}) AND ${maySeeActivity}`;

/**
 * The query of `user_id` and `activity_id`, with its time and class, that each row of `reader` follows within its window
 * and may see, by what lies deepest in the lineage of the activity of all that the user has said something about. A post
 * reaches whoever it was written to, followed or not, unless they turned it off.
 */
export const followedActivity = followedAmong({
  ofAncestor: inWindow("x.occurred_at"),
  ofPost: inWindow("p.created_at"),
});

/** The same of the posts that are pinned, whenever they were posted. */
export const followedPins = followedAmong({
  ofAncestor: `x.activity_id IN (SELECT a.id FROM post p
    JOIN activity a ON a.entity_id = p.id AND a.actor_id = p.created_by AND a.entity_kind = 'post'
    WHERE p.is_pinned AND p.deleted_at IS NULL)`,
  ofPost: "p.is_pinned",
});
