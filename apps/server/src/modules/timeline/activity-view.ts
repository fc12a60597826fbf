import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import { Instant, instantOf, NamedRef, Ref } from "../../platform/http/shapes.ts";
import { activityStates, entityKinds, verbs } from "../activity/index.ts";
import { Post } from "../posts/index.ts";
import { isCategoryDeleted } from "../programs/index.ts";

/** The classes of activity that a timeline is filtered by. */
export const ActivityClass = z.enum(["post", "people", "program", "answer"]).meta({ id: "ActivityClass" });
export type ActivityClass = z.infer<typeof ActivityClass>;

/** The class of a row of `activity`. */
export const activityClass = sql<ActivityClass>`CASE
  WHEN activity.entity_kind = 'post' THEN 'post'
  WHEN activity.submission_id IS NOT NULL THEN 'answer'
  WHEN activity.entity_kind IN ('program', 'survey', 'category', 'measure', 'response_type') THEN 'program'
  ELSE 'people' END`;

/** Whether it, or what it lies in, is deleted now: nothing leads to it then. */
const isGone = z.boolean();

export const ActivityItem = z
  .object({
    id: z.guid(),
    /** When it last happened: the same person's changes of the same thing within two hours are one. */
    occurredAt: Instant,
    class: ActivityClass,
    verbs: z.array(z.enum(verbs)),
    /** What the verb `state` brought it to last. */
    state: z.enum(activityStates).nullable(),
    entity: z.object({
      kind: z.enum(entityKinds),
      id: z.guid(),
      /** The program or submission that the id has its meaning in. */
      scopeId: z.guid().nullable(),
      /** Its title when it happened. */
      title: z.string(),
      isGone,
    }),
    actor: NamedRef,
    /** As whom the actor did it, where not as themselves. */
    actingAs: NamedRef.nullable(),
    program: Ref.extend({ isGone }).nullable(),
    /** The survey by which a survey, category or measure is reached now; the submission's, where it is about one. */
    surveyId: z.guid().nullable(),
    organisation: NamedRef.extend({ isGone }).nullable(),
    submission: Ref.extend({ isGone }).nullable(),
    /** What was posted, where this is its posting. */
    post: Post.nullable(),
  })
  .meta({ id: "ActivityItem" });
export type ActivityItem = z.infer<typeof ActivityItem>;

export type Activity = Omit<ActivityItem, "occurredAt" | "post"> & { occurredAt: Date };

/** A row of `activityColumns`. */
export type ActivityRow = Pick<Activity, "id" | "occurredAt" | "class" | "verbs" | "state" | "surveyId"> & {
  entityKind: Activity["entity"]["kind"];
  entityId: string;
  scopeId: string | null;
  title: string;
  isEntityGone: boolean;
  actorId: string;
  actorName: string;
  actingAsId: string | null;
  actingAsName: string | null;
  programId: string | null;
  programTitle: string | null;
  isProgramGone: boolean;
  organisationId: string | null;
  organisationName: string | null;
  isOrganisationGone: boolean;
  submissionId: string | null;
  submissionTitle: string | null;
  isSubmissionGone: boolean;
};

const isSubmissionGone = sql`(coalesce(submission.deleted_at, program.deleted_at, survey.deleted_at,
  organisation.deleted_at) IS NOT NULL)`;
const isInSubmission = sql`(activity.submission_id IS NOT NULL)`;
const isEntityGone = sql`CASE activity.entity_kind
  WHEN 'submission' THEN ${isSubmissionGone}
  WHEN 'response' THEN ${isSubmissionGone} OR NOT EXISTS (SELECT FROM placement l
    WHERE l.program_id = submission.program_id AND l.survey_id = submission.survey_id
      AND l.measure_id = activity.entity_id AND NOT ${isCategoryDeleted("l.program_id", "l.category_id")})
  WHEN 'category' THEN CASE WHEN ${isInSubmission} THEN ${isSubmissionGone}
      OR ${isCategoryDeleted("submission.program_id", "activity.entity_id")} ELSE place.survey_id IS NULL END
  WHEN 'survey' THEN place.survey_id IS NULL
  WHEN 'measure' THEN place.survey_id IS NULL
  WHEN 'response_type' THEN program.deleted_at IS NOT NULL OR NOT EXISTS (SELECT FROM response_type t
    WHERE t.program_id = program.id AND t.id = activity.entity_id)
  WHEN 'program' THEN program.deleted_at IS NOT NULL
  WHEN 'user' THEN NOT EXISTS (SELECT FROM app_user u JOIN organisation o ON o.id = u.organisation_id
    WHERE u.id = activity.entity_id AND u.deleted_at IS NULL AND o.deleted_at IS NULL)
  WHEN 'survey_group' THEN NOT EXISTS (SELECT FROM survey_group g
    WHERE g.id = activity.entity_id AND g.deleted_at IS NULL)
  WHEN 'post' THEN NOT EXISTS (SELECT FROM post p WHERE p.id = activity.entity_id AND p.deleted_at IS NULL)
  ELSE organisation.deleted_at IS NOT NULL END`;

