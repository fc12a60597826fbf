import type { Tx } from "../../platform/db/database.ts";
import { notFound, Problem } from "../../platform/http/problem.ts";
import { enqueue } from "../../platform/jobs/enqueue.ts";
import { recordAudit } from "../audit/index.ts";
import { type Actor, auditedAs } from "../identity/index.ts";
import { giveUpAt, sendMailsJob } from "./queue-mail.ts";

/** The states of a mail that is sent again only by somebody's decision. */
export const retryableStates = ["bad_address", "failed", "in_doubt"] as const;

/** Has mails sent that have ended, under their old Message-IDs. */
export async function sendAgain(tx: Tx, mailIds: readonly string[], at: Date): Promise<void> {
  await tx
    .updateTable("mail")
    .set({ state: "waiting", dueAt: at, giveUpAt: giveUpAt(at), endedAt: null })
    .where("id", "in", mailIds)
    .execute();
  await enqueue(tx, sendMailsJob, {});
}

/** Has a mail sent again that was given up or may have been sent, under its old Message-ID. */
export async function retryMail(tx: Tx, mailId: string, actor: Actor, at: Date): Promise<void> {
  const mail = await tx
    .selectFrom("mail")
    .select(["state", "toAddress"])
    .where("id", "=", mailId)
    .forUpdate()
    .executeTakeFirst();
  if (mail === undefined) throw notFound("The mail");
  if (!retryableStates.some((state) => state === mail.state))
    throw new Problem("mail_not_retryable", "This mail was sent, or is tried again by itself.");
  await sendAgain(tx, [mailId], at);
  await recordAudit(tx, {
    at,
    ...auditedAs(actor),
    action: "mail.retry",
    entityKind: "mail",
    entityId: mailId,
    before: { state: mail.state },
    after: { state: "waiting" },
  });
}
