import type { Permission } from "./permissions.ts";
import { reachOf } from "./permissions.ts";
import type { Role } from "./roles.ts";

/** Who makes a request: the user acted as, and the true one behind it. */
export type Actor = {
  readonly userId: string;
  readonly trueUserId: string;
  readonly name: string;
  readonly role: Role;
  readonly organisationId: string;
  /** The user's live survey groups. */
  readonly groupIds: readonly string[];
  readonly sessionId: string | null;
  readonly requestId: string;
  readonly address: string | null;
};

/** What an audit entry says of who did it: the true user, whom that one acted as, and the request; the system for null. */
export function auditedAs(actor: Actor | null) {
  return {
    actorId: actor?.trueUserId ?? null,
    actingAsId: actor === null || actor.userId === actor.trueUserId ? null : actor.userId,
    requestId: actor?.requestId ?? null,
    address: actor?.address ?? null,
  };
}

/** What a right is asked for: the facts that decide whether it reaches that far. */
export type Subject = {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly organisationId: string | null;
  readonly programId: string | null;
  readonly surveyId: string | null;
  /** The live survey groups it is in; for a submission those that program and organisation share. */
  readonly groupIds: readonly string[];
  /** The user it belongs to. */
  readonly ownerId: string | null;
  /** Whether the organisation concerned has survey access: a submission's own, else the actor's. */
  readonly hasAccess: boolean;
  /** Whether it, or anything it lies in, is deleted. */
  readonly isDeleted: boolean;
};

export type SubjectKind =
  | "program"
  | "survey"
  | "submission"
  | "organisation"
  | "user"
  | "surveyGroup"
  | "job"
  | "subscription"
  | "post"
  | "auditEntry";

function sharesGroup(actor: Actor, subject: Pick<Subject, "groupIds">): boolean {
  return subject.groupIds.some((id) => actor.groupIds.includes(id));
}

/** Whether `actor` may use `permission` on `subject`; without a subject, whether on anything at all. */
export function can(actor: Actor, permission: Permission, subject?: Subject): boolean {
  const reach = reachOf(actor.role, permission);
  if (reach === null) return false;
  if (!subject) return true;
  switch (reach) {
    case "all":
      return true;
    case "group":
      return sharesGroup(actor, subject);
    case "own":
      return subject.organisationId === actor.organisationId && sharesGroup(actor, subject);
    case "access":
      return subject.hasAccess && sharesGroup(actor, subject);
    case "self":
      return subject.ownerId === actor.userId;
  }
}
