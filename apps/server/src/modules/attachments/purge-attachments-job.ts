import { sql } from "kysely";
import { z } from "zod";
import type { AppContext } from "../../platform/context.ts";
import { attachmentsPrefix } from "../../platform/files/file-store.ts";
import { defineCron } from "../../platform/jobs/cron.ts";
import { defineJob } from "../../platform/jobs/job-kind.ts";
import { restorableSince } from "./remove-attachment.ts";
import { fileKeyOf } from "./stored-files.ts";

const filesAtOnce = 200;
/** An upload that has not ended after so long never will. */
const uploadHours = 24;

/** Removes for good what was removed too long ago to be restored, and files that no attachment names. */
export const purgeAttachments = defineJob({
  kind: "attachments.purge",
  payload: z.object({}),
  run: async (context, _payload, { log }) => {
    const { db, clock } = context;
    const at = clock.now();
    const { numDeletedRows } = await db
      .deleteFrom("attachment")
      .where("removedAt", "<=", restorableSince(at))
      .executeTakeFirst();
    const files = { erased: 0, keptVersions: 0 };
    const before = new Date(at.getTime() - uploadHours * 3_600_000);
    while (await eraseSome(context, before, files));
    await context.files.removeLeftovers(before, attachmentsPrefix);
    log.info({ attachments: Number(numDeletedRows), ...files }, "removed attachments are gone for good");
    if (files.keptVersions > 0)
      log.warn(
        { files: files.keptVersions },
        "the bucket keeps former versions of removed files: this key or role may not delete them",
      );
  },
});

export const dailyPurge = defineCron({ kind: purgeAttachments, pattern: "40 3 * * *", madeUpHours: 24 });

/** Erases some files that no attachment names; whether there may be more. The row goes last, so that a crash forgets none. */
async function eraseSome(
  { db, files }: AppContext,
  before: Date,
  counted: { erased: number; keptVersions: number },
): Promise<boolean> {
  // What no attachment names can be named by none again: whoever starts from another takes over what is named.
  const { rows } = await sql<{ id: string }>`
    SELECT f.id FROM stored_file f
    WHERE f.created_at < ${before} AND NOT EXISTS (SELECT FROM attachment a WHERE a.stored_file_id = f.id)
    ORDER BY f.id LIMIT ${filesAtOnce}`.execute(db);
  for (const { id } of rows) {
    const outcome = await files.erase(fileKeyOf(id));
    await db.deleteFrom("storedFile").where("id", "=", id).execute();
    counted.erased++;
    if (outcome === "versions kept") counted.keptVersions++;
  }
  return rows.length === filesAtOnce;
}
