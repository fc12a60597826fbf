import { sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import { recordAudit } from "../audit/index.ts";
import { type Actor, auditedAs } from "../identity/index.ts";
import { queueMail, sendAgain } from "../mail/index.ts";
import { windowDaysMax } from "./notified-users.ts";

/**
 * Has the mails sent once more that were refused at the user's address, or a short one where none is kept. What the mail
 * server answers decides whether further mails come by themselves. Nothing happens while some are under way.
 */
export async function tryAddress(
  tx: Tx,
  actor: Actor,
  { at, baseUrl }: { at: Date; baseUrl: string },
): Promise<void> {
  const { userId } = actor;
  const user = await tx
    .selectFrom("appUser")
    .select(["name", "email", "organisationId"])
    .where("id", "=", userId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
  const { rows: mails } = await sql<{ id: string; state: string }>`
    SELECT id, state FROM mail
    WHERE user_id = ${userId} AND lower(to_address) = lower(${user.email})
      AND (state IN ('waiting', 'sending') OR state = 'bad_address' AND template = 'notification'
        AND created_at > ${at}::timestamptz - make_interval(days => ${windowDaysMax}))`.execute(tx);
  if (mails.some(({ state }) => state !== "bad_address")) return;
  if (mails.length > 0)
    await sendAgain(
      tx,
      mails.map(({ id }) => id),
      at,
    );
  else
    await queueMail(tx, {
      key: null,
      template: "address-check",
      to: { name: user.name, address: user.email },
      params: { address: user.email, account: `${baseUrl}/account` },
      userId,
      at,
    });
  await recordAudit(tx, {
    at,
    ...auditedAs(actor),
    action: "user.try_mail_address",
    entityKind: "user",
    entityId: userId,
    organisationId: user.organisationId,
    after: { mails: Math.max(1, mails.length) },
  });
}
