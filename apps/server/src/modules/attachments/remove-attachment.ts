import type { Tx } from "../../platform/db/database.ts";
import { notFound, Problem } from "../../platform/http/problem.ts";
import type { Actor, Subject } from "../identity/index.ts";
import { attachmentRestoreDays } from "./attachment-schemas.ts";
import { type AttachedMeasure, lockForAttachments, recordAttachmentChange } from "./attachment-writes.ts";

type MeasureOf = (measureId: string) => AttachedMeasure | null | undefined;

/** Hides an attachment at once; it can be restored until its file goes. Refuses as adding does. */
export async function removeAttachment(
  tx: Tx,
  actor: Actor,
  at: Date,
  subject: Subject,
  attachmentId: string,
  measureOf: MeasureOf,
): Promise<void> {
  const { measure, row } = await lock(tx, actor, subject, attachmentId, measureOf);
  if (row.removedAt !== null) throw notFound("The attachment");
  await tx
    .updateTable("attachment")
    .set({ removedAt: at, removedBy: actor.trueUserId })
    .where("id", "=", attachmentId)
    .execute();
  await recordAttachmentChange(tx, actor, at, subject, measure, {
    action: "attachment.remove",
    before: { attachmentId, subMeasureId: row.subMeasureId, name: row.name, url: row.url },
  });
}

/** Brings a removed attachment back; refuses with `attachment_gone` once its time is over. */
export async function restoreAttachment(
  tx: Tx,
  actor: Actor,
  at: Date,
  subject: Subject,
  attachmentId: string,
  measureOf: MeasureOf,
): Promise<void> {
  const { measure, row } = await lock(tx, actor, subject, attachmentId, measureOf);
  if (row.removedAt === null) return;
  if (row.removedAt <= restorableSince(at))
    throw new Problem("attachment_gone", `It was removed more than ${attachmentRestoreDays} days ago.`);
  await tx
    .updateTable("attachment")
    .set({ removedAt: null, removedBy: null })
    .where("id", "=", attachmentId)
    .execute();
  await recordAttachmentChange(tx, actor, at, subject, measure, {
    action: "attachment.restore",
    after: { attachmentId, subMeasureId: row.subMeasureId, name: row.name, url: row.url },
  });
}

/** What was removed up to this instant cannot be restored any more. */
export function restorableSince(at: Date): Date {
  return new Date(at.getTime() - attachmentRestoreDays * 86_400_000);
}

async function lock(tx: Tx, actor: Actor, subject: Subject, attachmentId: string, measureOf: MeasureOf) {
  const row = await tx
    .selectFrom("attachment")
    .select(["measureId", "subMeasureId", "name", "url", "removedAt"])
    .where("id", "=", attachmentId)
    .where("submissionId", "=", subject.id)
    .forUpdate()
    .executeTakeFirst();
  const measure = row ? measureOf(row.measureId) : null;
  if (!row || !measure) throw notFound("The attachment");
  await lockForAttachments(tx, actor, subject, row.measureId);
  return { row, measure };
}
