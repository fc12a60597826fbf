import type { MailAddress } from "../../platform/mail/mail-address.ts";

type Recipient = { userId: string | null; unsubscribeUrl: string | null };

/** How the recipient stops mails like this one, as a sentence at its end. */
export function stopOf({ userId, unsubscribeUrl }: Recipient, site: string): string {
  if (unsubscribeUrl !== null) return `To stop such mails: ${unsubscribeUrl}`;
  if (userId !== null) return `You get this mail as a user of ${site}.`;
  return `You get this mail because the settings of ${site} name your address. To stop such mails, have it taken out of OPERATOR_MAIL there.`;
}

/** The List-Unsubscribe header: the address that does it by one click, else a mail to whom mails come from. */
export function unsubscribeHeaderOf({ unsubscribeUrl }: Recipient, from: MailAddress): string {
  return unsubscribeUrl === null ? `<mailto:${from.address}?subject=unsubscribe>` : `<${unsubscribeUrl}>`;
}
