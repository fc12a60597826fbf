import { setImmediate as nextTurn } from "node:timers/promises";
import { sql } from "kysely";
import type { AppContext } from "../../platform/context.ts";
import type { Tx } from "../../platform/db/database.ts";
import { newId } from "../../platform/db/ids.ts";
import { insertRows } from "../../platform/db/insert-rows.ts";
import { transact } from "../../platform/db/transaction.ts";
import type { Logger } from "../../platform/log.ts";
import { type MailParams, queueMails } from "../mail/index.ts";
import { composeNotification, type NotificationSite } from "./compose-notification.ts";
import { findItems } from "./find-items.ts";
import { type LockOptions, lockDueUsers, type NotifiedUser } from "./notified-users.ts";
import { settledUntil } from "./settled-until.ts";
import { unsubscribeUrlOf } from "./unsubscribe-token.ts";

// Large enough that one statement serves many, and small enough that a kill loses a second's work.
export const batchSize = 200;

/** What a run needs; it knows nothing of mail servers. */
export type NotifyContext = NotificationSite & Pick<AppContext, "db" | "hub" | "clock"> & { log: Logger };

export type RunOutcome = {
  /** Users who were due and whose window has moved on. */
  users: number;
  /** Mails written: one a user with something new. */
  mails: number;
  /** Users whose mail could not be put together: they are tried again by the next run. */
  failed: string[];
};

/**
 * Writes the mails of all users who are due, in batches that are each one transaction: mail, the row that says what
 * window it tells of, and the window's end with the user. So a run may be killed, or be done by several at once, and
 * nobody is told twice or left out.
 */
export async function notifyDueUsers(context: NotifyContext, signal?: AbortSignal): Promise<RunOutcome> {
  const at = context.clock.now();
  const { until, heldBackMs } = await settledUntil(context.db, at);
  if (heldBackMs > 60_000)
    context.log.warn(
      { seconds: Math.round(heldBackMs / 1_000) },
      "mails wait for a transaction that is open",
    );
  const outcome: RunOutcome = { users: 0, mails: 0, failed: [] };
  // Those that somebody else holds come last: another run is done with them by then, or they are changed by now.
  for (const held of ["skip", "wait"] as const) {
    for (;;) {
      signal?.throwIfAborted();
      // Who waits for one user holds no other: two that wait for each other would be a deadlock.
      const lock = { limit: held === "skip" ? batchSize : 1, except: outcome.failed, held };
      const batch = await transact(context, (tx) => notifyBatch(tx, context, { at, until, lock }));
      outcome.users += batch.users;
      outcome.mails += batch.mails;
      outcome.failed.push(...batch.failed);
      if (batch.users + batch.failed.length === 0) break;
    }
  }
  return outcome;
}

type Batch = { at: Date; until: Date; lock: LockOptions };
type Written = { user: NotifiedUser; itemCount: number; params: MailParams<"notification"> };

async function notifyBatch(tx: Tx, context: NotifyContext, { at, until, lock }: Batch): Promise<RunOutcome> {
  const users = await lockDueUsers(tx, until, lock);
  if (users.length === 0) return { users: 0, mails: 0, failed: [] };
  const found = await findItems(
    tx,
    users.map(({ id, ...window }) => ({ userId: id, ...window })),
  );
  const written: Written[] = [];
  const failed: string[] = [];
  for (const user of users) {
    const items = found.get(user.id);
    if (items === undefined) continue;
    // Other requests of this process are answered between two mails.
    await nextTurn();
    try {
      written.push({ user, itemCount: items.total, params: composeNotification(user, items, context) });
    } catch (error) {
      context.log.error({ err: error, userId: user.id }, "a mail about activity could not be put together");
      failed.push(user.id);
    }
  }
  await writeMails(tx, context, { at, until, written });
  const done = users.filter(({ id }) => !failed.includes(id));
  await tx
    .updateTable("appUser")
    .set({ notifiedUntil: until })
    .where(({ eb }) => eb("id", "=", sql<string>`ANY (${done.map(({ id }) => id)}::uuid[])`))
    .execute();
  return { users: done.length, mails: written.length, failed };
}

async function writeMails(
  tx: Tx,
  context: NotifyContext,
  { at, until, written }: { at: Date; until: Date; written: readonly Written[] },
): Promise<void> {
  const mailIds = await queueMails(
    tx,
    written.map(({ user, params }) => ({
      key: `notification:${user.id}:${until.toISOString()}`,
      template: "notification" as const,
      to: { name: user.name, address: user.email },
      params,
      userId: user.id,
      unsubscribeUrl: unsubscribeUrlOf(user.id, context),
      at,
    })),
  );
  await insertRows(
    tx,
    "notification",
    ["id", "userId", "fromAt", "untilAt", "itemCount", "mailId"],
    written.map(({ user, itemCount }, index) => ({
      id: newId(),
      userId: user.id,
      fromAt: user.from,
      untilAt: until,
      itemCount,
      mailId: mailIds[index] ?? null,
    })),
  );
}
