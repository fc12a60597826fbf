import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import type { AppContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/database.ts";
import { senderState } from "./mail-sender.ts";
import { sendMails } from "./send-mails.ts";
import { stoppedReason } from "./send-one-mail.ts";

/** What became of the mails that were due. */
export type SentAll = {
  /** How many were due at first. */
  due: number;
  /** How many a worker is still sending. */
  beingSent: number;
  /** How many are neither sent nor being sent: refused, put off, or because nothing can be sent now. */
  notSent: number;
  /** Why nothing can be sent now; null where it can. */
  pausedReason: string | null;
};

const lookEveryMs = 500;

/**
 * Sends what is due. Where another process is sending it waits, as long as the patience goes, and does not disturb it:
 * one that was killed is replaced once its lease is over.
 */
export async function sendAllDue(context: AppContext, patienceMs: number): Promise<SentAll> {
  const { db, log } = context;
  const ids = await dueMailIds(db);
  const until = Date.now() + patienceMs;
  let left = await stateOf(db, ids);
  while (left.unsent > 0) {
    const run = { signal: new AbortController().signal, attempt: 1, isLastAttempt: false, log };
    await sendMails.run(context, {}, run);
    const now = await stateOf(db, ids);
    const sender = await senderState(db);
    const hasProgress = now.unsent < left.unsent;
    left = now;
    if (sender.isPaused)
      return {
        due: ids.length,
        beingSent: 0,
        notSent: left.unsent + left.failed,
        pausedReason: sender.reason ?? "",
      };
    if (left.unsent === 0) break;
    if (Date.now() >= until && (sender.isHeld || !hasProgress))
      return {
        due: ids.length,
        beingSent: sender.isHeld ? left.unsent : 0,
        notSent: left.failed + (sender.isHeld ? 0 : left.unsent),
        pausedReason: null,
      };
    if (!hasProgress || sender.isHeld) await sleep(lookEveryMs);
  }
  return { due: ids.length, beingSent: 0, notSent: left.failed, pausedReason: null };
}

const isUnsent = sql<boolean>`(state = 'sending' OR state = 'waiting' AND due_at <= clock_timestamp())`;

async function dueMailIds(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("mail").select("id").where(isUnsent).execute();
  return rows.map(({ id }) => id);
}

/** How many of the mails are still to be sent, and how many were refused, put off or may have been lost. */
async function stateOf(db: Db, ids: readonly string[]): Promise<{ unsent: number; failed: number }> {
  const { rows } = await sql<{ unsent: number; failed: number }>`
    SELECT count(*) FILTER (WHERE ${isUnsent}) AS unsent,
      count(*) FILTER (WHERE state <> 'sent' AND NOT ${isUnsent}
        AND reason IS DISTINCT FROM ${stoppedReason}) AS failed
    FROM mail WHERE id = ANY (${ids}::uuid[])`.execute(db);
  return rows[0] ?? { unsent: 0, failed: 0 };
}
