import { sql } from "kysely";
import type { Db } from "../../platform/db/database.ts";

// As long as mails are kept.
const keptDays = 90;

/** Forgets which windows were told long ago; of each user the last is kept. */
export async function forgetOldNotifications(db: Db, at: Date): Promise<void> {
  await sql`
    DELETE FROM notification old
    WHERE until_at < ${at}::timestamptz - make_interval(days => ${keptDays})
      AND EXISTS (SELECT FROM notification n WHERE n.user_id = old.user_id AND n.until_at > old.until_at)`.execute(
    db,
  );
}
