import { sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import type { MailParams } from "./mail-templates.ts";
import { queueMail } from "./queue-mail.ts";

/** Mails that go to operators, and so may be told once an hour. */
export type OperatorTemplate = "failed-job";

export type OperatorMail<T extends OperatorTemplate> = {
  /** The addresses of OPERATOR_MAIL. */
  operators: readonly string[];
  /** What it is about: told once an hour, whatever the template. */
  kind: string;
  template: T;
  params: MailParams<T>;
  at: Date;
};

/** Tells the operators of trouble once per kind and hour; false where they were told already or there are none. */
export async function queueOperatorMail<T extends OperatorTemplate>(
  tx: Tx,
  mail: OperatorMail<T>,
): Promise<boolean> {
  const { at, kind } = mail;
  if (mail.operators.length === 0) return false;
  const told = await sql`
    INSERT INTO operator_notice AS notice (kind, told_at) VALUES (${kind}, ${at})
    ON CONFLICT (kind) DO UPDATE SET told_at = excluded.told_at
      WHERE notice.told_at <= excluded.told_at - interval '1 hour'
    RETURNING kind`.execute(tx);
  if (told.rows.length === 0) return false;
  for (const address of mail.operators)
    await queueMail(tx, {
      key: null,
      template: mail.template,
      to: { name: "", address },
      params: mail.params,
      at,
    });
  return true;
}
