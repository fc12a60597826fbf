import type { Db } from "../../platform/db/database.ts";

/**
 * Signs everybody out and makes every link that was sent by mail worthless.
 *
 * For a database that was put back to an earlier moment: a session ended since, or a link used since, would count again.
 */
export async function endAllSessions(db: Db): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom("authSession").executeTakeFirst();
  await db.deleteFrom("authVerification").execute();
  return Number(numDeletedRows);
}
