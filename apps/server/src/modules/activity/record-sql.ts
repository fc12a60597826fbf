import { newId } from "../../platform/db/ids.ts";
import type { Actor } from "../identity/index.ts";
import { activityMergeHours, activityRefreshSeconds, type RecordedChange } from "./recorded-change.ts";

/**
 * Common table expressions that record one change as activity and as audit, to be put before the main statement
 * of a WITH. Their 16 parameters begin with number `first`: `recordValues` gives them.
 *
 * `condition` is the name of an earlier expression that has one row where the change was really made, and none
 * where it was not: then nothing is recorded either.
 */
export function recordCtes(first: number, condition: string): string {
  const at = (offset: number) => `$${first + offset}`;
  const [activityId, auditId, occurredAt, actorId, actingAsId, verb, action, kind] = [
    0, 1, 2, 3, 4, 5, 6, 7,
  ].map(at);
  const [entityId, scopeId, message, ancestorKinds, ancestorIds, before, after, request] = [
    8, 9, 10, 11, 12, 13, 14, 15,
  ].map(at);
  return `
    recent AS (
      SELECT id FROM activity
      WHERE actor_id = ${actorId}::uuid AND entity_id = ${entityId}::uuid AND entity_kind = ${kind}::text
        AND scope_id IS NOT DISTINCT FROM ${scopeId}::uuid
        AND occurred_at > ${occurredAt}::timestamptz - interval '${activityMergeHours} hours'
      ORDER BY occurred_at DESC LIMIT 1
    ), merged AS (
      UPDATE activity SET occurred_at = ${occurredAt}::timestamptz, message = ${message}::text,
        verbs = CASE WHEN ${verb}::text = ANY (activity.verbs) THEN activity.verbs
                     ELSE activity.verbs || ${verb}::text END
      FROM recent, ${condition} WHERE activity.id = recent.id
        AND (activity.occurred_at < ${occurredAt}::timestamptz - interval '${activityRefreshSeconds} seconds'
          OR activity.message <> ${message}::text OR ${verb}::text <> ALL (activity.verbs))
    ), noted AS (
      INSERT INTO activity (id, occurred_at, actor_id, verbs, entity_kind, entity_id, scope_id, message)
      SELECT ${activityId}::uuid, ${occurredAt}::timestamptz, ${actorId}::uuid, ARRAY[${verb}::text], ${kind}::text,
        ${entityId}::uuid, ${scopeId}::uuid, ${message}::text
      FROM ${condition} WHERE NOT EXISTS (SELECT FROM recent)
      RETURNING id
    ), ancestry AS (
      INSERT INTO activity_ancestor (activity_id, depth, entity_kind, entity_id)
      SELECT noted.id, line.depth - 1, line.kind, line.id
      FROM noted, unnest(${ancestorKinds}::text[], ${ancestorIds}::uuid[]) WITH ORDINALITY AS line (kind, id, depth)
    ), audited AS (
      INSERT INTO audit (id, occurred_at, actor_id, acting_as_id, action, entity_kind, entity_id, scope_id, before,
        after, request_id, address)
      SELECT ${auditId}::uuid, ${occurredAt}::timestamptz, ${actorId}::uuid, ${actingAsId}::uuid, ${action}::text,
        ${kind}::text, ${entityId}::uuid, ${scopeId}::uuid, ${before}::jsonb, ${after}::jsonb,
        (${request}::text[])[1], (${request}::text[])[2]
      FROM ${condition}
    )`;
}

/** The parameters of `recordCtes`, in its order. */
export function recordValues(actor: Actor, at: Date, change: RecordedChange): unknown[] {
  const lineage = [change.entity, ...change.ancestors];
  return [
    newId(),
    newId(),
    at,
    actor.trueUserId,
    actor.userId === actor.trueUserId ? null : actor.userId,
    change.verb,
    change.action,
    change.entity.kind,
    change.entity.id,
    change.scopeId ?? null,
    change.message,
    lineage.map((entity) => entity.kind),
    lineage.map((entity) => entity.id),
    change.before === undefined ? null : JSON.stringify(change.before),
    change.after === undefined ? null : JSON.stringify(change.after),
    [actor.requestId, actor.address],
  ];
}
