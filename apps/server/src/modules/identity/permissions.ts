import type { Role } from "./roles.ts";

/**
 * How far a right reaches: everything; what shares a live survey group with the user; of that, only what belongs
 * to the own organisation, or what that has survey access to; the user's own account.
 */
export type Reach = "all" | "group" | "own" | "access" | "self";

type Row = readonly [
  super_admin: Reach | null,
  admin: Reach | null,
  author: Reach | null,
  authority: Reach | null,
  consultant: Reach | null,
  org_admin: Reach | null,
  clerk: Reach | null,
];

const columns: readonly Role[] = [
  "super_admin",
  "admin",
  "author",
  "authority",
  "consultant",
  "org_admin",
  "clerk",
];

/** Who may do what; the same table, in words, is docs/permissions.md, and a test compares the two. */
const table = {
  "settings.view": ["all", "all", null, null, null, null, null],
  "audit.view": ["all", "group", null, null, null, "own", null],
  "survey_group.view": ["all", "group", "group", "group", "group", "group", "group"],
  "survey_group.assign_program": ["all", "group", "group", null, null, null, null],
  "organisation.view": ["all", "all", "group", "group", "group", "group", "group"],
  "user.view": ["all", "all", "group", "group", "group", "group", "group"],
  "user.view_email": ["all", "all", null, "group", "group", "own", null],
  "account.edit": ["self", "self", "self", "self", "self", "self", "self"],
  "survey_access.view": ["all", "group", null, "group", "group", "own", "own"],
  "survey_access.change": ["all", "group", null, null, null, null, null],
  "program.view": ["all", "group", "group", "group", "group", "access", "access"],
  "program.view_weights": ["all", "group", "group", "group", "group", "access", null],
  "program.edit": ["all", "group", "group", null, null, null, null],
  "program.create": ["all", "group", "group", null, null, null, null],
  "program.duplicate": ["all", "group", null, null, null, null, null],
  "program.compare_versions": ["all", "group", "group", null, null, null, null],
  "program.import": ["all", "group", "group", null, null, null, null],
  "program.export": ["all", "group", "group", "group", "group", "access", "access"],
  "program.finalise": ["all", "group", null, null, null, null, null],
  "recalculation.start": ["all", "group", "group", null, null, null, null],
  "submission.view": ["all", "group", null, "group", "group", "own", "own"],
  "submission.create": ["all", "group", null, "group", "group", "own", "own"],
  "submission.edit": ["all", "group", null, "group", "group", "own", null],
  "submission.view_scores": ["all", "group", null, "group", "group", "own", null],
  "response.edit": ["all", "group", null, "group", "group", "own", "own"],
  "rating.edit": ["all", "group", null, "group", "group", "own", "own"],
  "approval.draft": ["all", "group", null, "group", "group", "own", "own"],
  "approval.final": ["all", "group", null, "group", "group", "own", "own"],
  "approval.reviewed": ["all", "group", null, "group", "group", null, null],
  "approval.approved": ["all", "group", null, "group", null, null, null],
  "history.view": ["all", "group", null, "group", "group", "own", "own"],
  "history.restore": ["all", "group", null, "group", "group", "own", null],
  "statistics.view_unrestricted": ["all", "group", null, "group", "group", null, null],
  "statistics.view": ["all", "group", "group", "group", "group", "access", null],
  "job.view": ["all", "self", "self", "self", "self", "self", "self"],
  "failed_job.retry": ["all", "all", null, null, null, null, null],
  "mail.view": ["all", "all", null, null, null, null, null],
  "mail.read": ["all", null, null, null, null, null, null],
  "mail.retry": ["all", "all", null, null, null, null, null],
  "post.view": ["all", "group", "own", "group", "group", "own", "own"],
  "post.write_to_organisation": ["all", "group", null, null, null, "own", null],
  "post.write_to_all": ["all", "group", null, null, null, null, null],
  "activity.view": ["self", "self", "self", "self", "self", "self", "self"],
  "session.own": ["self", "self", "self", "self", "self", "self", "self"],
} as const satisfies Record<string, Row>;

export type Permission = keyof typeof table;

export const permissions = Object.keys(table) as Permission[];

/** How far `role` may use `permission`, or null where not at all. */
export function reachOf(role: Role, permission: Permission): Reach | null {
  return table[permission][columns.indexOf(role)] ?? null;
}
