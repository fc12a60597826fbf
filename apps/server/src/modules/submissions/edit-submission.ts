import type { Tx } from "../../platform/db/database.ts";
import { notFound, Problem } from "../../platform/http/problem.ts";
import { type RecordedChange, recordChange } from "../activity/index.ts";
import type { Actor, Subject } from "../identity/index.ts";
import { enqueueRecalculation } from "../programs/index.ts";
import { requireSeen } from "./approve-submission.ts";
import { maySetLevel, requireWritable } from "./response-policy.ts";
import { submissionLineage } from "./submission-ancestors.ts";
import { type LockedSubmission, lockSubmission } from "./submission-queries.ts";

async function lockForChange(tx: Tx, actor: Actor, subject: Subject): Promise<LockedSubmission> {
  const submission = await lockSubmission(tx, subject.id);
  if (!submission) throw notFound("The submission");
  if (!maySetLevel(actor, subject, submission.approval))
    throw new Problem(
      "forbidden",
      `The submission is ${submission.approval}, which your role may not change.`,
    );
  return submission;
}

async function record(
  tx: Tx,
  actor: Actor,
  at: Date,
  subject: Subject,
  submission: LockedSubmission,
  change: Pick<RecordedChange, "verb" | "action" | "message" | "before" | "after">,
): Promise<void> {
  await recordChange(tx, actor, at, {
    ...change,
    entity: { kind: "submission", id: submission.id },
    ...submissionLineage(submission),
    revision: submission.revision + 1,
    audience: { organisationId: subject.organisationId, groupIds: subject.groupIds },
  });
}

/** Changes a submission's title or the day it applies on. */
export async function editSubmission(
  tx: Tx,
  actor: Actor,
  at: Date,
  subject: Subject,
  edit: { title?: string | undefined; appliesOn?: string | undefined; revision: number },
): Promise<void> {
  requireWritable(subject);
  const submission = await lockForChange(tx, actor, subject);
  requireSeen(submission, edit.revision);
  const before = { title: submission.title, appliesOn: submission.appliesOn };
  const after = { title: edit.title ?? before.title, appliesOn: edit.appliesOn ?? before.appliesOn };
  if (after.title === before.title && after.appliesOn === before.appliesOn) return;
  await tx
    .updateTable("submission")
    .set((eb) => ({ ...after, revision: eb("revision", "+", 1), modifiedAt: at }))
    .where("id", "=", submission.id)
    .executeTakeFirstOrThrow();
  await record(tx, actor, at, subject, submission, {
    verb: "update",
    action: "submission.edit",
    message: after.title,
    before,
    after,
  });
}

/** Deletes a submission, which can be undone. */
export async function deleteSubmission(tx: Tx, actor: Actor, at: Date, subject: Subject): Promise<void> {
  const submission = await lockForChange(tx, actor, subject);
  if (submission.deletedAt !== null) return;
  await setDeletedAt(tx, submission.id, at, at);
  await record(tx, actor, at, subject, submission, {
    verb: "delete",
    action: "submission.delete",
    message: submission.title,
  });
}

/** Brings a deleted submission back with everything in it. */
export async function restoreSubmission(tx: Tx, actor: Actor, at: Date, subject: Subject): Promise<void> {
  const submission = await lockForChange(tx, actor, subject);
  if (submission.deletedAt === null) return;
  await setDeletedAt(tx, submission.id, null, at);
  // The structure may have changed while it was deleted, and recalculation passes by what is deleted.
  await enqueueRecalculation(tx, submission.programId, submission.surveyId);
  await record(tx, actor, at, subject, submission, {
    verb: "undelete",
    action: "submission.restore",
    message: submission.title,
  });
}

async function setDeletedAt(tx: Tx, id: string, deletedAt: Date | null, at: Date): Promise<void> {
  await tx
    .updateTable("submission")
    .set((eb) => ({ deletedAt, revision: eb("revision", "+", 1), modifiedAt: at }))
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}
