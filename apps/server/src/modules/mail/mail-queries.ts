import { sql } from "kysely";
import type { Db } from "../../platform/db/database.ts";
import type { MailTemplate } from "./mail-templates.ts";

export type DueMail = {
  id: string;
  template: MailTemplate;
  toName: string;
  toAddress: string;
  userId: string | null;
  params: unknown;
  unsubscribeUrl: string | null;
  messageId: string | null;
  attempts: number;
  giveUpAt: Date;
  /** Its recipient has stopped such mails, or left, after it was written. */
  isStopped: boolean;
};

export const mailContentColumns = [
  "id",
  "template",
  "toName",
  "toAddress",
  "userId",
  "params",
  "unsubscribeUrl",
  "messageId",
  "attempts",
  "giveUpAt",
] as const;

/** The mail that has waited longest of those that are due, by the database's clock. */
export async function nextDueMail(db: Db): Promise<DueMail | null> {
  const row = await db
    .selectFrom("mail")
    .select(mailContentColumns)
    .select(
      sql<boolean>`(unsubscribe_url IS NOT NULL AND EXISTS (SELECT FROM app_user u
        WHERE u.id = mail.user_id AND (u.notify_every_hours = 0 OR u.deleted_at IS NOT NULL)))`.as(
        "isStopped",
      ),
    )
    .where("state", "=", "waiting")
    .where("dueAt", "<=", sql<Date>`clock_timestamp()`)
    .orderBy("dueAt")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, template: row.template as MailTemplate };
}

// Long enough to answer "was I told?", short enough to keep no more of people than that needs.
const keptDays = 90;
const deletedAtOnce = 1_000;

/** Forgets mails that have ended long ago. */
export async function deleteOldMails(db: Db): Promise<void> {
  await db
    .deleteFrom("mail")
    .where("id", "in", (old) =>
      old
        .selectFrom("mail")
        .select("id")
        .where("state", "in", ["sent", "bad_address", "failed", "in_doubt"])
        .where("endedAt", "<", sql<Date>`clock_timestamp() - make_interval(days => ${keptDays})`)
        .limit(deletedAtOnce),
    )
    .execute();
}

/** How many mails there are in each state that has any. */
export function countMails(db: Db): Promise<{ state: string; count: number }[]> {
  return db
    .selectFrom("mail")
    .select(["state", ({ fn }) => fn.countAll<number>().as("count")])
    .groupBy("state")
    .execute();
}
