import addressparser from "nodemailer/lib/addressparser";

/**
 * Whom a mail comes from or goes to.
 *
 * Never one text: a name with a line break or a comma in it would make further recipients of it.
 */
export type MailAddress = { name: string; address: string };

const addressLengthMax = 254;

/** How often mail servers may refuse an address for good before it gets no more mails by itself. */
export const refusalsMax = 3;

/** Whether a text is one plain e-mail address, without a name. */
export function isMailAddress(text: string): boolean {
  return (
    text.length <= addressLengthMax && /^[^\s@<>()[\]\\,;:"\p{C}]+@[^\s@<>()[\]\\,;:"\p{C}]+$/u.test(text)
  );
}

/** The address that `text` names, as `someone@example.org` or `Someone <someone@example.org>`; null for any other text. */
export function parseMailAddress(text: string): MailAddress | null {
  if (/[\r\n]/.test(text)) return null;
  const [found, ...others] = addressparser(text);
  if (found === undefined || others.length > 0 || found.address === undefined) return null;
  const { name, address } = found;
  return isMailAddress(address) ? { name, address } : null;
}

/** A name as it may stand in a header: on one line, without characters that cannot be seen. */
export function plainName(name: string): string {
  return name.replaceAll(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}
