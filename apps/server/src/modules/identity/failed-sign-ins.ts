import { sql } from "kysely";
import type { Db } from "../../platform/db/database.ts";
import { newId } from "../../platform/db/ids.ts";

const failuresMax = 10;
const windowMs = 15 * 60_000;

// By address as well, so that nobody can lock another person out from elsewhere.
const keyOf = (email: string, address: string) => `failed-sign-in|${address}|${email}`;

/**
 * How many seconds this address must wait before it may try this account again; 0 when it may now.
 *
 * The limit on all sign-ins of an address is better-auth's; this one stops the guessing of one account's password.
 */
export async function signInWaitSeconds(db: Db, email: string, address: string, at: Date): Promise<number> {
  const row = await db
    .selectFrom("authRateLimit")
    .select(["count", "lastRequest"])
    .where("key", "=", keyOf(email, address))
    .executeTakeFirst();
  if (!row || row.count < failuresMax) return 0;
  return Math.max(0, Math.ceil((row.lastRequest + windowMs - at.getTime()) / 1000));
}

/** Counts a failure; one that comes after a quiet quarter of an hour begins to count anew. */
export async function countFailedSignIn(db: Db, email: string, address: string, at: Date): Promise<void> {
  const now = at.getTime();
  // What counts no more goes, so that guessing at made-up addresses cannot fill the table.
  await sql`DELETE FROM auth_rate_limit WHERE key LIKE 'failed-sign-in|%' AND last_request < ${now - windowMs}`.execute(
    db,
  );
  await db
    .insertInto("authRateLimit")
    .values({ id: newId(), key: keyOf(email, address), count: 1, lastRequest: now })
    .onConflict((conflict) =>
      conflict.column("key").doUpdateSet({ count: sql<number>`auth_rate_limit.count + 1`, lastRequest: now }),
    )
    .execute();
}

/** Forgets the failures before a success. */
export async function forgetFailedSignIns(db: Db, email: string, address: string): Promise<void> {
  await db.deleteFrom("authRateLimit").where("key", "=", keyOf(email, address)).execute();
}
