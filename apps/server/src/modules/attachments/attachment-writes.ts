import type { Approval } from "@aquamark/scoring";
import { sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import { notFound, Problem } from "../../platform/http/problem.ts";
import { type RecordedChange, recordChange } from "../activity/index.ts";
import { type Actor, can, type Subject } from "../identity/index.ts";
import type { Ref } from "../programs/index.ts";
import {
  answerLineage,
  requirePresentLevel,
  requireWritable,
  submissionSubject,
} from "../submissions/index.ts";
import { attachmentsMax, keptAttachmentsMax } from "./attachment-schemas.ts";

/** The measure of a survey, as far as its attachments need it. */
export type AttachedMeasure = { id: string; title: string; parents: readonly Ref[] };

/** What an attachment belongs to: a response, or one sub-measure of it. */
export type AttachmentPlace = { measure: AttachedMeasure; subMeasureId: string | null };

/**
 * Makes sure that the actor may change the attachments of a response, and that this stays so until the transaction ends:
 * rules 16 and 23, on what the database says now. A response that is not there yet counts as one of its submission's
 * level.
 */
export async function lockForAttachments(
  tx: Tx,
  actor: Actor,
  { id }: Subject,
  measureId: string,
): Promise<void> {
  // Every change of a level, an answer or an attachment takes this lock, and so waits.
  const submission = await tx
    .selectFrom("submission")
    .select(["programId", "surveyId", "organisationId", "approval", "deletedAt"])
    .where("id", "=", id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  const subject = submission ? await submissionSubject(tx, submission, id) : null;
  if (!submission || !subject || !can(actor, "response.edit", subject)) throw notFound("The submission");
  requireWritable({ ...subject, isDeleted: subject.isDeleted || submission.deletedAt !== null });
  const { rows } = await sql<{ approval: Approval }>`
    SELECT approval FROM response WHERE submission_id = ${id} AND measure_id = ${measureId}`.execute(tx);
  requirePresentLevel(actor, subject, rows[0]?.approval ?? submission.approval);
}

/** Refuses with `attachments_too_many` where a response can take no more; to be asked under the lock. */
export async function requireRoom(
  tx: Tx,
  submissionId: string,
  measureId: string,
  { isRestored = false } = {},
): Promise<void> {
  const { present, kept } = await tx
    .selectFrom("attachment")
    .select([
      sql<number>`(count(*) FILTER (WHERE removed_at IS NULL))::int`.as("present"),
      sql<number>`count(*)::int`.as("kept"),
    ])
    .where("submissionId", "=", submissionId)
    .where("measureId", "=", measureId)
    .executeTakeFirstOrThrow();
  const extra = { max: attachmentsMax };
  if (present >= attachmentsMax)
    throw new Problem(
      "attachments_too_many",
      `A response has ${attachmentsMax} attachments at most. Remove one first, or put several files into one archive.`,
      extra,
    );
  if (!isRestored && kept >= keptAttachmentsMax)
    throw new Problem(
      "attachments_too_many",
      `${kept - present} attachments of this response were removed lately and are still kept. Put several files into one archive.`,
      extra,
    );
}

/** Records a change of a response's attachments: as a change of the response, with the attachment in the audit. */
export async function recordAttachmentChange(
  tx: Tx,
  actor: Actor,
  at: Date,
  subject: Subject,
  measure: AttachedMeasure,
  change: Pick<RecordedChange, "action" | "before" | "after">,
): Promise<void> {
  const { id, organisationId, programId, groupIds } = subject;
  if (organisationId === null || programId === null) throw new Error(`Submission ${id} lies nowhere`);
  await recordChange(tx, actor, at, {
    verb: "relation",
    entity: { kind: "response", id: measure.id, scopeId: id },
    message: measure.title,
    ...answerLineage({ id, organisationId, programId }, measure.parents),
    ...change,
    audience: { organisationId, groupIds },
  });
}
