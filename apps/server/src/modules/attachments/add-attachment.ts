import { sql } from "kysely";
import type { AppContext } from "../../platform/context.ts";
import type { Tx } from "../../platform/db/database.ts";
import { newId } from "../../platform/db/ids.ts";
import { transact } from "../../platform/db/transaction.ts";
import type { FileContent } from "../../platform/files/file-store.ts";
import { Problem } from "../../platform/http/problem.ts";
import type { Actor, Subject } from "../identity/index.ts";
import { attachmentBytesMax, attachmentsMax, type NewLink } from "./attachment-schemas.ts";
import { type AttachmentPlace, lockForAttachments, recordAttachmentChange } from "./attachment-writes.ts";
import { fileKeyOf } from "./stored-files.ts";

type Added = { name: string; url: string } | { name: string; fileId: string; bytes: number; sha256: string };

/**
 * Stores a file as it comes and attaches it to a response or sub-measure; answers the attachment's id.
 *
 * The place is checked before the file is taken and once more when it is stored, which may be minutes later. Refuses with
 * `too_large`, `attachments_too_many`, `response_level_refused` and `submission_read_only`; a fault of the store is a
 * FileStoreError. What is refused leaves no file.
 */
export async function addFile(
  context: AppContext,
  actor: Actor,
  subject: Subject,
  place: AttachmentPlace,
  file: { name: string; content: FileContent },
): Promise<string> {
  const { db, clock, files, log } = context;
  await transact(context, (tx) => lockToAdd(tx, actor, subject, place));
  const fileId = newId();
  await db.insertInto("storedFile").values({ id: fileId, createdAt: clock.now() }).execute();
  try {
    const stored = await files.put(fileKeyOf(fileId), limited(file.content));
    if (stored.bytes === 0)
      throw new Problem("request_invalid", "The file is empty.", {
        errors: [{ path: "file", code: "empty", message: "is empty" }],
      });
    return await transact(context, async (tx) => {
      await tx.updateTable("storedFile").set(stored).where("id", "=", fileId).execute();
      return insert(tx, context, actor, subject, place, { name: file.name, fileId, ...stored });
    });
  } catch (error) {
    // Nobody waits for this: what cannot be removed now is removed by the daily job, which finds it by its row.
    await forget(context, fileId).catch((fault: unknown) =>
      log.warn({ err: fault, fileId }, "the file of a refused attachment stays until the daily clean-up"),
    );
    throw error;
  }
}

/** Attaches the address of something elsewhere; answers the attachment's id. Refuses as `addFile` does. */
export function addLink(
  context: AppContext,
  actor: Actor,
  subject: Subject,
  place: AttachmentPlace,
  { url, name }: Pick<NewLink, "url" | "name">,
): Promise<string> {
  return transact(context, (tx) =>
    insert(tx, context, actor, subject, place, { name: name ?? url.slice(0, 255).toWellFormed(), url }),
  );
}

async function insert(
  tx: Tx,
  { clock }: AppContext,
  actor: Actor,
  subject: Subject,
  place: AttachmentPlace,
  added: Added,
): Promise<string> {
  await lockToAdd(tx, actor, subject, place);
  const [id, at] = [newId<"attachment">(), clock.now()];
  await tx
    .insertInto("attachment")
    .values({
      id,
      submissionId: subject.id,
      measureId: place.measure.id,
      subMeasureId: place.subMeasureId,
      name: added.name,
      ...("url" in added ? { url: added.url } : { storedFileId: added.fileId }),
      addedAt: at,
      addedBy: actor.trueUserId,
    })
    .execute();
  const { name } = added;
  const what = "url" in added ? { url: added.url } : { bytes: added.bytes, sha256: added.sha256 };
  await recordAttachmentChange(tx, actor, at, subject, place.measure, {
    action: "attachment.add",
    after: { attachmentId: id, subMeasureId: place.subMeasureId, name, ...what },
  });
  return id;
}

async function lockToAdd(tx: Tx, actor: Actor, subject: Subject, place: AttachmentPlace): Promise<void> {
  await lockForAttachments(tx, actor, subject, place.measure.id);
  const { count } = await tx
    .selectFrom("attachment")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("submissionId", "=", subject.id)
    .where("measureId", "=", place.measure.id)
    .where("removedAt", "is", null)
    .executeTakeFirstOrThrow();
  if (count >= attachmentsMax)
    throw new Problem(
      "attachments_too_many",
      `A response has ${attachmentsMax} attachments at most. Remove one first, or put several files into one archive.`,
      { max: attachmentsMax },
    );
}

async function* limited(content: FileContent): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of content) {
    bytes += chunk.byteLength;
    if (bytes > attachmentBytesMax) throw tooLarge();
    yield chunk;
  }
}

export function tooLarge(): Problem {
  const max = attachmentBytesMax / 1024 / 1024;
  return new Problem("too_large", `A file may have ${max} MB at most.`, { maxMegabytes: max });
}

async function forget({ db, files }: AppContext, fileId: string): Promise<void> {
  await files.erase(fileKeyOf(fileId));
  await db.deleteFrom("storedFile").where("id", "=", fileId).execute();
}
