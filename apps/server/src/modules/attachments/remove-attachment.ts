import type { Tx } from "../../platform/db/database.ts";
import { notFound, Problem } from "../../platform/http/problem.ts";
import type { Actor, Subject } from "../identity/index.ts";
import { attachmentRestoreDays } from "./attachment-schemas.ts";
import {
  type AttachedMeasure,
  lockForAttachments,
  recordAttachmentChange,
  requireRoom,
} from "./attachment-writes.ts";

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

/** Brings a removed attachment back; refuses as adding does, and with `attachment_gone` once its time is over. */
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
  await requireRoom(tx, subject.id, row.measureId, { isRestored: true });
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
  const find = () =>
    tx
      .selectFrom("attachment")
      .select(["measureId", "subMeasureId", "name", "url", "removedAt"])
      .where("id", "=", attachmentId)
      .where("submissionId", "=", subject.id)
      .executeTakeFirst();
  const seen = await find();
  const measure = seen ? measureOf(seen.measureId) : null;
  if (!seen || !measure) throw notFound("The attachment");
  await lockForAttachments(tx, actor, subject, seen.measureId);
  // Somebody else may have removed or restored it while this waited.
  const row = await find();
  if (!row) throw notFound("The attachment");
  return { row, measure };
}
