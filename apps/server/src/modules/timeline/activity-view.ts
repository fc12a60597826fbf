import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import { Instant, instantOf, NamedRef, Ref } from "../../platform/http/shapes.ts";
import { entityKinds, verbs } from "../activity/index.ts";
import { Post } from "../posts/index.ts";

/** The classes of activity that a timeline is filtered by. */
export const ActivityClass = z.enum(["post", "people", "program", "answer"]).meta({ id: "ActivityClass" });
export type ActivityClass = z.infer<typeof ActivityClass>;

/** The class of a row of `activity`. */
export const activityClass = sql<ActivityClass>`CASE
  WHEN activity.entity_kind = 'post' THEN 'post'
  WHEN activity.submission_id IS NOT NULL THEN 'answer'
  WHEN activity.entity_kind IN ('program', 'survey', 'category', 'measure', 'response_type') THEN 'program'
  ELSE 'people' END`;

export const ActivityItem = z
  .object({
    id: z.guid(),
    /** When it last happened: the same person's changes of the same thing within two hours are one. */
    occurredAt: Instant,
    class: ActivityClass,
    verbs: z.array(z.enum(verbs)),
    entity: z.object({
      kind: z.enum(entityKinds),
      id: z.guid(),
      /** The program or submission that the id has its meaning in. */
      scopeId: z.guid().nullable(),
      /** Its title when it happened. */
      title: z.string(),
    }),
    actor: NamedRef,
    /** As whom the actor did it, where not as themselves. */
    actingAs: NamedRef.nullable(),
    program: Ref.nullable(),
    surveyId: z.guid().nullable(),
    organisation: NamedRef.nullable(),
    submission: Ref.nullable(),
    /** What was posted, where this is its posting. */
    post: Post.nullable(),
  })
  .meta({ id: "ActivityItem" });
export type ActivityItem = z.infer<typeof ActivityItem>;

export type ActivityRow = Omit<ActivityItem, "occurredAt" | "post"> & { occurredAt: Date };

/** The columns of an `ActivityRow`, and the joins they need, for rows of `activity`. */
export const activityColumns: RawBuilder<unknown> = sql`
  activity.id, activity.occurred_at AS "occurredAt", ${activityClass} AS class, activity.verbs,
  jsonb_build_object('kind', activity.entity_kind, 'id', activity.entity_id, 'scopeId', activity.scope_id,
    'title', activity.message) AS entity,
  jsonb_build_object('id', actor.id, 'name', actor.name) AS actor,
  CASE WHEN other.id IS NOT NULL THEN jsonb_build_object('id', other.id, 'name', other.name) END AS "actingAs",
  CASE WHEN program.id IS NOT NULL THEN jsonb_build_object('id', program.id, 'title', program.title) END AS program,
  coalesce(submission.survey_id,
    (SELECT x.entity_id FROM activity_ancestor x WHERE x.activity_id = activity.id AND x.entity_kind = 'survey'
      ORDER BY x.depth LIMIT 1)) AS "surveyId",
  CASE WHEN organisation.id IS NOT NULL THEN jsonb_build_object('id', organisation.id, 'name', organisation.name) END
    AS organisation,
  CASE WHEN submission.id IS NOT NULL THEN jsonb_build_object('id', submission.id, 'title', submission.title) END
    AS submission`;
export const activityJoins: RawBuilder<unknown> = sql`
  JOIN app_user actor ON actor.id = activity.actor_id
  LEFT JOIN app_user other ON other.id = activity.acting_as_id
  LEFT JOIN program ON program.id = activity.program_id
  LEFT JOIN organisation ON organisation.id = activity.organisation_id
  LEFT JOIN submission ON submission.id = activity.submission_id`;

/** An activity as the API shows it. */
export function activityView({ occurredAt, ...row }: ActivityRow, post: Post | null = null): ActivityItem {
  return { ...row, occurredAt: instantOf(occurredAt), post };
}
