import type { Audience } from "../../platform/live/change-hub.ts";

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

/** An activity that would only get a newer time is left alone for so long: who types saves every few seconds. */
export const activityRefreshSeconds = 60;
