import type { Change } from "../../platform/live/change-hub.ts";
import { type Actor, type Permission, permissions, reachOf } from "../identity/index.ts";

// What people answered; with an organisation in its audience, a category is one of a submission.
const answerKinds = new Set(["submission", "response", "category"]);

/**
 * Whether the actor may learn that something changed: what it is about must lie in a group of theirs, and what
 * belongs to one organisation is for its own people and for those who see every organisation of the group.
 */
export function mayHear(actor: Actor, { kind, audience }: Change): boolean {
  if (audience.userId !== undefined) return audience.userId === actor.userId;
  if (audience.permission !== undefined) {
    const permission = audience.permission as Permission;
    return permissions.includes(permission) && reachOf(actor.role, permission) !== null;
  }
  if (actor.role === "super_admin") return true;
  const { organisationId, groupIds } = audience;
  const sharesGroup = groupIds?.some((id) => actor.groupIds.includes(id)) ?? false;
  if (organisationId == null) return sharesGroup;
  const reach = reachOf(actor.role, "submission.view");
  if (reach === null && answerKinds.has(kind)) return false;
  if (organisationId === actor.organisationId) return sharesGroup || groupIds === undefined;
  return reach === "group" && sharesGroup;
}
