import type { Tx } from "../../platform/db/database.ts";
import { newId } from "../../platform/db/ids.ts";
import { insertRows } from "../../platform/db/insert-rows.ts";
import { activityMergeHours, type RecordedChange } from "../activity/index.ts";

/** Something that somebody did in the demo's story. */
export type DemoEvent = Pick<
  RecordedChange,
  "verb" | "entity" | "scopeId" | "message" | "ancestors" | "before" | "after"
> & {
  /** An instant, RFC 3339 UTC. */
  at: string;
  actorId: string;
  /** The audited action; null where many small changes are told as one activity. */
  action: string | null;
};

type ActivityRow = {
  id: string;
  occurredAt: string;
  actorId: string;
  verbs: string[];
  entityKind: string;
  entityId: string;
  scopeId: string | null;
  message: string;
};

/** Writes activity and audit of what happened, merged as `recordChange` merges what happens. */
export async function recordEvents(tx: Tx, events: readonly DemoEvent[], requestId: string): Promise<void> {
  const inOrder = events.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const activities: ActivityRow[] = [];
  const ancestors: { activityId: string; depth: number; entityKind: string; entityId: string }[] = [];
  const recent = new Map<string, ActivityRow>();
  for (const event of inOrder) {
    const { at, actorId, verb, entity, scopeId = null, message } = event;
    const key = [actorId, entity.kind, entity.id, scopeId].join("|");
    const known = recent.get(key);
    if (
      known !== undefined &&
      Date.parse(at) - Date.parse(known.occurredAt) < activityMergeHours * 3_600_000
    ) {
      known.occurredAt = at;
      known.message = message;
      if (!known.verbs.includes(verb)) known.verbs.push(verb);
      continue;
    }
    const activity = {
      id: newId(),
      occurredAt: at,
      actorId,
      verbs: [verb],
      entityKind: entity.kind,
      entityId: entity.id,
      scopeId,
      message,
    };
    recent.set(key, activity);
    activities.push(activity);
    for (const [depth, { kind, id }] of [entity, ...event.ancestors].entries())
      ancestors.push({ activityId: activity.id, depth, entityKind: kind, entityId: id });
  }
  const audits = inOrder
    .filter(({ action }) => action !== null)
    .map(({ at, actorId, action, entity, scopeId = null, before = null, after = null }) => ({
      id: newId(),
      occurredAt: at,
      actorId,
      action,
      entityKind: entity.kind,
      entityId: entity.id,
      scopeId,
      before,
      after,
      requestId,
    }));
  await insertRows(
    tx,
    "activity",
    ["id", "occurredAt", "actorId", "verbs", "entityKind", "entityId", "scopeId", "message"],
    activities,
  );
  await insertRows(tx, "activity_ancestor", ["activityId", "depth", "entityKind", "entityId"], ancestors);
  await insertRows(
    tx,
    "audit",
    [
      "id",
      "occurredAt",
      "actorId",
      "action",
      "entityKind",
      "entityId",
      "scopeId",
      "before",
      "after",
      "requestId",
    ],
    audits,
  );
}
