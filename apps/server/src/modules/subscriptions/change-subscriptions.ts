import { type RawBuilder, sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import { newId } from "../../platform/db/ids.ts";
import { noteChange } from "../../platform/db/transaction.ts";
import { followedHint } from "../activity/index.ts";
import { recordAudits } from "../audit/index.ts";
import { type Actor, auditedAs } from "../identity/index.ts";
import { type FollowedKind, type FollowedRef, keyOf, refOf } from "./followed-ref.ts";
import { requireSeen } from "./subscription-queries.ts";
import type { SubscriptionChoice } from "./subscription-view.ts";

/** What a user wants to be so for a thing. */
export type Wish = FollowedRef & { isOn: boolean };

type Choice = Pick<SubscriptionChoice, "isOn" | "origin">;
type Changed = {
  id: string;
  kind: FollowedKind;
  entityId: string;
  scopeId: string | null;
  before: Choice | null;
  after: Choice | null;
};

/**
 * Turns things on or off for the actor; what is so already stays as it is.
 *
 * Only what the actor may see can be turned on, or off for the first time: a 404 for all where one of them is not to be
 * seen. What they follow already can be turned off whatever became of it.
 */
export async function setSubscriptions(
  tx: Tx,
  actor: Actor,
  at: Date,
  wishes: readonly Wish[],
): Promise<SubscriptionChoice[]> {
  await lockOwn(tx, actor);
  const lines = [...new Map(wishes.map((wish) => [keyOf(wish), wish])).values()].map((wish) => ({
    new_id: newId(),
    kind: wish.kind,
    id: wish.id,
    scope_id: wish.scopeId ?? null,
    is_on: wish.isOn,
  }));
  const wish = sql`jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
    AS wish (new_id uuid, kind text, id uuid, scope_id uuid, is_on boolean)`;
  const own = sql`s.user_id = ${actor.userId} AND s.entity_id = wish.id AND s.entity_kind = wish.kind
    AND s.scope_id IS NOT DISTINCT FROM wish.scope_id`;

  const { rows: asked } = await sql<{ kind: FollowedKind; id: string; scopeId: string | null }>`
    SELECT kind, id, scope_id FROM ${wish}
    WHERE wish.is_on OR NOT EXISTS (SELECT FROM subscription s WHERE ${own})`.execute(tx);
  await requireSeen(tx, actor, asked.map(refOf));

  const { rows: made } = await sql<Changed>`
    INSERT INTO subscription (id, user_id, entity_kind, entity_id, scope_id, is_on, origin, created_at, told_at)
    SELECT new_id, ${actor.userId}, kind, id, scope_id, is_on, 'chosen', ${at}, ${at} FROM ${wish}
    ON CONFLICT DO NOTHING
    RETURNING id, entity_kind AS kind, entity_id, scope_id, NULL AS before, ${choiceOf("subscription")} AS after`.execute(
    tx,
  );
  // What a change of the same moment turned on by itself is there by now, and is seen by this later statement.
  const changed = await choose(
    tx,
    at,
    sql`SELECT s.id, s.is_on, s.origin, wish.is_on AS wanted FROM ${wish} JOIN subscription s ON ${own} FOR UPDATE OF s`,
  );
  await record(tx, actor, at, [...made, ...changed]);

  const { rows: choices } = await sql<SubscriptionChoice>`
    SELECT s.id, s.is_on, s.origin FROM ${wish} JOIN subscription s ON ${own}`.execute(tx);
  return choices;
}

/** Turns off those of these subscriptions that are the actor's own; gives how many were on. */
export async function turnOffSubscriptions(
  tx: Tx,
  actor: Actor,
  at: Date,
  ids: readonly string[],
): Promise<number> {
  await lockOwn(tx, actor);
  const rows = await choose(
    tx,
    at,
    sql`SELECT id, is_on, origin, false AS wanted FROM subscription
      WHERE user_id = ${actor.userId} AND id = ANY (${ids}::uuid[]) AND is_on FOR UPDATE`,
  );
  await record(tx, actor, at, rows);
  return rows.length;
}

/** Forgets what the actor said by these subscriptions: the things are as what they lie in says. Gives how many there were. */
export async function deleteSubscriptions(
  tx: Tx,
  actor: Actor,
  at: Date,
  ids: readonly string[],
): Promise<number> {
  await lockOwn(tx, actor);
  const { rows } = await sql<Changed>`
    DELETE FROM subscription s WHERE user_id = ${actor.userId} AND id = ANY (${ids}::uuid[])
    RETURNING id, entity_kind AS kind, entity_id, scope_id, ${choiceOf("s")} AS before, NULL AS after`.execute(
    tx,
  );
  await record(tx, actor, at, rows);
  return rows.length;
}

/**
 * Marks subscriptions that were made by themselves as told to the actor. Gives those that were not told before, so
 * that of several pages only one tells them.
 */
export async function tellSubscriptions(
  tx: Tx,
  actor: Actor,
  at: Date,
  ids: readonly string[],
): Promise<string[]> {
  if (actor.userId !== actor.trueUserId) return [];
  const rows = await tx
    .updateTable("subscription")
    .set({ toldAt: at })
    .where("userId", "=", actor.userId)
    .where("id", "in", ids)
    .where("origin", "=", "automatic")
    .where("toldAt", "is", null)
    .returning("id")
    .execute();
  return rows.map(({ id }) => id);
}

const choiceOf = (row: string) =>
  sql<Choice>`jsonb_build_object('isOn', ${sql.ref(`${row}.is_on`)}, 'origin', ${sql.ref(`${row}.origin`)})`;

/** Sets what `known` gives, as `id`, `is_on`, `origin` and `wanted`, to what is wanted; gives those that were otherwise. */
async function choose(tx: Tx, at: Date, known: RawBuilder<unknown>): Promise<Changed[]> {
  const { rows } = await sql<Changed>`
    WITH known AS (${known})
    UPDATE subscription s SET is_on = known.wanted, origin = 'chosen', told_at = coalesce(told_at, ${at})
    FROM known WHERE s.id = known.id AND (known.is_on <> known.wanted OR known.origin <> 'chosen')
    RETURNING s.id, s.entity_kind AS kind, s.entity_id, s.scope_id, ${choiceOf("known")} AS before, ${choiceOf("s")} AS after`.execute(
    tx,
  );
  return rows;
}

// Changes of one user's subscriptions wait for one another, so that what each says of before and after is true.
async function lockOwn(tx: Tx, actor: Actor): Promise<void> {
  await tx.selectFrom("appUser").select("id").where("id", "=", actor.userId).forNoKeyUpdate().execute();
}

async function record(tx: Tx, actor: Actor, at: Date, changes: readonly Changed[]): Promise<void> {
  await recordAudits(
    tx,
    changes.map(({ kind, entityId, scopeId, before, after }) => ({
      at,
      ...auditedAs(actor),
      action: "subscription.change",
      entityKind: kind,
      entityId,
      scopeId,
      before,
      after,
    })),
  );
  for (const { id } of changes) noteChange(tx, followedHint(actor, id));
}
