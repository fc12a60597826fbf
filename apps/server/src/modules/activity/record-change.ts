import { CompiledQuery, sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import { newId } from "../../platform/db/ids.ts";
import { noteChange } from "../../platform/db/transaction.ts";
import type { Change } from "../../platform/live/change-hub.ts";
import type { Actor } from "../identity/index.ts";
import { recordCtes, recordValues } from "./record-sql.ts";
import { aboutOf, activityMergeHours, followedFor, type RecordedChange } from "./recorded-change.ts";

const recordOne = `WITH made AS (SELECT), ${recordCtes(1, "made")} SELECT id FROM followed`;

/**
 * Records a change where every change is recorded: as activity, as audit, and as a hint for open pages.
 *
 * One statement, in the change's own transaction, so that none can be without the others.
 */
export async function recordChange(tx: Tx, actor: Actor, at: Date, change: RecordedChange): Promise<void> {
  const { rows } = await tx.executeQuery<{ id: string }>(
    CompiledQuery.raw(recordOne, recordValues(actor, at, change)),
  );
  noteChange(tx, hintOf(change));
  for (const { id } of rows) noteChange(tx, followedHint(actor, id));
}

/** What open pages learn of a change. */
export function hintOf(change: RecordedChange): Change {
  const { entity } = change;
  return {
    kind: entity.kind,
    id: entity.id,
    ...(entity.scopeId === undefined ? {} : { scopeId: entity.scopeId }),
    ...(change.revision === undefined ? {} : { revision: change.revision }),
    audience: change.audience,
  };
}

/** Tells the user's own pages that they follow something from now on. */
export function followedHint(actor: Actor, subscriptionId: string): Change {
  return { kind: "subscription", id: subscriptionId, audience: { userId: actor.userId } };
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
    state: change.state ?? null,
    action: change.action,
    kind: change.entity.kind,
    id: change.entity.id,
    scope_id: change.entity.scopeId ?? null,
    message: change.message,
    lineage: [change.entity, ...change.ancestors],
    about: aboutOf(change),
    followed_id: newId(),
    followed: followedFor(actor, change),
    before: change.before ?? null,
    after: change.after ?? null,
  }));
  const actingAsId = actor.userId === actor.trueUserId ? null : actor.userId;
  const { rows } = await sql<{ id: string }>`
    WITH change AS MATERIALIZED (
      SELECT line.*, (about ->> 'programId')::uuid AS program_id, (about ->> 'organisationId')::uuid AS organisation_id,
        (about ->> 'submissionId')::uuid AS submission_id, (about ->> 'surveyId')::uuid AS survey_id
      FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) AS line (activity_id uuid, audit_id uuid,
        verb text, state text, action text, kind text, id uuid, scope_id uuid, message text, lineage jsonb, about jsonb,
        followed_id uuid, followed jsonb, before jsonb, after jsonb)
    ), matched AS MATERIALIZED (
      SELECT change.*, recent.id AS recent_id, coalesce(recent.id, change.activity_id) AS told_id
      FROM change LEFT JOIN LATERAL (
        SELECT activity.id FROM activity
        WHERE actor_id = ${actor.trueUserId} AND entity_id = change.id AND entity_kind = change.kind
          AND activity.scope_id IS NOT DISTINCT FROM change.scope_id
          AND acting_as_id IS NOT DISTINCT FROM ${actingAsId}::uuid
          AND occurred_at > ${at}::timestamptz - make_interval(hours => ${activityMergeHours})
          AND 'broadcast' <> ALL (verbs)
          AND ARRAY(SELECT x.entity_id FROM activity_ancestor x WHERE x.activity_id = activity.id ORDER BY x.depth)
            = ARRAY(SELECT (line.entity ->> 'id')::uuid FROM jsonb_array_elements(change.lineage)
                WITH ORDINALITY AS line (entity, place) ORDER BY line.place)
        ORDER BY occurred_at DESC LIMIT 1
      ) recent ON true
    ), merged AS (
      UPDATE activity SET occurred_at = ${at}, message = matched.message,
        state = coalesce(matched.state, activity.state),
        verbs = CASE WHEN matched.verb = ANY (activity.verbs) THEN activity.verbs ELSE activity.verbs || matched.verb END
      FROM matched WHERE activity.id = matched.recent_id
    ), noted AS (
      INSERT INTO activity (id, occurred_at, actor_id, acting_as_id, verbs, entity_kind, entity_id, scope_id, message,
        program_id, organisation_id, submission_id, survey_id, state)
      SELECT activity_id, ${at}, ${actor.trueUserId}, ${actingAsId}::uuid, ARRAY[verb], kind, id, scope_id, message,
        program_id, organisation_id, submission_id, survey_id, state
      FROM matched WHERE recent_id IS NULL
    ), line AS MATERIALIZED (
      SELECT told_id, line.depth - 1 AS depth, line.entity ->> 'kind' AS kind, (line.entity ->> 'id')::uuid AS id,
        (line.entity ->> 'scopeId')::uuid AS scope_id
      FROM matched, jsonb_array_elements(lineage) WITH ORDINALITY AS line (entity, depth)
    ), ancestry AS (
      INSERT INTO activity_ancestor (activity_id, depth, entity_kind, entity_id, scope_id, occurred_at)
      SELECT told_id, depth, kind, id, scope_id, ${at}::timestamptz FROM line
      ON CONFLICT (activity_id, depth) DO UPDATE SET occurred_at = excluded.occurred_at
    ), audited AS (
      INSERT INTO audit (id, occurred_at, actor_id, acting_as_id, action, entity_kind, entity_id, scope_id, before,
        after, request_id, address, program_id, organisation_id)
      SELECT audit_id, ${at}, ${actor.trueUserId}, ${actingAsId}::uuid, action, kind, id, scope_id,
        nullif(before, 'null'), nullif(after, 'null'), ${actor.requestId}, ${actor.address}, program_id, organisation_id
      FROM change
    )
    INSERT INTO subscription (id, user_id, entity_kind, entity_id, is_on, origin, created_at)
    SELECT DISTINCT ON (followed) followed_id, ${actor.userId}::uuid, followed ->> 'kind', (followed ->> 'id')::uuid, true,
      'automatic', ${at}::timestamptz
    FROM matched
    WHERE recent_id IS NULL AND followed <> 'null' AND NOT EXISTS (
      SELECT FROM subscription s JOIN line
        ON s.entity_id = line.id AND s.entity_kind = line.kind AND s.scope_id IS NOT DISTINCT FROM line.scope_id
      WHERE s.user_id = ${actor.userId}::uuid AND line.told_id = matched.told_id)
    ON CONFLICT DO NOTHING
    RETURNING id
  `.execute(tx);
  for (const change of changes) noteChange(tx, hintOf(change));
  for (const { id } of rows) noteChange(tx, followedHint(actor, id));
}
