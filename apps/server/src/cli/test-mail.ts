import { composeTestMail } from "../modules/mail/index.ts";
import { systemClock } from "../platform/clock.ts";
import { isMailAddress } from "../platform/mail/mail-address.ts";
import { MailFailure, type MailFailureKind } from "../platform/mail/mail-failure.ts";
import { mailWarnings, smtpSecurityOf } from "../platform/mail/mail-settings.ts";
import { openTransport } from "../platform/mail/transport.ts";
import { CommandError } from "./command-error.ts";
import { loadConfig } from "./load-config.ts";

const advice: Record<MailFailureKind, string> = {
  server: "No mail can be sent until this is mended; mails that are queued wait for three days.",
  temporary: "Queued mails are tried again by themselves. Try this command again in some minutes.",
  recipient: "The mail server works. Check the address.",
  message: "The mail server works, and does not take this mail: check that MAIL_FROM is a sender it knows.",
  doubt: "The mail may have arrived: look before you try again.",
};

/** Sends a mail at once, past the queue, and tells what the server said. */
export async function testMail(address: string): Promise<void> {
  if (!isMailAddress(address)) throw new CommandError(`${address} is no e-mail address.`);
  const config = loadConfig();
  for (const warning of mailWarnings(config)) console.error(warning);
  const transport = openTransport(config);
  const security = smtpSecurityOf(config);
  console.log(
    config.smtpHost === null
      ? `SMTP_HOST is not set, so the mail is written into ${transport.target} and reaches nobody.`
      : `Sending through ${transport.target} (${security === "none" ? "not encrypted" : security}) …`,
  );
  try {
    const message = await composeTestMail(config, address, systemClock.now());
    const { answer } = await transport.send(message);
    console.log(`Sent to ${address}: ${answer}`);
  } catch (error) {
    if (!(error instanceof MailFailure)) throw error;
    throw new CommandError(`Not sent to ${address}. ${error.message}\n${advice[error.kind]}`);
  } finally {
    await transport.close();
  }
}
