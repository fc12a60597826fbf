import type { AppContext } from "../../platform/context.ts";
import { attachmentsPrefix } from "../../platform/files/file-store.ts";

/** Where the store keeps the file of this row. */
export function fileKeyOf(storedFileId: string): string {
  return `${attachmentsPrefix}${storedFileId}`;
}

/**
 * Erases a file that was not attached; one that was, although whoever attached it saw a fault, stays. Where former
 * versions are kept, the row stays too, for the daily job, which may be allowed to erase them.
 */
export async function forgetUnattached(
  { db, files }: Pick<AppContext, "db" | "files">,
  storedFileId: string,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    // Waits for a commit that is in doubt: it would have given the row its size.
    const row = await tx
      .selectFrom("storedFile")
      .select("id")
      .where("id", "=", storedFileId)
      .where("bytes", "is", null)
      .forUpdate()
      .executeTakeFirst();
    if (!row) return;
    if ((await files.erase(fileKeyOf(storedFileId))) === "erased")
      await tx.deleteFrom("storedFile").where("id", "=", storedFileId).execute();
  });
}
