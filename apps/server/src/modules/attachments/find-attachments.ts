import { sql } from "kysely";
import type { AppContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/database.ts";
import { byText, containsText, offsetOf, pageOf } from "../../platform/http/list.ts";
import { instantOf, instantOrNull } from "../../platform/http/shapes.ts";
import type { Attachment, AttachmentQuery } from "./attachment-schemas.ts";
import { restorableSince } from "./remove-attachment.ts";

/** The measures of a submission's survey in the order people read them. */
type Measures = readonly { id: string; title: string; number: string }[];

const sortColumns = {
  name: byText("a.name"),
  // Links come first.
  bytes: sql`coalesce(f.bytes, -1)`,
  addedAt: sql`a.added_at`,
};

/**
 * One page of a submission's attachments; those of measures that are not in the survey now are not among them, nor are
 * removed ones that cannot be restored any more.
 */
export async function listAttachments(
  { db, clock }: Pick<AppContext, "db" | "clock">,
  submissionId: string,
  measures: Measures,
  filter: AttachmentQuery,
) {
  const offset = offsetOf(filter.cursor);
  const ids = measures.map(({ id }) => id);
  const by = filter.sort.replace(/^-/, "") as keyof typeof sortColumns | "measure";
  const direction = filter.sort.startsWith("-") ? "desc" : "asc";
  let query = selectAttachments(db)
    .select(sql<number>`(count(*) OVER ())::int`.as("total"))
    .where("a.submissionId", "=", submissionId)
    .where((eb) =>
      eb.or([eb("a.removedAt", "is", null), eb("a.removedAt", ">", restorableSince(clock.now()))]),
    )
    .where(
      "a.measureId",
      "=",
      sql<string>`ANY (${filter.measureId ? ids.filter((id) => id === filter.measureId) : ids}::uuid[])`,
    );
  const { q, deleted } = filter;
  if (deleted !== "any") query = query.where("a.removedAt", deleted === "true" ? "is not" : "is", null);
  if (q) query = query.where((eb) => eb.or([containsText("a.name", q), containsText("a.url", q)]));
  const rows = await query
    .orderBy(
      by === "measure" ? sql`array_position(${ids}::uuid[], a.measure_id)` : sortColumns[by],
      direction,
    )
    .orderBy("a.id", direction)
    .limit(filter.limit)
    .offset(offset)
    .execute();
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  const items = rows.flatMap((row) => {
    const measure = byId.get(row.measureId);
    return measure === undefined ? [] : [attachmentView(row, measure)];
  });
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

type AttachmentRow = NonNullable<Awaited<ReturnType<typeof findAttachment>>>;

export function attachmentView(row: AttachmentRow, { id, title, number }: Measures[number]): Attachment {
  return {
    id: row.id,
    measure: { id, title, number },
    subMeasureId: row.subMeasureId,
    name: row.name,
    url: row.url,
    file: row.bytes === null || row.sha256 === null ? null : { bytes: row.bytes, sha256: row.sha256 },
    addedAt: instantOf(row.addedAt),
    addedBy: { id: row.addedBy, name: row.addedByName },
    removedAt: instantOrNull(row.removedAt),
  };
}
