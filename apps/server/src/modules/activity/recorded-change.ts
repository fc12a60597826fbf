import type { Audience } from "../../platform/live/change-hub.ts";
import type { Actor } from "../identity/index.ts";

export const verbs = [
  "create",
  "update",
  "state",
  "delete",
  "undelete",
  "relation",
  "reorder",
  "report",
  "broadcast",
] as const;
export type Verb = (typeof verbs)[number];

/** What a change of state may bring a thing to: a level, finalised or open, granted or revoked. */
export const activityStates = [
  "draft",
  "final",
  "reviewed",
  "approved",
  "finalised",
  "open",
  "granted",
  "revoked",
] as const;
export type ActivityState = (typeof activityStates)[number];

export const entityKinds = [
  "organisation",
  "user",
  "survey_group",
  "survey_access",
  "program",
  "survey",
  "category",
  "measure",
  "response_type",
  "submission",
  "response",
  "post",
] as const;
export type EntityKind = (typeof entityKinds)[number];

/**
 * A thing by its kind and id, with the scope that the id has its meaning in: the program for a survey, category,
 * measure or response type; the submission for a response or a category that was rated; the organisation for
 * survey access, whose id is the survey's.
 */
export type EntityRef = { kind: EntityKind; id: string; scopeId?: string };

export type RecordedChange = {
  verb: Verb;
  /** What the verb `state` brought it to. */
  state?: ActivityState;
  /** The audited action, such as `program.finalise`. */
  action: string;
  entity: EntityRef;
  /** The entity's title now. */
  message: string;
  /** What the entity lies in, the nearest first, as `lineageOf` gives it: whoever follows one of these is told. */
  ancestors: readonly EntityRef[];
  /** The program and the organisation it concerns, where the ancestors do not say: they decide who may see it. */
  programId?: string;
  organisationId?: string;
  /** Its author follows nothing because of it: it came of another change, or changed nothing. */
  followsNothing?: true;
  before?: unknown;
  after?: unknown;
  revision?: number;
  audience: Audience;
};

/**
 * What the same person does to the same thing within this time is one activity, as long as it lies in the same: who
 * follows what it lay in before has been told, and keeps it. What was posted is not merged with what
 * becomes of it: it stays where it is in time.
 */
export const activityMergeHours = 2;

/** An activity that would only get a newer time is left alone for so long: who types saves every few seconds. */
export const activityRefreshSeconds = 60;

type Place = Pick<RecordedChange, "entity" | "ancestors" | "programId" | "organisationId">;
type About = {
  programId: string | null;
  organisationId: string | null;
  submissionId: string | null;
  /** The one survey it lies in; null for none or several. */
  surveyId: string | null;
};

/** What a change concerns: those who may see that may see the change. */
export function aboutOf({ entity, ancestors, programId, organisationId }: Place): About {
  const lineage = [entity, ...ancestors];
  const idOf = (kind: EntityKind) => lineage.find((ref) => ref.kind === kind)?.id ?? null;
  const surveys = lineage.filter(({ kind }) => kind === "survey");
  return {
    programId: programId ?? idOf("program"),
    organisationId: organisationId ?? idOf("organisation"),
    submissionId: idOf("submission"),
    surveyId: surveys.length === 1 ? (surveys[0]?.id ?? null) : null,
  };
}

/** What the actor follows from this change on, unless they have decided otherwise; null for who acts as another. */
export function followedFor(actor: Actor, change: RecordedChange): EntityRef | null {
  return actor.userId !== actor.trueUserId || change.followsNothing ? null : followedAfter(change);
}

/** What whoever changes a thing follows: the submission it lies in, else the program, else the organisation. */
export function followedAfter({ entity, ancestors }: Place): EntityRef | null {
  const lineage = [entity, ...ancestors];
  for (const kind of ["submission", "program", "organisation"] as const) {
    const found = lineage.find((ref) => ref.kind === kind);
    if (found) return found;
  }
  return null;
}
