import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../platform/db/database.ts";
import { byText, containsText, type ListFilter, offsetOf, pageOf } from "../../platform/http/list.ts";
import { notFound } from "../../platform/http/problem.ts";
import { instantOf } from "../../platform/http/shapes.ts";
import type { Actor } from "../identity/index.ts";
import type { FollowedRef } from "./followed-ref.ts";
import { refsTo, thingsOf } from "./followed-things.ts";
import { lineageOf } from "./lineage-of.ts";
import type {
  FollowedClass,
  Subscription,
  SubscriptionLevel,
  SubscriptionState,
} from "./subscription-view.ts";

export const subscriptionSorts = ["title", "createdAt"] as const;

/** How many that were made by themselves are told at once. */
const untoldMax = 100;

type SubscriptionFilter = Omit<ListFilter, "deleted"> & {
  isOn?: boolean | undefined;
  class?: FollowedClass | undefined;
};

type Row = Omit<Subscription, "createdAt"> & { createdAt: Date };

/** One page of what the actor has turned on or off, also of what is gone. */
export async function listSubscriptions(db: Db, actor: Actor, filter: SubscriptionFilter) {
  const offset = offsetOf(filter.cursor);
  const conditions = [
    ...(filter.q ? [containsText("thing.title", filter.q)] : []),
    ...(filter.isOn === undefined ? [] : [sql`s.is_on = ${filter.isOn}`]),
    ...(filter.class === undefined ? [] : [sql`${followedClass} = ${filter.class}`]),
  ];
  const direction = filter.sort.startsWith("-") ? sql`DESC` : sql`ASC`;
  const sort: RawBuilder<unknown> = filter.sort.endsWith("title") ? byText("thing.title") : sql`s.created_at`;
  const { rows } = await sql<Row & { total: number }>`
    ${subscriptionsOf(actor)}
    WHERE ${sql.join([sql`true`, ...conditions], sql` AND `)}
    ORDER BY ${sort} ${direction} NULLS LAST, s.id LIMIT ${filter.limit} OFFSET ${offset}`.execute(db);
  const items = rows.map(({ total: _, ...row }) => viewOf(row));
  return pageOf(items, offset, rows[0]?.total ?? 0);
}

/** What was turned on because the actor changed something there, and has not been told to them yet. */
export async function listUntold(db: Db, actor: Actor): Promise<Subscription[]> {
  // It is for the user to learn, not for whoever acts as them.
  if (actor.userId !== actor.trueUserId) return [];
  // Every page asks, and nearly always there is none: what they are about is looked for only where there are some.
  const some = await db
    .selectFrom("subscription")
    .select("id")
    .where("userId", "=", actor.userId)
    .where("toldAt", "is", null)
    .where("origin", "=", "automatic")
    .limit(1)
    .executeTakeFirst();
  if (some === undefined) return [];
  const { rows } = await sql<Row & { total: number }>`
    ${subscriptionsOf(actor)}
    WHERE s.origin = 'automatic' AND s.told_at IS NULL AND thing.is_seen
    ORDER BY s.created_at DESC, s.id LIMIT ${untoldMax}`.execute(db);
  return rows.map(({ total: _, ...row }) => viewOf(row));
}

function viewOf({ createdAt, ...row }: Row): Subscription {
  return { ...row, createdAt: instantOf(createdAt) };
}

const followedClass = sql<FollowedClass>`CASE
  WHEN s.entity_kind IN ('organisation', 'user', 'survey_group') THEN 'people'
  WHEN s.entity_kind IN ('submission', 'response') THEN 'answer'
  WHEN s.entity_kind = 'category' AND EXISTS (SELECT FROM submission m WHERE m.id = s.scope_id) THEN 'answer'
  ELSE 'program' END`;

