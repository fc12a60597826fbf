import type { MailConfig } from "../../platform/mail/mail-settings.ts";
import { messageIdOf, openTransport, senderOf } from "../../platform/mail/transport.ts";
import type { SendMail } from "./watch-target.ts";

/** Sends mails by the settings, each by a connection of its own: there may be weeks between two of them. */
export function mailSender(config: MailConfig): SendMail {
  return async (mail) => {
    const transport = openTransport(config);
    try {
      const from = senderOf(config);
      await transport.send({
        messageId: messageIdOf(mail.id, config),
        from,
        to: { name: "", address: mail.to },
        subject: mail.subject,
        text: mail.text,
        html: null,
        date: new Date(mail.at),
        listUnsubscribe: `<mailto:${from.address}?subject=unsubscribe>`,
      });
    } finally {
      await transport.close();
    }
  };
}
