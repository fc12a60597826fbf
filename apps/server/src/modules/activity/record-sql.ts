import { newId } from "../../platform/db/ids.ts";
import type { Actor } from "../identity/index.ts";
import {
  aboutOf,
  activityMergeHours,
  activityRefreshSeconds,
  followedFor,
  type RecordedChange,
} from "./recorded-change.ts";

/**
 * Common table expressions that record one change as activity and as audit, and let its author follow it, to be put
 * before the main statement of a WITH. Their parameters begin with number `first`: `recordValues` gives them.
 *
 * `condition` is the name of an earlier expression that has one row where the change was really made, and none
 * where it was not: then nothing is recorded either. `followed` has a row where a subscription was made.
 */
export function recordCtes(first: number, condition: string): string {
  const at = (offset: number) => `$${first + offset}`;
  const [activityId, auditId, occurredAt, actorId, actingAsId, verb, action] = [0, 1, 2, 3, 4, 5, 6].map(at);
  const [kind, entityId, scopeId, message] = [7, 8, 9, 10].map(at);
  const [ancestorKinds, ancestorIds, ancestorScopes, about, before, after, request] = [
    11, 12, 13, 14, 15, 16, 17,
  ].map(at);
  const [followedId, followedKind, state] = [18, 19, 20].map(at);
  const lineage = `unnest(${ancestorKinds}::text[], ${ancestorIds}::uuid[], ${ancestorScopes}::uuid[])`;
  const [programId, organisationId, submissionId, surveyId] = [1, 2, 3, 4].map(
    (place) => `(${about}::uuid[])[${place}]`,
  );
  return `
    recent AS (
      SELECT id FROM activity
      WHERE actor_id = ${actorId}::uuid AND entity_id = ${entityId}::uuid AND entity_kind = ${kind}::text
        AND scope_id IS NOT DISTINCT FROM ${scopeId}::uuid AND acting_as_id IS NOT DISTINCT FROM ${actingAsId}::uuid
        AND occurred_at > ${occurredAt}::timestamptz - interval '${activityMergeHours} hours'
        AND 'broadcast' <> ALL (verbs)
        AND ARRAY(SELECT x.entity_id FROM activity_ancestor x WHERE x.activity_id = activity.id ORDER BY x.depth)
          = ${ancestorIds}::uuid[]
      ORDER BY occurred_at DESC LIMIT 1
    ), merged AS (
      UPDATE activity SET occurred_at = ${occurredAt}::timestamptz, message = ${message}::text,
        state = coalesce(${state}::text, activity.state),
        verbs = CASE WHEN ${verb}::text = ANY (activity.verbs) THEN activity.verbs
                     ELSE activity.verbs || ${verb}::text END
      FROM recent, ${condition} WHERE activity.id = recent.id
        AND (activity.occurred_at < ${occurredAt}::timestamptz - interval '${activityRefreshSeconds} seconds'
          OR activity.message <> ${message}::text OR ${verb}::text <> ALL (activity.verbs)
          OR activity.state IS DISTINCT FROM coalesce(${state}::text, activity.state))
      RETURNING activity.id
    ), noted AS (
      INSERT INTO activity (id, occurred_at, actor_id, acting_as_id, verbs, entity_kind, entity_id, scope_id, message,
        program_id, organisation_id, submission_id, survey_id, state)
      SELECT ${activityId}::uuid, ${occurredAt}::timestamptz, ${actorId}::uuid, ${actingAsId}::uuid,
        ARRAY[${verb}::text], ${kind}::text, ${entityId}::uuid, ${scopeId}::uuid, ${message}::text, ${programId},
        ${organisationId}, ${submissionId}, ${surveyId}, ${state}::text
      FROM ${condition} WHERE NOT EXISTS (SELECT FROM recent)
      RETURNING id
    ), ancestry AS (
      INSERT INTO activity_ancestor (activity_id, depth, entity_kind, entity_id, scope_id, occurred_at)
      SELECT told.id, line.depth - 1, line.kind, line.id, line.scope_id, ${occurredAt}::timestamptz
      FROM (SELECT id FROM noted UNION ALL SELECT id FROM merged) told,
        ${lineage} WITH ORDINALITY AS line (kind, id, scope_id, depth)
      ON CONFLICT (activity_id, depth) DO UPDATE SET occurred_at = excluded.occurred_at
    ), followed AS (
      INSERT INTO subscription (id, user_id, entity_kind, entity_id, is_on, origin, created_at)
      SELECT (${followedId}::uuid[])[1], ${actorId}::uuid, ${followedKind}::text, (${followedId}::uuid[])[2], true,
        'automatic', ${occurredAt}::timestamptz
      FROM noted WHERE ${followedKind}::text IS NOT NULL AND NOT EXISTS (
        SELECT FROM subscription s JOIN ${lineage} AS line (kind, id, scope_id)
          ON s.entity_id = line.id AND s.entity_kind = line.kind AND s.scope_id IS NOT DISTINCT FROM line.scope_id
        WHERE s.user_id = ${actorId}::uuid)
      ON CONFLICT DO NOTHING
      RETURNING id
    ), audited AS (
      INSERT INTO audit (id, occurred_at, actor_id, acting_as_id, action, entity_kind, entity_id, scope_id, before,
        after, request_id, address, program_id, organisation_id)
      SELECT ${auditId}::uuid, ${occurredAt}::timestamptz, ${actorId}::uuid, ${actingAsId}::uuid, ${action}::text,
        ${kind}::text, ${entityId}::uuid, ${scopeId}::uuid, ${before}::jsonb, ${after}::jsonb,
        (${request}::text[])[1], (${request}::text[])[2], ${programId}, ${organisationId}
      FROM ${condition}
    )`;
}

/** The parameters of `recordCtes`, in its order. */
export function recordValues(actor: Actor, at: Date, change: RecordedChange): unknown[] {
  const lineage = [change.entity, ...change.ancestors];
  const about = aboutOf(change);
  const followed = followedFor(actor, change);
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
    change.entity.scopeId ?? null,
    change.message,
    lineage.map(({ kind }) => kind),
    lineage.map(({ id }) => id),
    lineage.map(({ scopeId }) => scopeId ?? null),
    [about.programId, about.organisationId, about.submissionId, about.surveyId],
    change.before === undefined ? null : JSON.stringify(change.before),
    change.after === undefined ? null : JSON.stringify(change.after),
    [actor.requestId, actor.address],
    [newId(), followed?.id ?? null],
    followed?.kind ?? null,
    change.state ?? null,
  ];
}
