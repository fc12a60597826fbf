import type { Config } from "../../platform/config.ts";
import { mailWarnings } from "../../platform/mail/mail-settings.ts";
import { openTransport } from "../../platform/mail/transport.ts";
import { type Finding, testing } from "./finding.ts";

/** Whether the mail server lets the program in; nothing is sent. */
export async function testMail(config: Config): Promise<Finding[]> {
  return testing("mail", async (test) => {
    if (config.operatorMail.length === 0)
      test.warning("OPERATOR_MAIL is not set: nobody is told when something fails.", "Set OPERATOR_MAIL.");
    for (const warning of mailWarnings(config))
      test.warning(warning, "Change it; docs/configuration.md describes the settings of mail.");
    const transport = openTransport(config);
    try {
      await transport.verify();
      if (config.smtpHost === null)
        test.warning(
          `SMTP_HOST is not set: mails are written into ${transport.target} and reach nobody.`,
          "Set SMTP_HOST and MAIL_FROM.",
        );
      else test.ok(`${transport.target} lets the program in; aquamark mail test ADDRESS sends a mail.`);
    } finally {
      await transport.close();
    }
  });
}
