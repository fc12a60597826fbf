import MailComposer from "nodemailer/lib/mail-composer";
import { type MailAddress, plainName } from "./mail-address.ts";

/** One mail to one recipient. */
export type MailMessage = {
  /** With angle brackets. The same mail has the same one at every try. */
  messageId: string;
  from: MailAddress;
  to: MailAddress;
  subject: string;
  text: string;
  html: string | null;
  date: Date;
  /** How the recipient stops mails like this: `<https://…>`, `<mailto:…>` or both, separated by commas. */
  listUnsubscribe: string;
  /** Whether the https address of `listUnsubscribe` takes a POST without a question (RFC 8058). */
  isOneClick?: boolean;
};

const lineEnds = /[\r\n]+/g;

/** The mail as it travels (RFC 5322). */
export async function composeMail(message: MailMessage): Promise<Buffer> {
  const header = (text: string) => text.replaceAll(lineEnds, " ");
  const composer = new MailComposer({
    messageId: header(message.messageId),
    from: { name: plainName(message.from.name), address: message.from.address },
    to: { name: plainName(message.to.name), address: message.to.address },
    subject: plainName(message.subject),
    date: message.date,
    text: message.text,
    ...(message.html === null ? {} : { html: message.html }),
    headers: {
      // A holiday notice must not answer it.
      "Auto-Submitted": "auto-generated",
      "List-Unsubscribe": { prepared: true, value: header(message.listUnsubscribe) },
      ...(message.isOneClick === true ? { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" } : {}),
    },
    // Content is given, never fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
