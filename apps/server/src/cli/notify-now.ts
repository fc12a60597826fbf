import { type SentAll, sendAllDue, sendMails } from "../modules/mail/index.ts";
import { notifyDueUsers } from "../modules/notifications/index.ts";
import { CommandError } from "./command-error.ts";
import { withContext } from "./with-context.ts";

// Longer than the lease of a process that was killed while it sent.
const patienceMs = 25_000;

/**
 * Writes the mails of all who are due and sends what is due; fails where mails were refused or nothing can be sent now,
 * but not where a worker is sending them.
 */
export async function notifyNow(): Promise<void> {
  await withContext(async (context) => {
    const lacking = sendMails.lacks?.(context.config) ?? [];
    if (lacking.length > 0) throw new CommandError(`Mails cannot be sent without ${lacking.join(" and ")}.`);
    const { users, mails, failed } = await notifyDueUsers(context);
    console.log(
      users === 0
        ? "Nobody is due to be told of what they follow."
        : `${users} ${users === 1 ? "user was" : "users were"} due, ${mails} of them with something new.`,
    );
    const sent = await sendAllDue(context, patienceMs);
    if (sent.notSent > 0) throw new CommandError(notSentText(sent));
    if (failed.length > 0)
      throw new CommandError(`The mails of these users could not be put together: ${failed.join(", ")}.`);
    console.log(sentText(sent));
  });
}

function notSentText({ notSent, pausedReason }: SentAll): string {
  const mails = notSent === 1 ? "1 mail was" : `${notSent} mails were`;
  return pausedReason === null
    ? `${mails} not sent. The list of mails says why, and which of them are tried again.`
    : `${mails} not sent; the workers try again. ${pausedReason}`.trim();
}

function sentText({ due, beingSent }: SentAll): string {
  if (beingSent > 0)
    return `${beingSent === 1 ? "1 mail is" : `${beingSent} mails are`} being sent by a worker.`;
  return due === 0 ? "No mail is due." : "All mails that were due are sent.";
}
