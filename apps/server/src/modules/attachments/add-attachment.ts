import type { AppContext } from "../../platform/context.ts";
import type { Tx } from "../../platform/db/database.ts";
import { newId } from "../../platform/db/ids.ts";
import { transact } from "../../platform/db/transaction.ts";
import type { FileContent, StoredFile } from "../../platform/files/file-store.ts";
import { takeIdempotencyKey } from "../../platform/http/idempotency.ts";
import { Problem } from "../../platform/http/problem.ts";
import { type Actor, loadActor, type Subject } from "../identity/index.ts";
import { attachmentBytesMax, type NewLink } from "./attachment-schemas.ts";
import {
  type AttachmentPlace,
  lockForAttachments,
  recordAttachmentChange,
  requireRoom,
} from "./attachment-writes.ts";
import { attachmentNameLengthMax } from "./names.ts";
import { fileKeyOf, forgetUnattached } from "./stored-files.ts";

type Added = { name: string; url: string } | { name: string; fileId: string; stored: StoredFile };

/** What a request to attach states: who asks, where to, and the key under which a repeated one is the same. */
export type Attaching = {
  actor: Actor;
  subject: Subject;
  place: AttachmentPlace;
  idempotencyKey?: string | undefined;
};

/** Whether a file could be attached now, to be asked before it is taken; refuses as `addFile` does. */
export async function requireAttachable(
  context: AppContext,
  { actor, subject, place }: Attaching,
): Promise<void> {
  await transact(context, async (tx) => {
    await lockForAttachments(tx, actor, subject, place.measure.id);
    await requireRoom(tx, subject.id, place.measure.id);
  });
}

/**
 * Stores a file as it comes and attaches it to a response or sub-measure; answers the attachment's id.
 *
 * Whether it may be attached is asked when it is stored, which may be long after it began to come. Refuses with
 * `too_large`, `attachments_too_many`, `response_level_refused` and `submission_read_only`; a fault of the store is a
 * FileStoreError. What is refused leaves no file.
 */
export async function addFile(
  context: AppContext,
  attaching: Attaching,
  file: { name: string; content: FileContent },
): Promise<string> {
  const { db, clock, files, log } = context;
  const fileId = newId();
  await db.insertInto("storedFile").values({ id: fileId, createdAt: clock.now() }).execute();
  try {
    const stored = await files.put(fileKeyOf(fileId), limited(file.content));
    if (stored.bytes === 0)
      throw new Problem("request_invalid", "The file is empty.", {
        errors: [{ path: "file", code: "empty", message: "is empty" }],
      });
    const { id, wasMade } = await transact(context, async (tx) => {
      const actor = await presentActor(tx, attaching.actor);
      return insert(tx, context, { ...attaching, actor }, { name: file.name, fileId, stored });
    });
    if (wasMade) await forgetUnattached(context, fileId);
    return id;
  } catch (error) {
    // What cannot be removed now is removed by the daily job, which finds it by its row.
    await forgetUnattached(context, fileId).catch((fault: unknown) =>
      log.warn({ err: fault, fileId }, "the file of a refused attachment stays until the daily clean-up"),
    );
    throw error;
  }
}

/** Attaches the address of something elsewhere; answers the attachment's id. Refuses as `addFile` does. */
export async function addLink(
  context: AppContext,
  attaching: Attaching,
  { url, name }: Pick<NewLink, "url" | "name">,
): Promise<string> {
  const added = { name: name ?? url.slice(0, attachmentNameLengthMax), url };
  const { id } = await transact(context, (tx) => insert(tx, context, attaching, added));
  return id;
}

async function insert(
  tx: Tx,
  { clock }: AppContext,
  { actor, subject, place, idempotencyKey }: Attaching,
  added: Added,
): Promise<{ id: string; wasMade: boolean }> {
  const { name } = added;
  const what = "url" in added ? { url: added.url } : added.stored;
  const at = clock.now();
  const wanted = { measureId: place.measure.id, subMeasureId: place.subMeasureId, name, ...what };
  const { id, wasMade } = await takeIdempotencyKey(tx, {
    userId: actor.userId,
    action: "attachment.add",
    key: idempotencyKey,
    request: { submissionId: subject.id, ...wanted },
    at,
  });
  await lockForAttachments(tx, actor, subject, place.measure.id);
  if (wasMade) return { id, wasMade };
  await requireRoom(tx, subject.id, place.measure.id);
  if (!("url" in added))
    await tx.updateTable("storedFile").set(added.stored).where("id", "=", added.fileId).execute();
  await tx
    .insertInto("attachment")
    .values({
      id,
      submissionId: subject.id,
      measureId: place.measure.id,
      subMeasureId: place.subMeasureId,
      name,
      ...("url" in added ? { url: added.url } : { storedFileId: added.fileId }),
      addedAt: at,
      addedBy: actor.trueUserId,
    })
    .execute();
  await recordAttachmentChange(tx, actor, at, subject, place.measure, {
    action: "attachment.add",
    after: { attachmentId: id, subMeasureId: place.subMeasureId, name, ...what },
  });
  return { id, wasMade };
}

/** The actor with the rights of now: a file may have been on its way for minutes. */
async function presentActor(tx: Tx, actor: Actor): Promise<Actor> {
  const present = await loadActor(tx, actor.userId, actor.requestId);
  if (present === null) throw new Problem("not_signed_in", "Please sign in.");
  const { role, organisationId, groupIds } = present;
  return { ...actor, role, organisationId, groupIds };
}

async function* limited(content: FileContent): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of content) {
    bytes += chunk.byteLength;
    if (bytes > attachmentBytesMax) throw tooLarge();
    yield chunk;
  }
}

/** The refusal of a file that is larger than an attachment may be. */
export function tooLarge(): Problem {
  const max = attachmentBytesMax / 1024 / 1024;
  return new Problem("too_large", `A file may have ${max} MB at most.`, { maxMegabytes: max });
}
