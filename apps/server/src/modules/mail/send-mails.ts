import { setTimeout as sleep } from "node:timers/promises";
import type { AppContext } from "../../platform/context.ts";
import { newId } from "../../platform/db/ids.ts";
import { defineJob } from "../../platform/jobs/job-kind.ts";
import type { Logger } from "../../platform/log.ts";
import { type MailTransport, openTransport } from "../../platform/mail/transport.ts";
import { serverDelayMs } from "./mail-delays.ts";
import { deleteOldMails, nextDueMail } from "./mail-queries.ts";
import { keepLease, noteServerWell, pauseSender, releaseLease, takeLease, takeTurn } from "./mail-sender.ts";
import { sendMailsJob } from "./queue-mail.ts";
import { sendOneMail } from "./send-one-mail.ts";

// One run ends after this long and asks for the next, so that a stop of the process waits for one mail and not for all.
const runMs = 15_000;

/** Sends what is due, in whichever worker comes first; the others have their hands free for other jobs. */
export const sendMails = defineJob({
  ...sendMailsJob,
  lane: "mail",
  // Our own database has its folder beside it; with another one, that folder is on whichever machine this is.
  lacks: ({ smtpHost, mailDir, databaseUrl, databaseSecretId }) =>
    smtpHost !== null || mailDir !== null || (databaseUrl === null && databaseSecretId === null)
      ? []
      : ["SMTP_HOST"],
  async run(context, _payload, { signal, log }) {
    const transport = openTransport(context.config);
    try {
      await sendDueMails(context, transport, { signal, log });
    } finally {
      await transport.close();
    }
  },
});

export type SendingOptions = { signal: AbortSignal; log: Logger };

/** Sends mails one after the other until none is due, time is up, or the server cannot be used. */
export async function sendDueMails(
  context: AppContext,
  transport: MailTransport,
  { signal, log }: SendingOptions,
): Promise<void> {
  const { db, config } = context;
  const holder = newId();
  const taken = await takeLease(db, holder);
  if (taken === null) return;
  if (taken.inDoubt > 0)
    log.warn({ mails: taken.inDoubt }, "mails may have been sent: a worker ended while sending");
  const lease = keepLease(context, holder);
  const until = Date.now() + runMs;
  let isWell = false;
  try {
    while (!signal.aborted && !lease.isLost && Date.now() < until) {
      const mail = await nextDueMail(db);
      if (mail === null) break;
      const { waitMs } = await takeTurn(db, config.mailPerSecond);
      if (waitMs > 0) await sleep(waitMs);
      const outcome = await sendOneMail(context, transport, mail, { signal, log });
      if (outcome.kind === "server") {
        log.error({ reason: outcome.reason }, "mails cannot be sent now");
        await pauseSender(db, outcome.reason, serverDelayMs);
        break;
      }
      if (!isWell) await noteServerWell(db);
      isWell = true;
    }
    await deleteOldMails(db);
  } finally {
    lease.end();
    await releaseLease(db, holder);
  }
}
