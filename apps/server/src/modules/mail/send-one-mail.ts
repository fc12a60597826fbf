import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import type { AppContext } from "../../platform/context.ts";
import { transact } from "../../platform/db/transaction.ts";
import { MailFailure } from "../../platform/mail/mail-failure.ts";
import { type MailTransport, messageIdOf, senderOf } from "../../platform/mail/transport.ts";
import { mailDelayMs } from "./mail-delays.ts";
import type { DueMail } from "./mail-queries.ts";
import { renderMail, templatesOf } from "./render-mail.ts";
import type { SendingOptions } from "./send-mails.ts";
import { stopOf, unsubscribeHeaderOf } from "./stop-mails.ts";

/** What is said of a mail that nobody wants any more. */
export const stoppedReason = "Its recipient has stopped such mails.";

/** What came of one mail; `server` means that no mail can be sent now. */
export type SendOutcome = { kind: "done" } | { kind: "server"; reason: string };

const done: SendOutcome = { kind: "done" };

/** Another process has this mail, or had it and is done. */
class MailTaken extends Error {}

/**
 * Sends one mail, at most once.
 *
 * `sending` is committed after the server has accepted the recipient and before it gets any of the content. So a mail
 * that is found waiting was not sent, and one that is found sending may have been.
 */
export async function sendOneMail(
  context: AppContext,
  transport: MailTransport,
  mail: DueMail,
  { signal, log }: SendingOptions,
): Promise<SendOutcome> {
  const { config, baseUrl } = context;
  if (mail.isStopped) {
    await end(context, mail, null, "failed", stoppedReason);
    return done;
  }
  const to = { name: mail.toName, address: mail.toAddress };
  const content = { template: mail.template, to, params: mail.params, stop: stopOf(mail, baseUrl) };
  let rendered: ReturnType<typeof renderMail>;
  try {
    rendered = renderMail(await templatesOf(config.mailTemplatesDir), content, baseUrl);
  } catch (error) {
    log.error({ err: error, mailId: mail.id }, "a mail could not be written");
    await end(context, mail, null, "failed", "It could not be put together from its template.");
    return done;
  }
  const from = senderOf({ mailFrom: config.mailFrom, baseUrl });
  const messageId = mail.messageId ?? messageIdOf(mail.id, { mailFrom: config.mailFrom, baseUrl });
  const before: { attempt: number | null; isTaken: boolean; fault: Error | null } = {
    attempt: null,
    isTaken: false,
    fault: null,
  };
  const beforeBody = async () => {
    try {
      before.attempt = await markSending(context, mail.id, messageId);
      before.isTaken = before.attempt === null;
    } catch (error) {
      before.fault = error instanceof Error ? error : new Error(String(error));
      throw error;
    }
    if (before.isTaken) throw new MailTaken();
  };
  try {
    const { answer } = await transport.send(
      {
        ...rendered,
        messageId,
        from,
        to,
        date: context.clock.now(),
        listUnsubscribe: unsubscribeHeaderOf(mail, from),
        isOneClick: mail.unsubscribeUrl?.startsWith("https:") === true,
      },
      { beforeBody },
    );
    await untilNoted(() => end(context, mail, before.attempt, "sent", answer), { signal, log });
    return done;
  } catch (error) {
    if (before.isTaken) return done;
    // Nothing has left: the database is at fault, and the job is tried again.
    if (before.fault !== null) throw before.fault;
    if (!(error instanceof MailFailure)) throw error;
    log.warn({ mailId: mail.id, kind: error.kind, reason: error.message }, "a mail was not sent");
    await untilNoted(() => noteFailure(context, mail, before.attempt, error), { signal, log });
    return error.kind === "server" ? { kind: "server", reason: error.message } : done;
  }
}

/** Commits that the content is about to leave; the number of the try, or null where the mail does not wait any more. */
async function markSending({ db }: AppContext, mailId: string, messageId: string): Promise<number | null> {
  const row = await db
    .updateTable("mail")
    .set((eb) => ({
      state: "sending",
      attempts: eb("attempts", "+", 1),
      messageId,
      sendingAt: sql<Date>`clock_timestamp()`,
    }))
    .where("id", "=", mailId)
    .where("state", "=", "waiting")
    .returning("attempts")
    .executeTakeFirst();
  return row?.attempts ?? null;
}

// The outcome is known and must not be lost with a database that is away for a minute.
const noteRetryMs = 1_000;

async function untilNoted(note: () => Promise<void>, { signal, log }: SendingOptions): Promise<void> {
  for (;;) {
    try {
      return await note();
    } catch (error) {
      if (signal.aborted) throw error;
      log.warn({ err: error }, "what came of a mail could not be noted yet");
      await sleep(noteRetryMs);
    }
  }
}

/** Ends a mail that this try has a right to: it still waits, or it is this very try that was under way. */
async function end(
  context: AppContext,
  mail: DueMail,
  attempt: number | null,
  state: "sent" | "bad_address" | "failed" | "in_doubt",
  reason: string,
): Promise<void> {
  await transact(context, async (tx) => {
    const ended = await tx
      .updateTable("mail")
      .set((eb) => ({
        state,
        reason,
        attempts: attempt ?? eb("attempts", "+", 1),
        endedAt: sql<Date>`clock_timestamp()`,
      }))
      .where("id", "=", mail.id)
      .where("attempts", "=", attempt ?? mail.attempts)
      // Another process may have taken this try for lost: what is known now is worth more.
      .where("state", "in", attempt === null ? ["waiting"] : ["sending", "in_doubt"])
      .executeTakeFirst();
    if (ended.numUpdatedRows !== 1n) return;
    const address = mail.toAddress.toLowerCase();
    if (state === "sent") await tx.deleteFrom("mailAddressFault").where("address", "=", address).execute();
    if (state !== "bad_address") return;
    await sql`
      INSERT INTO mail_address_fault AS fault (address, reason, failed_at) VALUES (${address}, ${reason}, clock_timestamp())
      ON CONFLICT (address) DO UPDATE SET count = fault.count + 1, reason = excluded.reason, failed_at = excluded.failed_at
    `.execute(tx);
  });
}

async function noteFailure(
  context: AppContext,
  mail: DueMail,
  attempt: number | null,
  failure: MailFailure,
): Promise<void> {
  const { kind, message } = failure;
  if (kind === "recipient") return end(context, mail, attempt, "bad_address", message);
  if (kind === "message") return end(context, mail, attempt, "failed", message);
  if (kind === "doubt") return end(context, mail, attempt, "in_doubt", message);
  if (mail.giveUpAt <= context.clock.now()) {
    return end(
      context,
      mail,
      attempt,
      "failed",
      `${message.replace(/\.?$/, ".")} It was tried for some days.`,
    );
  }
  const attempts = attempt ?? mail.attempts + (kind === "temporary" ? 1 : 0);
  const delayMs = kind === "temporary" ? mailDelayMs(attempts) : 0;
  await context.db
    .updateTable("mail")
    .set({
      state: "waiting",
      reason: message,
      attempts,
      ...(delayMs === 0
        ? {}
        : { dueAt: sql<Date>`clock_timestamp() + make_interval(secs => ${delayMs / 1_000})` }),
    })
    .where("id", "=", mail.id)
    .where("attempts", "=", attempt ?? mail.attempts)
    .where("state", "in", attempt === null ? ["waiting"] : ["sending", "in_doubt"])
    .execute();
}