function subscriptionsOf(actor: Actor): RawBuilder<unknown> {
  const refs = sql`SELECT id AS key, entity_kind AS kind, entity_id AS id, scope_id FROM subscription
    WHERE user_id = ${actor.userId}`;
  return sql`
    WITH ${thingsOf(actor, refs)}
    SELECT s.id, s.is_on, s.origin, s.created_at, ${followedClass} AS class,
      jsonb_build_object('kind', s.entity_kind, 'id', s.entity_id, 'scopeId', s.scope_id, 'title', thing.title) AS entity,
      CASE WHEN thing.key IS NULL THEN 'unseen' WHEN thing.is_deleted THEN 'deleted' ELSE 'live' END AS presence,
      CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('id', p.id, 'title', p.title) END AS program,
      CASE WHEN v.id IS NOT NULL THEN jsonb_build_object('id', v.id, 'title', v.title) END AS survey,
      CASE WHEN m.id IS NOT NULL THEN jsonb_build_object('id', m.id, 'title', m.title) END AS submission,
      CASE WHEN o.id IS NOT NULL THEN jsonb_build_object('id', o.id, 'name', o.name) END AS organisation,
      (count(*) OVER ())::int AS total
    FROM (SELECT * FROM subscription WHERE user_id = ${actor.userId}) s
      LEFT JOIN thing ON thing.key = s.id AND thing.is_seen
      LEFT JOIN program p ON p.id = thing.program_id
      LEFT JOIN survey v ON v.program_id = thing.program_id AND v.id = thing.survey_id
      LEFT JOIN submission m ON m.id = thing.submission_id
      LEFT JOIN organisation o ON o.id = thing.organisation_id`;
}

type LevelRow = {
  isSeen: boolean | null;
  isDeleted: boolean | null;
  surveyId: string | null;
  subscription: SubscriptionLevel["subscription"];
};

/** Whether the actor is told of what happens to a thing, and what of all it lies in says so; 404 where they may not see it. */
export async function findState(db: Db, actor: Actor, ref: FollowedRef): Promise<SubscriptionState> {
  const lineage = await lineageOf(db, ref);
  if (lineage.length === 0) throw notFound();
  const kinds = lineage.map(({ kind }) => kind);
  const { rows } = await sql<LevelRow>`
    WITH ${thingsOf(actor, refsTo(lineage), kinds)}
    SELECT thing.is_seen, thing.is_deleted, CASE WHEN thing.submission_id IS NULL THEN thing.survey_id END AS survey_id,
      CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('id', s.id, 'isOn', s.is_on, 'origin', s.origin) END
        AS subscription
    FROM ref LEFT JOIN thing USING (key)
      LEFT JOIN subscription s ON s.user_id = ${actor.userId} AND s.entity_id = ref.id AND s.entity_kind = ref.kind
        AND s.scope_id IS NOT DISTINCT FROM ref.scope_id
    ORDER BY key`.execute(db);
  const [itself] = rows;
  if (!itself?.isSeen || itself.isDeleted) throw notFound();
  const levels = rows.flatMap(({ isSeen, isDeleted, surveyId, subscription }, index): SubscriptionLevel[] => {
    const { kind, id, scopeId = null, title } = lineage[index] as (typeof lineage)[number];
    const isShown = isSeen === true && isDeleted === false;
    if (!isShown && subscription === null) return [];
    return [{ entity: { kind, id, scopeId, title: isSeen ? title : null }, surveyId, subscription }];
  });
  return {
    isOn: rows.find(({ subscription }) => subscription !== null)?.subscription?.isOn ?? false,
    levels: levels.toReversed(),
  };
}

/** Refuses things that the actor may not see or that are deleted, as if there were none such. */
export async function requireSeen(db: Db, actor: Actor, things: readonly FollowedRef[]): Promise<void> {
  if (things.length === 0) return;
  const kinds = things.map(({ kind }) => kind);
  const { rows } = await sql<{ seen: number }>`
    WITH ${thingsOf(actor, refsTo(things), kinds)}
    SELECT count(*)::int AS seen FROM thing WHERE is_seen AND NOT is_deleted`.execute(db);
  if (rows[0]?.seen !== things.length) throw notFound();
}
