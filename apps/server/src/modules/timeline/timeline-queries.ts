import { sql } from "kysely";
import type { AppContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/database.ts";
import { poolExecutor, type Statement } from "../../platform/db/executor.ts";
import { offsetOf, pageOf } from "../../platform/http/list.ts";
import type { Actor } from "../identity/index.ts";
import { findPosts, type Post } from "../posts/index.ts";
import {
  type Activity,
  type ActivityClass,
  type ActivityItem,
  type ActivityRow,
  activityColumns,
  activityJoins,
  activityOf,
  activityView,
} from "./activity-view.ts";
import { followedActivity, followedPins, maySeeActivity, readers } from "./readers.ts";

// Who pins more than anybody reads has pinned nothing; the rest is found in its window.
const pinsShownMax = 20;

type Page = { limit: number; cursor?: string | undefined };
type Window = { from: Date; until: Date };
type Counts = Record<ActivityClass, number>;

let timelineStatement: Statement | null = null;

/** Planned once a connection: planning would take a third of the time. */
function timelineStatementOf(db: Db): Statement {
  timelineStatement ??= {
    name: "timeline",
    text: sql`
      WITH ${readers(sql`SELECT $1::uuid AS user_id, $2::timestamptz AS from_at, $3::timestamptz AS until_at`)}, pins AS MATERIALIZED (
        SELECT activity_id FROM (${followedPins}) pinned WHERE $7::boolean
        ORDER BY occurred_at DESC, activity_id DESC LIMIT ${sql.lit(pinsShownMax)}
      ), followed AS MATERIALIZED (
        SELECT * FROM (${followedActivity}) followed
        WHERE NOT EXISTS (SELECT FROM pins WHERE pins.activity_id = followed.activity_id)
      ), counted AS (
        SELECT coalesce(jsonb_object_agg(class, number), '{}') AS counts
        FROM (SELECT class, count(*) AS number FROM followed GROUP BY class) each
      ), page AS (
        (SELECT activity_id, false AS is_pin FROM followed WHERE class = ANY ($4::text[])
        ORDER BY occurred_at DESC, activity_id DESC LIMIT $5::int OFFSET $6::int)
        UNION ALL
        SELECT activity_id, true FROM pins WHERE 'post' = ANY ($4::text[])
      ), shown AS (
        SELECT page.is_pin AS "isPin", ${activityColumns}
        FROM page JOIN activity ON activity.id = page.activity_id ${activityJoins}
      )
      SELECT counted.counts, shown.* FROM counted LEFT JOIN shown ON true
      ORDER BY shown."occurredAt" DESC, shown.id DESC`.compile(db).sql,
  };
  return timelineStatement;
}

/**
 * What happened in a window of time of what the actor follows and may see, the newest first.
 *
 * With `withPins`, which the present window has, the pinned posts that reach the actor stand apart, whenever they were
 * posted: they are neither among the items nor in their total and counts.
 */
export async function findTimeline(
  { db, pool }: Pick<AppContext, "db" | "pool">,
  actor: Actor,
  { from, until }: Window,
  {
    classes,
    withPins = false,
    limit,
    cursor,
  }: Page & { classes: readonly ActivityClass[]; withPins?: boolean },
) {
  const offset = offsetOf(cursor);
  const rows = await poolExecutor(pool).query<
    { counts: Partial<Counts>; isPin: boolean; id: string | null } & ActivityRow
  >(timelineStatementOf(db), [actor.userId, from, until, classes, limit, offset, withPins]);
  const counts: Counts = { post: 0, people: 0, program: 0, answer: 0, ...rows[0]?.counts };
  const total = classes.reduce((sum, name) => sum + counts[name], 0);
  const shown = rows.flatMap((row) =>
    row.id === null ? [] : [{ isPin: row.isPin, activity: activityOf(row) }],
  );
  const posts = await postsOf(
    db,
    actor,
    shown.map(({ activity }) => activity),
  );
  const itemsOf = (isPinned: boolean) =>
    shown
      .filter(({ isPin }) => isPin === isPinned)
      .map(({ activity }) => activityView(activity, posts.get(activity.id)));
  return { ...pageOf(itemsOf(false), offset, total), pinned: itemsOf(true), counts };
}

/** The posts that some activities are the posting of, by the activity's id. */
async function postsOf(
  db: Db,
  actor: Actor,
  activities: readonly Activity[],
): Promise<ReadonlyMap<string, Post>> {
  const postings = activities.filter(
    ({ entity, verbs }) => entity.kind === "post" && verbs.includes("broadcast"),
  );
  const posts = await findPosts(
    db,
    actor,
    postings.map(({ entity }) => entity.id),
  );
  return new Map(
    postings.flatMap(({ id, entity }): [string, Post][] => {
      const post = posts.get(entity.id);
      return post ? [[id, post]] : [];
    }),
  );
}

/** Whose history is asked for: of a thing with all that lies in it, or of a user with what they did. */
export type HistoryOf = { kind: "organisation" | "program" | "submission" | "user"; id: string };

/** What happened to a thing and all in it, or what a user did, as far as the actor may see it, the newest first. */
export async function findHistory(
  db: Db,
  actor: Actor,
  of: HistoryOf,
  { limit, cursor }: Page,
): Promise<{ items: ActivityItem[]; nextCursor: string | null }> {
  const offset = offsetOf(cursor);
  const inIt = sql`SELECT activity_id FROM activity_ancestor WHERE entity_id = ${of.id} AND entity_kind = ${of.kind}`;
  const concerned =
    of.kind === "user"
      ? sql`SELECT id AS activity_id FROM activity WHERE actor_id = ${of.id}
          UNION SELECT id FROM activity WHERE acting_as_id = ${of.id} UNION ${inIt}`
      : inIt;
  const { rows } = await sql<ActivityRow>`
    WITH ${readers(sql`SELECT ${actor.userId}::uuid AS user_id, NULL::timestamptz AS from_at, NULL::timestamptz AS until_at`)}
    SELECT ${activityColumns}
    FROM (${concerned}) concerned CROSS JOIN reader
      JOIN activity ON activity.id = concerned.activity_id ${activityJoins}
    WHERE ${maySeeActivity}
    ORDER BY activity.occurred_at DESC, activity.id DESC LIMIT ${limit + 1} OFFSET ${offset}`.execute(db);
  // How many there are in all is not counted: a long history would be read whole for it.
  const shown = rows.slice(0, limit).map(activityOf);
  const posts = await postsOf(db, actor, shown);
  const page = shown.map((activity) => activityView(activity, posts.get(activity.id)));
  const { items, nextCursor } = pageOf(page, offset, offset + rows.length);
  return { items, nextCursor };
}
