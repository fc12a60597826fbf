import { sql } from "kysely";
import type { AppContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/database.ts";
import { byText, containsText, offsetOf, pageOf } from "../../platform/http/list.ts";
import { instantOf, instantOrNull } from "../../platform/http/shapes.ts";
import type { Actor, Subject } from "../identity/index.ts";
import { mayChangeResponse, type SubmissionState } from "../submissions/index.ts";
import type { Attachment, AttachmentQuery } from "./attachment-schemas.ts";
import { restorableSince } from "./remove-attachment.ts";

/** Who looks at the attachments of a submission, and what it is like now. */
export type Looking = { actor: Actor; subject: Subject; state: SubmissionState };

const sortColumns = {
  name: byText("a.name"),
  // Links come first.
  bytes: sql`coalesce(f.bytes, -1)`,
  addedAt: sql`a.added_at`,
};

/**
 * One page of a submission's attachments.
 *
 * Those of measures that are not in the survey now are not among them; removed ones are, if asked for, as long as they can
 * be restored and for whoever may do that.
 */
export async function listAttachments(
  { db, clock }: Pick<AppContext, "db" | "clock">,
  looking: Looking,
  filter: AttachmentQuery,
) {
  const { actor, subject, state } = looking;
  const offset = offsetOf(filter.cursor);
  const order = state.survey.measures.map(({ id }) => id);
  const asked = filter.measureId ? order.filter((id) => id === filter.measureId) : order;
  const changeable = asked.filter((id) => mayChangeResponse(state, actor, subject, id));
  const by = filter.sort.replace(/^-/, "") as keyof typeof sortColumns | "measure";
  const direction = filter.sort.startsWith("-") ? "desc" : "asc";
  const isPresent = sql<boolean>`a.removed_at IS NULL AND a.measure_id = ANY (${asked}::uuid[])`;
  const isRestorable = sql<boolean>`a.removed_at > ${restorableSince(clock.now())}
    AND a.measure_id = ANY (${changeable}::uuid[])`;
  const { q, deleted } = filter;
  let query = selectAttachments(db)
    .select(sql<number>`(count(*) OVER ())::int`.as("total"))
    .where("a.submissionId", "=", subject.id)
    .where((eb) =>
      deleted === "any" ? eb.or([isPresent, isRestorable]) : deleted === "true" ? isRestorable : isPresent,
    );
  if (q) query = query.where((eb) => eb.or([containsText("a.name", q), containsText("a.url", q)]));
  const rows = await query
    .orderBy(
      by === "measure" ? sql`array_position(${order}::uuid[], a.measure_id)` : sortColumns[by],
      direction,
    )
    .orderBy("a.id", direction)
    .limit(filter.limit)
    .offset(offset)
    .execute();
  const items = rows.flatMap((row) => attachmentView(row, looking) ?? []);
  return pageOf(items, offset, rows[0]?.total ?? 0);
}

/** An attachment of a submission that was not removed, or null. */
export async function findAttachment(db: Db, submissionId: string, attachmentId: string) {
  const row = await selectAttachments(db)
    .where("a.submissionId", "=", submissionId)
    .where("a.id", "=", attachmentId)
    .where("a.removedAt", "is", null)
    .executeTakeFirst();
  return row ?? null;
}

function selectAttachments(db: Db) {
  return db
    .selectFrom("attachment as a")
    .innerJoin("appUser as u", "u.id", "a.addedBy")
    .leftJoin("storedFile as f", "f.id", "a.storedFileId")
    .select([
      "a.id",
      "a.measureId",
      "a.subMeasureId",
      "a.name",
      "a.url",
      "a.storedFileId",
      "f.bytes",
      "f.sha256",
      "a.addedAt",
      "a.addedBy",
      "u.name as addedByName",
      "a.removedAt",
    ]);
}

export type AttachmentRow = NonNullable<Awaited<ReturnType<typeof findAttachment>>>;

/** An attachment as the API shows it, or null where its measure is not in the survey now. */
export function attachmentView(row: AttachmentRow, { actor, subject, state }: Looking): Attachment | null {
  const measure = state.survey.measure(row.measureId);
  if (!measure) return null;
  const { id, title, number } = measure;
  const subMeasure = measure.subMeasures.find((sub) => sub.id === row.subMeasureId);
  return {
    id: row.id,
    measure: { id, title, number },
    subMeasure: subMeasure ? { id: subMeasure.id, title: subMeasure.title } : null,
    name: row.name,
    url: row.url,
    file: row.bytes === null || row.sha256 === null ? null : { bytes: row.bytes, sha256: row.sha256 },
    addedAt: instantOf(row.addedAt),
    addedBy: { id: row.addedBy, name: row.addedByName },
    removedAt: instantOrNull(row.removedAt),
    can: { change: mayChangeResponse(state, actor, subject, id) },
  };
}
