import { sql } from "kysely";
import type { Db } from "../../platform/db/database.ts";
import {
  type Activity,
  type ActivityRow,
  activityColumns,
  activityJoins,
  activityOf,
  followedActivity,
  readers,
} from "../timeline/index.ts";

/** How many activities a mail tells of at most. */
export const itemsMax = 1_000;

export type Window = { userId: string; from: Date; until: Date };

/** An activity to be told of; `post` is what was written, where it is about a post. */
export type NotifiedItem = Activity & { post: { body: string; isPinned: boolean } | null };

export type NotifiedItems = {
  /** Posts first, pinned ones before the others, and the newest first; at most `itemsMax`. */
  items: NotifiedItem[];
  /** How many there are in all. */
  total: number;
};

/**
 * What happened to what each user follows and may see, within each one's window, done by others: by one statement for
 * all users, and one for what the activities are about, since users follow the same. Who has nothing new is left out.
 */
export async function findItems(
  db: Db,
  windows: readonly Window[],
): Promise<ReadonlyMap<string, NotifiedItems>> {
  const users = sql`SELECT * FROM unnest(${windows.map(({ userId }) => userId)}::uuid[],
    ${windows.map(({ from }) => from)}::timestamptz[], ${windows.map(({ until }) => until)}::timestamptz[])
    AS w (user_id, from_at, until_at)`;
  const { rows: found } = await sql<{ userId: string; activityIds: string[]; total: number }>`
    WITH ${readers(users)}, followed AS MATERIALIZED (${followedActivity}),
    ranked AS (
      SELECT followed.user_id, activity.id, count(*) OVER (PARTITION BY followed.user_id) AS total,
        row_number() OVER (PARTITION BY followed.user_id ORDER BY activity.entity_kind <> 'post',
          activity.occurred_at DESC, activity.id DESC) AS place
      FROM followed JOIN activity ON activity.id = followed.activity_id
      WHERE activity.actor_id <> followed.user_id
    )
    SELECT user_id, array_agg(id ORDER BY place) AS activity_ids, max(total)::int AS total
    FROM ranked WHERE place <= ${itemsMax} GROUP BY user_id`.execute(db);
  const ids = [...new Set(found.flatMap(({ activityIds }) => activityIds))];
  const { rows: items } = await sql<ActivityRow & Pick<NotifiedItem, "post">>`
    SELECT ${activityColumns},
      CASE WHEN post.id IS NOT NULL THEN jsonb_build_object('body', post.body, 'isPinned', post.is_pinned) END AS post
    FROM activity ${activityJoins} LEFT JOIN post ON activity.entity_kind = 'post' AND post.id = activity.entity_id
    WHERE activity.id = ANY (${ids}::uuid[])`.execute(db);
  const byId = new Map(items.map(({ post, ...row }) => [row.id, { ...activityOf(row), post }]));
  return new Map(
    found.map(({ userId, activityIds, total }) => [
      userId,
      { items: pinnedFirst(activityIds.flatMap((id) => byId.get(id) ?? [])), total },
    ]),
  );
}

function pinnedFirst(items: NotifiedItem[]): NotifiedItem[] {
  const isPinned = ({ post }: NotifiedItem) => post?.isPinned === true;
  return [...items.filter(isPinned), ...items.filter((item) => !isPinned(item))];
}
