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

/** Who wants an attachment of a submission removed or restored, and the measures of its survey. */
type AskedChange = {
  actor: Actor;
  at: Date;
  subject: Subject;
  attachmentId: string;
  measureOf: (measureId: string) => AttachedMeasure | null | undefined;
};

/** Hides an attachment at once; it can be restored until its file goes. Refuses as adding does. */
export async function removeAttachment(tx: Tx, asked: AskedChange): Promise<void> {
  const found = await lock(tx, asked);
  if (found.row.removedAt !== null) throw notFound("The attachment");
  await setRemoved(tx, asked, found, true);
}

/** Brings a removed attachment back; refuses as adding does, and with `attachment_gone` once its time is over. */
export async function restoreAttachment(tx: Tx, asked: AskedChange): Promise<void> {
  const found = await lock(tx, asked);
  const { removedAt, measureId } = found.row;
  if (removedAt === null) return;
  if (removedAt <= restorableSince(asked.at))
    throw new Problem("attachment_gone", `It was removed more than ${attachmentRestoreDays} days ago.`);
  await requireRoom(tx, asked.subject.id, measureId, { isRestored: true });
  await setRemoved(tx, asked, found, false);
}

async function setRemoved(
  tx: Tx,
  { actor, at, subject, attachmentId }: AskedChange,
  { row, measure }: Awaited<ReturnType<typeof lock>>,
  isRemoved: boolean,
): Promise<void> {
  await tx
    .updateTable("attachment")
    .set(isRemoved ? { removedAt: at, removedBy: actor.trueUserId } : { removedAt: null, removedBy: null })
    .where("id", "=", attachmentId)
    .execute();
  const { subMeasureId, name, url } = row;
  const attachment = { attachmentId, subMeasureId, name, url };
  await recordAttachmentChange(
    tx,
    actor,
    at,
    subject,
    measure,
    isRemoved
      ? { action: "attachment.remove", before: attachment }
      : { action: "attachment.restore", after: attachment },
  );
}

/** What was removed up to this instant cannot be restored any more. */
export function restorableSince(at: Date): Date {
  return new Date(at.getTime() - attachmentRestoreDays * 86_400_000);
}

async function lock(tx: Tx, { actor, subject, attachmentId, measureOf }: AskedChange) {
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
