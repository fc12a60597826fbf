import { type RawBuilder, sql } from "kysely";
import type { Db, Tx } from "../../platform/db/database.ts";
import { refusalsMax } from "../../platform/mail/mail-address.ts";

/** How many days a mail reaches back at most. */
export const windowDaysMax = 15;

/**
 * How much less than the interval may have passed. The run begins each hour and never at the same second: without
 * this whoever is mailed hourly would be left out every other hour, and daily mails would come an hour later each day.
 */
const toleranceMinutes = 30;

/** Somebody who can be told of what they follow, and of which time the next mail tells. */
export type NotifiedUser = {
  id: string;
  name: string;
  email: string;
  locale: string | null;
  timeZone: string | null;
  /** 0: never. */
  everyHours: number;
  notifiedUntil: Date | null;
  from: Date;
  until: Date;
  /** Whether the window would be longer and is cut. */
  isCut: boolean;
  isDue: boolean;
  /** From when on a mail is due, if `everyHours` is not 0. */
  dueFrom: Date;
  /** Whether the address was refused so often that it gets no further mails by itself. */
  isUndeliverable: boolean;
};

/**
 * The terms of a query over `app_user u`. They stand in the one query that locks the row: where another run held it
 * and went ahead, PostgreSQL looks at them again with what it wrote.
 */
function termsOf(until: Date) {
  const end = sql`${until}::timestamptz`;
  // Whoever wants no mails can look what one would hold: that of a day.
  const interval = sql`make_interval(hours => coalesce(nullif(u.notify_every_hours, 0), 24))`;
  const tolerance = sql`make_interval(mins => ${toleranceMinutes})`;
  const earliest = sql`${end} - make_interval(days => ${windowDaysMax})`;
  const isDue = sql<boolean>`u.notify_every_hours > 0 AND u.created_at < ${end}
    AND (u.notified_until IS NULL OR u.notified_until <= ${end} - ${interval} + ${tolerance})`;
  const isUndeliverable = sql<boolean>`EXISTS (
    SELECT FROM mail_address_fault f WHERE f.address = lower(u.email) AND f.count >= ${refusalsMax})`;
  const query: RawBuilder<NotifiedUser> = sql`
    SELECT u.id, u.name, u.email, u.locale, u.time_zone, u.notify_every_hours AS every_hours, u.notified_until,
      greatest(coalesce(u.notified_until, greatest(u.created_at, ${end} - ${interval})), ${earliest}) AS from,
      ${end} AS until,
      coalesce(u.notified_until < ${earliest}, false) AS is_cut,
      ${isDue} AS is_due,
      coalesce(u.notified_until + ${interval} - ${tolerance}, u.created_at) AS due_from,
      ${isUndeliverable} AS is_undeliverable
    FROM app_user u JOIN organisation o ON o.id = u.organisation_id
    WHERE u.deleted_at IS NULL AND o.deleted_at IS NULL`;
  return { query, isDue, isUndeliverable };
}

/** Everybody who can be told, by name. */
export async function listNotifiedUsers(db: Db, until: Date): Promise<NotifiedUser[]> {
  const { rows } = await sql<NotifiedUser>`${termsOf(until).query} ORDER BY u.name, u.id`.execute(db);
  return rows;
}

export type UserCounts = { mailed: number; never: number; undeliverable: number; overdue: number };

/** How many users are mailed, want none or cannot be reached, and how many of the mailed were due at `until`. */
export async function countNotifiedUsers(db: Db, until: Date): Promise<UserCounts> {
  const { rows } = await sql<UserCounts>`
    SELECT count(*) FILTER (WHERE every_hours > 0 AND NOT is_undeliverable) AS mailed,
      count(*) FILTER (WHERE every_hours = 0) AS never,
      count(*) FILTER (WHERE every_hours > 0 AND is_undeliverable) AS undeliverable,
      count(*) FILTER (WHERE is_due AND NOT is_undeliverable) AS overdue
    FROM (${termsOf(until).query}) notified`.execute(db);
  const [counts] = rows;
  if (counts === undefined) throw new Error("A count has one row.");
  return counts;
}

/** One user, or null where they or their organisation are gone. */
export async function findNotifiedUser(db: Db, userId: string, until: Date): Promise<NotifiedUser | null> {
  const { rows } = await sql<NotifiedUser>`${termsOf(until).query} AND u.id = ${userId}`.execute(db);
  return rows[0] ?? null;
}

export type LockOptions = {
  /** At most so many. */
  limit: number;
  /** Leave these out. */
  except: readonly string[];
  /** What to do with those that another transaction holds: leave them to it, or wait. */
  held: "skip" | "wait";
};

/**
 * Locks users who are due and can be reached, for the rest of the transaction.
 *
 * Not against what refers to a user, as everything that is recorded does: only against another run and a change of
 * the user.
 */
export async function lockDueUsers(
  tx: Tx,
  until: Date,
  { limit, except, held }: LockOptions,
): Promise<NotifiedUser[]> {
  const { query, isDue, isUndeliverable } = termsOf(until);
  const { rows } = await sql<NotifiedUser>`
    ${query} AND ${isDue} AND NOT ${isUndeliverable} AND u.id <> ALL (${except}::uuid[])
    ORDER BY u.id LIMIT ${limit} FOR NO KEY UPDATE OF u ${held === "skip" ? sql`SKIP LOCKED` : sql``}`.execute(
    tx,
  );
  return rows;
}
