import { CompiledQuery, sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import { newId } from "../../platform/db/ids.ts";
import { noteChange } from "../../platform/db/transaction.ts";
import type { Change } from "../../platform/live/change-hub.ts";
import type { Actor } from "../identity/index.ts";
import { recordCtes, recordValues } from "./record-sql.ts";
import { activityMergeHours, type RecordedChange } from "./recorded-change.ts";

const recordOne = `WITH made AS (SELECT), ${recordCtes(1, "made")} SELECT`;

/**
 * Records a change where every change is recorded: as activity, as audit, and as a hint for open pages.
 *
 * One statement, in the change's own transaction, so that neither can be without the other.
 */
export async function recordChange(tx: Tx, actor: Actor, at: Date, change: RecordedChange): Promise<void> {
  await tx.executeQuery(CompiledQuery.raw(recordOne, recordValues(actor, at, change)));
  noteChange(tx, hintOf(change));
}

/** What open pages learn of a change. */
export function hintOf(change: RecordedChange): Change {
  return {
    kind: change.entity.kind,
    id: change.entity.id,
    ...(change.scopeId === undefined ? {} : { scopeId: change.scopeId }),
    ...(change.revision === undefined ? {} : { revision: change.revision }),
    audience: change.audience,
  };
}

/** The same for many changes at once, each of another entity: one statement, however many they are. */
export async function recordChanges(
  tx: Tx,
  actor: Actor,
  at: Date,
  changes: readonly RecordedChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const lines = changes.map((change) => ({
    activity_id: newId(),
    audit_id: newId(),
    verb: change.verb,
    action: change.action,
    kind: change.entity.kind,
    id: change.entity.id,
    scope_id: change.scopeId ?? null,
    message: change.message,
    lineage: [change.entity, ...change.ancestors],
    before: change.before ?? null,
    after: change.after ?? null,
  }));
  await sql`
    WITH change AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) AS line (activity_id uuid, audit_id uuid,
        verb text, action text, kind text, id uuid, scope_id uuid, message text, lineage jsonb, before jsonb, after jsonb)
    ), matched AS (
      SELECT change.*, recent.id AS recent_id
      FROM change LEFT JOIN LATERAL (
        SELECT activity.id FROM activity
        WHERE actor_id = ${actor.trueUserId} AND entity_id = change.id AND entity_kind = change.kind
          AND activity.scope_id IS NOT DISTINCT FROM change.scope_id
          AND occurred_at > ${at}::timestamptz - make_interval(hours => ${activityMergeHours})
        ORDER BY occurred_at DESC LIMIT 1
      ) recent ON true
    ), merged AS (
      UPDATE activity SET occurred_at = ${at}, message = matched.message,
        verbs = CASE WHEN matched.verb = ANY (activity.verbs) THEN activity.verbs ELSE activity.verbs || matched.verb END
      FROM matched WHERE activity.id = matched.recent_id
    ), noted AS (
      INSERT INTO activity (id, occurred_at, actor_id, verbs, entity_kind, entity_id, scope_id, message)
      SELECT activity_id, ${at}, ${actor.trueUserId}, ARRAY[verb], kind, id, scope_id, message
      FROM matched WHERE recent_id IS NULL
    ), ancestry AS (
      INSERT INTO activity_ancestor (activity_id, depth, entity_kind, entity_id)
      SELECT activity_id, line.depth - 1, line.entity ->> 'kind', (line.entity ->> 'id')::uuid
      FROM matched, jsonb_array_elements(lineage) WITH ORDINALITY AS line (entity, depth)
      WHERE recent_id IS NULL
    )
    INSERT INTO audit (id, occurred_at, actor_id, acting_as_id, action, entity_kind, entity_id, scope_id, before, after,
      request_id, address)
    SELECT audit_id, ${at}, ${actor.trueUserId}, ${actor.userId === actor.trueUserId ? null : actor.userId}::uuid, action,
      kind, id, scope_id, nullif(before, 'null'), nullif(after, 'null'), ${actor.requestId}, ${actor.address}
    FROM change
  `.execute(tx);
  for (const change of changes) noteChange(tx, hintOf(change));
}
