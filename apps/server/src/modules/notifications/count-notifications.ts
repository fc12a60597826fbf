import { sql } from "kysely";
import type { Db } from "../../platform/db/database.ts";
import { countNotifiedUsers, type UserCounts } from "./notified-users.ts";

export type NotificationCounts = {
  /** Mails about activity that were written in the last 24 hours. */
  lastDay: number;
  /** `overdue` are those of the mailed whom a run should have looked at an hour ago. */
  users: UserCounts;
};

const lateMs = 2 * 3_600_000;

/** How telling users what they follow is going. */
export async function countNotifications(db: Db, now: Date): Promise<NotificationCounts> {
  const { rows } = await sql<{ lastDay: number }>`
    SELECT count(*) AS last_day FROM notification WHERE until_at > ${now}::timestamptz - interval '24 hours'`.execute(
    db,
  );
  // Who was due two hours ago has been left out by one run at least.
  const users = await countNotifiedUsers(db, new Date(now.getTime() - lateMs));
  return { lastDay: rows[0]?.lastDay ?? 0, users };
}
