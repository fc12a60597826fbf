import { sql } from "kysely";
import type { AppContext } from "../../platform/context.ts";
import type { Db, Tx } from "../../platform/db/database.ts";
import { enqueue } from "../../platform/jobs/enqueue.ts";
import { sendMailsJob } from "./queue-mail.ts";

// A process that was killed is known to be gone after this long; a living one says so more often.
const leaseSeconds = 20;
const leaseRenewalMs = 5_000;

type Lease = { leaseUntil: Date };

// One waiting job at a time stands for "look again".
const nextLookKey = "mail.send:next";

/**
 * Becomes the one process that sends mails, for a while; false where another one is, or the server is left alone.
 *
 * The next look is asked for in the same transaction, so that mails are sent also if this process is killed. What a
 * killed one was in the middle of may have been sent, and says so from now on. All times are the database's.
 */
export async function takeLease(db: Db, holder: string): Promise<{ inDoubt: number } | null> {
  return db.transaction().execute(async (tx) => {
    const taken = await sql<Lease>`
      UPDATE mail_sender SET lease_by = ${holder}, lease_until = clock_timestamp() + make_interval(secs => ${leaseSeconds})
      WHERE (lease_until IS NULL OR lease_until <= clock_timestamp())
        AND (paused_until IS NULL OR paused_until <= clock_timestamp())
      RETURNING lease_until`.execute(tx);
    const [lease] = taken.rows;
    if (lease === undefined) return null;
    await enqueueNextLook(tx, lease.leaseUntil);
    const orphans = await tx
      .updateTable("mail")
      .set({
        state: "in_doubt",
        reason: "The worker ended while the server was taking this mail, so it may have been sent.",
        endedAt: sql<Date>`clock_timestamp()`,
      })
      .where("state", "=", "sending")
      .executeTakeFirst();
    return { inDoubt: Number(orphans.numUpdatedRows) };
  });
}

/** Whether a process is sending now, and whether the server is left alone, with the reason. */
export async function senderState(
  db: Db,
): Promise<{ isHeld: boolean; isPaused: boolean; reason: string | null }> {
  const { rows } = await sql<{ isHeld: boolean; isPaused: boolean; reason: string | null }>`
    SELECT coalesce(lease_until > clock_timestamp(), false) AS is_held,
      coalesce(paused_until > clock_timestamp(), false) AS is_paused, reason
    FROM mail_sender`.execute(db);
  return rows[0] ?? { isHeld: false, isPaused: false, reason: null };
}

/** Stays the one that sends; false where the lease was lost meanwhile. */
async function renewLease(db: Db, holder: string): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const renewed = await sql<Lease>`
      UPDATE mail_sender SET lease_until = clock_timestamp() + make_interval(secs => ${leaseSeconds})
      WHERE lease_by = ${holder} RETURNING lease_until`.execute(tx);
    const [lease] = renewed.rows;
    if (lease !== undefined) await enqueueNextLook(tx, lease.leaseUntil);
    return lease !== undefined;
  });
}

/**
 * Lets another process send, and asks for the next look at the time the next mail is due.
 *
 * The lease's row is let go of first: a mail that is committed later finds it free, an earlier one is seen here.
 */
export async function releaseLease(db: Db, holder: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const released = await sql`
      UPDATE mail_sender SET lease_by = NULL, lease_until = NULL WHERE lease_by = ${holder} RETURNING 1`.execute(
      tx,
    );
    if (released.rows.length === 0) return;
    const { rows } = await sql<{ at: Date | null }>`
      SELECT greatest(min(mail.due_at), (SELECT paused_until FROM mail_sender)) AS at
      FROM mail WHERE state = 'waiting' HAVING min(mail.due_at) IS NOT NULL`.execute(tx);
    const at = rows[0]?.at ?? null;
    if (at === null) await sql`SELECT graphile_worker.remove_job(${nextLookKey})`.execute(tx);
    else await enqueueNextLook(tx, at);
  });
}

async function enqueueNextLook(tx: Tx, runAt: Date): Promise<void> {
  await enqueue(tx, sendMailsJob, {}, { key: nextLookKey, runAt });
}

/**
 * Takes the next free place in the order of sending, over all processes: no two are nearer than a second divided by
 * `perSecond`. Gives how long to wait for it, in milliseconds.
 */
export async function takeTurn(db: Db, perSecond: number): Promise<{ at: Date; waitMs: number }> {
  const { rows } = await sql<{ at: Date; waitMs: number }>`
    WITH turn AS (
      UPDATE mail_sender SET next_at = greatest(next_at, clock_timestamp()) + interval '1 second' / ${perSecond}::float8
      RETURNING next_at - interval '1 second' / ${perSecond}::float8 AS at
    )
    SELECT at, greatest(0, extract(epoch FROM at - clock_timestamp()) * 1000)::float8 AS wait_ms FROM turn`.execute(
    db,
  );
  const turn = rows[0];
  if (turn === undefined) throw new Error("The row of mail_sender is missing.");
  return turn;
}

/** Leaves the server alone for a while, as nobody's mail can be sent now. */
export async function pauseSender(
  db: Db,
  reason: string,
  delayMs: (failures: number) => number,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const { failures } = await tx
      .selectFrom("mailSender")
      .select("failures")
      .forUpdate()
      .executeTakeFirstOrThrow();
    await sql`
      UPDATE mail_sender SET failures = ${failures + 1}, reason = ${reason},
        paused_until = clock_timestamp() + make_interval(secs => ${delayMs(failures + 1) / 1_000})`.execute(
      tx,
    );
  });
}

/** The server takes mails (again). */
export async function noteServerWell(db: Db): Promise<void> {
  await db
    .updateTable("mailSender")
    .set({ failures: 0, pausedUntil: null, reason: null })
    .where("failures", ">", 0)
    .execute();
}

/** Keeps saying that this process sends; `isLost` becomes true where another one has taken over. */
export function keepLease(context: Pick<AppContext, "db" | "log">, holder: string) {
  const state = { isLost: false };
  const timer = setInterval(() => {
    renewLease(context.db, holder).then(
      (isHeld) => {
        if (!isHeld) state.isLost = true;
      },
      (error: unknown) => context.log.warn({ err: error }, "the right to send mails could not be kept"),
    );
  }, leaseRenewalMs);
  return {
    get isLost() {
      return state.isLost;
    },
    end: () => clearInterval(timer),
  };
}
