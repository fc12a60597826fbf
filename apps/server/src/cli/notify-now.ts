import { sendMails } from "../modules/mail/index.ts";
import { notifyDueUsers } from "../modules/notifications/index.ts";
import type { AppContext } from "../platform/context.ts";
import { CommandError } from "./command-error.ts";
import { withContext } from "./with-context.ts";

/**
 * Writes the mails of all who are due and sends what is due; fails where some are left, which the workers try again
 * later.
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
    const before = await dueMails(context);
    let left = before;
    for (;;) {
      const run = {
        signal: new AbortController().signal,
        attempt: 1,
        isLastAttempt: false,
        log: context.log,
      };
      await sendMails.run(context, {}, run);
      const now = await dueMails(context);
      // What another process sends, or nobody can, is left to the workers.
      if (now === 0 || now >= left) {
        left = now;
        break;
      }
      left = now;
    }
    if (left > 0)
      throw new CommandError(
        `${left === 1 ? "1 mail was" : `${left} mails were`} not sent; the workers try again. The list of mails says why.`,
      );
    if (failed.length > 0)
      throw new CommandError(`The mails of these users could not be put together: ${failed.join(", ")}.`);
    console.log(before === 0 ? "No mail is due." : "All mails that were due are sent.");
  });
}

async function dueMails({ db, clock }: AppContext): Promise<number> {
  const { due } = await db
    .selectFrom("mail")
    .select(({ fn }) => fn.countAll<number>().as("due"))
    .where("state", "=", "waiting")
    .where("dueAt", "<=", clock.now())
    .executeTakeFirstOrThrow();
  return due;
}
