import { checkMailTemplates } from "../modules/mail/index.ts";
import type { Config } from "../platform/config.ts";
import type { Logger } from "../platform/log.ts";
import { mailWarnings } from "../platform/mail/mail-settings.ts";
import { CommandError } from "./command-error.ts";

/** Checks at a start what of mail can be checked without the mail server, and warns of what is likely a mistake. */
export async function checkMail(config: Config, log: Logger): Promise<void> {
  for (const warning of mailWarnings(config)) log.warn(warning);
  const faults = await checkMailTemplates(config.mailTemplatesDir);
  if (faults.length === 0) return;
  throw new CommandError(
    `Some mail templates are not valid:\n${faults.map((fault) => `  ${fault}.`).join("\n")}\nMAIL_TEMPLATES_DIR is described in docs/operate/mail.md.`,
  );
}
