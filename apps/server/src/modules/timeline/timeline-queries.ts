import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../platform/db/database.ts";
import { offsetOf, pageOf } from "../../platform/http/list.ts";
import type { Actor } from "../identity/index.ts";
import {
  type ActivityClass,
  type ActivityItem,
  type ActivityRow,
  activityClass,
  activityColumns,
  activityJoins,
  activityView,
} from "./activity-view.ts";
import { followedActivity, maySeeActivity, readers } from "./readers.ts";

type Page = { limit: number; cursor?: string | undefined };
type Window = { from: Date; until: Date };
type Counts = Record<ActivityClass, number>;

/** What happened in a window of time of what the actor follows and may see, the newest first. */
export async function findTimeline(
  db: Db,
  actor: Actor,
  { from, until }: Window,
  { classes, limit, cursor }: Page & { classes: readonly ActivityClass[] },
) {
  const offset = offsetOf(cursor);
  const { rows: counted } = await sql<{ class: ActivityClass; count: number }>`
    ${followedBy(actor, { from, until })}
    SELECT ${activityClass} AS class, count(*)::int AS count
    FROM followed JOIN activity ON activity.id = followed.activity_id GROUP BY 1`.execute(db);
  const counts: Counts = { post: 0, people: 0, program: 0, answer: 0 };
  for (const { class: name, count } of counted) counts[name] = count;
  const total = classes.reduce((sum, name) => sum + counts[name], 0);
  const { rows } = await sql<ActivityRow>`
    ${followedBy(actor, { from, until })}
    SELECT ${activityColumns}
    FROM followed JOIN activity ON activity.id = followed.activity_id ${activityJoins}
    WHERE ${activityClass} = ANY (${classes}::text[])
    ORDER BY activity.occurred_at DESC, activity.id DESC LIMIT ${limit} OFFSET ${offset}`.execute(db);
  return { ...pageOf(rows.map(activityView), offset, total), counts };
}

function followedBy(actor: Actor, { from, until }: Window): RawBuilder<unknown> {
  return sql`WITH reader AS MATERIALIZED (
      ${readers(sql`SELECT ${actor.userId}::uuid AS user_id, ${from}::timestamptz AS from_at, ${until}::timestamptz AS until_at`)}
    ), followed AS MATERIALIZED (${followedActivity})`;
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
    WITH reader AS MATERIALIZED (
      ${readers(sql`SELECT ${actor.userId}::uuid AS user_id, NULL::timestamptz AS from_at, NULL::timestamptz AS until_at`)})
    SELECT ${activityColumns}
    FROM (${concerned}) concerned CROSS JOIN reader
      JOIN activity ON activity.id = concerned.activity_id ${activityJoins}
    WHERE ${maySeeActivity}
    ORDER BY activity.occurred_at DESC, activity.id DESC LIMIT ${limit + 1} OFFSET ${offset}`.execute(db);
  // How many there are in all is not counted: a long history would be read whole for it.
  const { items, nextCursor } = pageOf(rows.slice(0, limit).map(activityView), offset, offset + rows.length);
  return { items, nextCursor };
}
