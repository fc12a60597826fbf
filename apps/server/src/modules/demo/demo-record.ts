import type { Tx } from "../../platform/db/database.ts";
import { newId } from "../../platform/db/ids.ts";
import { insertRows } from "../../platform/db/insert-rows.ts";
import {
  aboutOf,
  activityMergeHours,
  type EntityRef,
  followedAfter,
  type RecordedChange,
} from "../activity/index.ts";

/** Something that somebody did in the demo's story. */
export type DemoEvent = Pick<
  RecordedChange,
  "verb" | "state" | "entity" | "programId" | "message" | "ancestors" | "before" | "after"
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
  programId: string | null;
  organisationId: string | null;
  submissionId: string | null;
  surveyId: string | null;
  state: string | null;
};

type SubscriptionRow = {
  id: string;
  userId: string;
  entityKind: string;
  entityId: string;
  isOn: true;
  origin: "automatic";
  createdAt: string;
  toldAt: string;
};

/** Writes activity, audit and subscriptions of what happened, merged as `recordChange` merges what happens. */
export async function recordEvents(tx: Tx, events: readonly DemoEvent[], requestId: string): Promise<void> {
  const inOrder = events.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const activities: ActivityRow[] = [];
  const lineages = new Map<ActivityRow, readonly EntityRef[]>();
  const subscriptions = new Map<string, SubscriptionRow>();
  const recent = new Map<string, ActivityRow>();
  for (const event of inOrder) {
    const { at, actorId, verb, state = null, entity, message } = event;
    const scopeId = entity.scopeId ?? null;
    const key = [actorId, entity.kind, entity.id, scopeId].join("|");
    const known = recent.get(key);
    if (
      known !== undefined &&
      !known.verbs.includes("broadcast") &&
      Date.parse(at) - Date.parse(known.occurredAt) < activityMergeHours * 3_600_000
    ) {
      known.occurredAt = at;
      known.message = message;
      known.state = state ?? known.state;
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
      ...aboutOf(event),
      state,
    };
    recent.set(key, activity);
    activities.push(activity);
    lineages.set(activity, [entity, ...event.ancestors]);
    const followed = followedAfter(event);
    if (followed === null) continue;
    const once = [actorId, followed.id].join("|");
    if (!subscriptions.has(once))
      subscriptions.set(once, {
        id: newId(),
        userId: actorId,
        entityKind: followed.kind,
        entityId: followed.id,
        isOn: true,
        origin: "automatic",
        createdAt: at,
        toldAt: at,
      });
  }
  const ancestors = [...lineages].flatMap(([{ id, occurredAt }, lineage]) =>
    lineage.map((ref, depth) => ({
      activityId: id,
      depth,
      entityKind: ref.kind,
      entityId: ref.id,
      scopeId: ref.scopeId ?? null,
      occurredAt,
    })),
  );
  const audits = inOrder
    .filter(({ action }) => action !== null)
    .map((event) => ({
      id: newId(),
      occurredAt: event.at,
      actorId: event.actorId,
      action: event.action,
      entityKind: event.entity.kind,
      entityId: event.entity.id,
      scopeId: event.entity.scopeId ?? null,
      before: event.before ?? null,
      after: event.after ?? null,
      requestId,
      programId: aboutOf(event).programId,
      organisationId: aboutOf(event).organisationId,
    }));
  await insertRows(
    tx,
    "activity",
    [
      "id",
      "occurredAt",
      "actorId",
      "verbs",
      "entityKind",
      "entityId",
      "scopeId",
      "message",
      "programId",
      "organisationId",
      "submissionId",
      "surveyId",
      "state",
    ],
    activities,
  );
  await insertRows(
    tx,
    "activity_ancestor",
    ["activityId", "depth", "entityKind", "entityId", "scopeId", "occurredAt"],
    ancestors,
  );
  await insertRows(
    tx,
    "subscription",
    ["id", "userId", "entityKind", "entityId", "isOn", "origin", "createdAt", "toldAt"],
    [...subscriptions.values()],
  );
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
      "programId",
      "organisationId",
    ],
    audits,
  );
}