/** The columns of an `ActivityRow`, and the joins they need, for rows of `activity`. */
export const activityColumns: RawBuilder<unknown> = sql`
  activity.id, activity.occurred_at AS "occurredAt", ${activityClass} AS class, activity.verbs, activity.state,
  activity.entity_kind AS "entityKind", activity.entity_id AS "entityId", activity.scope_id AS "scopeId",
  activity.message AS title, ${isEntityGone} AS "isEntityGone",
  actor.id AS "actorId", actor.name AS "actorName", other.id AS "actingAsId", other.name AS "actingAsName",
  program.id AS "programId", program.title AS "programTitle", program.deleted_at IS NOT NULL AS "isProgramGone",
  coalesce(submission.survey_id, place.survey_id) AS "surveyId",
  organisation.id AS "organisationId", organisation.name AS "organisationName",
  organisation.deleted_at IS NOT NULL AS "isOrganisationGone",
  submission.id AS "submissionId", submission.title AS "submissionTitle", ${isSubmissionGone} AS "isSubmissionGone"`;
export const activityJoins: RawBuilder<unknown> = sql`
  JOIN app_user actor ON actor.id = activity.actor_id
  LEFT JOIN app_user other ON other.id = activity.acting_as_id
  LEFT JOIN program ON program.id = activity.program_id
  LEFT JOIN organisation ON organisation.id = activity.organisation_id
  LEFT JOIN submission ON submission.id = activity.submission_id
  LEFT JOIN survey ON survey.program_id = submission.program_id AND survey.id = submission.survey_id
  LEFT JOIN LATERAL (
    SELECT s.id AS survey_id FROM (
      SELECT activity.entity_id AS survey_id WHERE activity.entity_kind = 'survey'
      UNION ALL
      SELECT c.survey_id FROM category c
      WHERE activity.entity_kind = 'category' AND c.program_id = program.id AND c.id = activity.entity_id
        AND NOT ${isCategoryDeleted("c.program_id", "c.id")}
      UNION ALL
      SELECT l.survey_id FROM placement l
      WHERE activity.entity_kind = 'measure' AND l.program_id = program.id AND l.measure_id = activity.entity_id
        AND NOT ${isCategoryDeleted("l.program_id", "l.category_id")}
    ) held JOIN survey s ON s.program_id = program.id AND s.id = held.survey_id
    WHERE s.deleted_at IS NULL AND program.deleted_at IS NULL AND NOT ${isInSubmission}
    ORDER BY s.position, s.id LIMIT 1
  ) place ON true`;

/** The activity that a row tells of. Put together here: the database would take longer to build it than to find it. */
export function activityOf(row: ActivityRow): Activity {
  return {
    id: row.id,
    occurredAt: row.occurredAt,
    class: row.class,
    verbs: row.verbs,
    state: row.state,
    entity: {
      kind: row.entityKind,
      id: row.entityId,
      scopeId: row.scopeId,
      title: row.title,
      isGone: row.isEntityGone,
    },
    actor: { id: row.actorId, name: row.actorName },
    actingAs: row.actingAsId === null ? null : { id: row.actingAsId, name: row.actingAsName ?? "" },
    program:
      row.programId === null
        ? null
        : { id: row.programId, title: row.programTitle ?? "", isGone: row.isProgramGone },
    surveyId: row.surveyId,
    organisation:
      row.organisationId === null
        ? null
        : { id: row.organisationId, name: row.organisationName ?? "", isGone: row.isOrganisationGone },
    submission:
      row.submissionId === null
        ? null
        : { id: row.submissionId, title: row.submissionTitle ?? "", isGone: row.isSubmissionGone },
  };
}

/** An activity as the API shows it. */
export function activityView({ occurredAt, ...activity }: Activity, post: Post | null = null): ActivityItem {
  return { ...activity, occurredAt: instantOf(occurredAt), post };
}
