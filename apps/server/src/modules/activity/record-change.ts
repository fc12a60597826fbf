import { sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import { newId } from "../../platform/db/ids.ts";
import { noteChange } from "../../platform/db/transaction.ts";
import type { Audience } from "../../platform/live/change-hub.ts";
import type { Actor } from "../identity/index.ts";

export type Verb =
  | "create"
  | "update"
  | "state"
  | "delete"
  | "undelete"
  | "relation"
  | "reorder"
  | "report"
  | "broadcast";

export type EntityRef = { kind: string; id: string };

export type RecordedChange = {
  verb: Verb;
  /** The audited action, such as `program.finalise`. */
  action: string;
  entity: EntityRef;
  /** What an entity that is no row of its own id belongs to: a response's submission. */
  scopeId?: string;
  /** The entity's title now. */
  message: string;
  /** What the entity lies in, the nearest first. */
  ancestors: readonly EntityRef[];
  before?: unknown;
  after?: unknown;
  revision?: number;
  audience: Audience;
};

/** What the same person does to the same thing within this time is one activity. */
export const activityMergeHours = 2;

/**
 * Records a change where every change is recorded: as activity, as audit, and as a hint for open pages.
 *
 * One statement, in the change's own transaction, so that neither can be without the other.
 */
export async function recordChange(tx: Tx, actor: Actor, at: Date, change: RecordedChange): Promise<void> {
  const lineage = [change.entity, ...change.ancestors];
  await sql`
    WITH recent AS (
      SELECT id, verbs FROM activity
      WHERE actor_id = ${actor.trueUserId} AND entity_id = ${change.entity.id}
        AND entity_kind = ${change.entity.kind} AND scope_id IS NOT DISTINCT FROM ${change.scopeId ?? null}::uuid
        AND occurred_at > ${at}::timestamptz - make_interval(hours => ${activityMergeHours})
      ORDER BY occurred_at DESC LIMIT 1
    ), merged AS (
      UPDATE activity SET occurred_at = ${at}, message = ${change.message},
        verbs = CASE WHEN ${change.verb} = ANY (activity.verbs) THEN activity.verbs
                     ELSE activity.verbs || ${change.verb}::text END
      FROM recent WHERE activity.id = recent.id
      RETURNING activity.id
    ), made AS (
      INSERT INTO activity (id, occurred_at, actor_id, verbs, entity_kind, entity_id, scope_id, message)
      SELECT ${newId()}, ${at}, ${actor.trueUserId}, ARRAY[${change.verb}::text], ${change.entity.kind},
        ${change.entity.id}, ${change.scopeId ?? null}, ${change.message}
      WHERE NOT EXISTS (SELECT FROM recent)
      RETURNING id
    ), ancestors AS (
      INSERT INTO activity_ancestor (activity_id, depth, entity_kind, entity_id)
      SELECT made.id, line.depth - 1, line.kind, line.id
      FROM made, unnest(${lineage.map((entity) => entity.kind)}::text[], ${lineage.map((entity) => entity.id)}::uuid[])
        WITH ORDINALITY AS line (kind, id, depth)
    )
    INSERT INTO audit (id, occurred_at, actor_id, acting_as_id, action, entity_kind, entity_id, scope_id, before, after,
      request_id, address)
    VALUES (${newId()}, ${at}, ${actor.trueUserId}, ${actor.userId === actor.trueUserId ? null : actor.userId},
      ${change.action}, ${change.entity.kind}, ${change.entity.id}, ${change.scopeId ?? null},
      ${change.before === undefined ? null : JSON.stringify(change.before)}::jsonb,
      ${change.after === undefined ? null : JSON.stringify(change.after)}::jsonb,
      ${actor.requestId}, ${actor.address})
  `.execute(tx);
  noteChange(tx, {
    kind: change.entity.kind,
    id: change.entity.id,
    ...(change.scopeId === undefined ? {} : { scopeId: change.scopeId }),
    ...(change.revision === undefined ? {} : { revision: change.revision }),
    audience: change.audience,
  });
}
