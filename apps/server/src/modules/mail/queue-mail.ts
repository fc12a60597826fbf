import { z } from "zod";
import type { Tx } from "../../platform/db/database.ts";
import { newId } from "../../platform/db/ids.ts";
import { enqueue } from "../../platform/jobs/enqueue.ts";
import { isMailAddress, type MailAddress, plainName } from "../../platform/mail/mail-address.ts";
import { type MailParams, type MailTemplate, mailTemplates } from "./mail-templates.ts";

/** The job that sends what is due; each mail asks for one, and one that finds another at work leaves it to that one. */
export const sendMailsJob = { kind: "mail.send", payload: z.object({}) } as const;

// Mail servers try for some days too: a weekend without one loses nothing.
export const giveUpAfterDays = 3;

export type NewMail<T extends MailTemplate> = {
  /** A mail with the same key is written once, for as long as its row is kept; null writes it always. */
  key: string | null;
  template: T;
  to: MailAddress;
  params: MailParams<T>;
  /** The user it goes to, where it goes to one. */
  userId?: string | null;
  /** An https address of ours that stops such mails when it gets a POST. */
  unsubscribeUrl?: string | null;
  at: Date;
};

/**
 * Writes a mail and the job that sends it, in the transaction of what causes it; false where it was written before.
 *
 * An address that cannot be one is recorded as such and stops nobody.
 */
export async function queueMail<T extends MailTemplate>(tx: Tx, mail: NewMail<T>): Promise<boolean> {
  const [id] = await queueMails(tx, [mail]);
  return id !== null;
}

/** The same for many at once: gives the id of each that was written, and null for one that was written before. */
export async function queueMails<T extends MailTemplate>(
  tx: Tx,
  mails: readonly NewMail<T>[],
): Promise<(string | null)[]> {
  if (mails.length === 0) return [];
  const rows = mails.map((mail) => ({
    id: newId(),
    key: mail.key,
    template: mail.template,
    toName: plainName(mail.to.name),
    toAddress: mail.to.address,
    userId: mail.userId ?? null,
    params: JSON.stringify(mailTemplates[mail.template].params.parse(mail.params)),
    unsubscribeUrl: mail.unsubscribeUrl ?? null,
    createdAt: mail.at,
    dueAt: mail.at,
    giveUpAt: giveUpAt(mail.at),
    ...(isMailAddress(mail.to.address)
      ? { state: "waiting", reason: null, endedAt: null }
      : { state: "bad_address", reason: "This is no e-mail address.", endedAt: mail.at }),
  }));
  const written = await tx
    .insertInto("mail")
    .values(rows)
    .onConflict((conflict) => conflict.column("key").doNothing())
    .returning(["id", "state"])
    .execute();
  if (written.some(({ state }) => state === "waiting")) await enqueue(tx, sendMailsJob, {});
  const ids = new Set(written.map(({ id }) => id));
  return rows.map(({ id }) => (ids.has(id) ? id : null));
}

/** Until when a mail that is to be sent from `at` on is tried. */
export function giveUpAt(at: Date): Date {
  return new Date(at.getTime() + giveUpAfterDays * 86_400_000);
}
