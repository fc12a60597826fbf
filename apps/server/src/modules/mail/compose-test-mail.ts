import { newId } from "../../platform/db/ids.ts";
import type { MailMessage } from "../../platform/mail/mail-message.ts";
import type { MailConfig } from "../../platform/mail/mail-settings.ts";
import { messageIdOf, senderOf } from "../../platform/mail/transport.ts";
import { renderMail, templatesOf } from "./render-mail.ts";
import { unsubscribeHeaderOf } from "./stop-mails.ts";

/** The mail that tries out the settings; it is in no list and needs no database. */
export async function composeTestMail(
  config: MailConfig & { mailTemplatesDir: string | null },
  address: string,
  at: Date,
): Promise<MailMessage> {
  const to = { name: "", address };
  const from = senderOf(config);
  const content = {
    template: "test",
    to,
    params: { sentAt: `${at.toISOString().slice(0, 16).replace("T", " ")} UTC` },
    stop: "It was sent once, by hand: there is nothing to stop.",
  } as const;
  return {
    ...renderMail(await templatesOf(config.mailTemplatesDir), content, config.baseUrl ?? "http://localhost"),
    messageId: messageIdOf(newId(), config),
    from,
    to,
    date: at,
    listUnsubscribe: unsubscribeHeaderOf({ userId: null, unsubscribeUrl: null }, from),
  };
}
