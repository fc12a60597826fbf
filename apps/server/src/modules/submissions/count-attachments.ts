import { sql } from "kysely";
import type { Db } from "../../platform/db/database.ts";

/** How many attachments each measure of a submission has; those without any are left out. */
export async function countAttachments(db: Db, submissionId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("attachment")
    .select(["measureId", sql<number>`count(*)::int`.as("count")])
    .where("submissionId", "=", submissionId)
    .where("removedAt", "is", null)
    .groupBy("measureId")
    .execute();
  return new Map(rows.map(({ measureId, count }) => [measureId, count]));
}
