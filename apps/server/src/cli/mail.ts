import { type Command, Option } from "commander";
import type { ActingOptions } from "./user.ts";

export type MailListOptions = { state?: string; limit: string; json?: boolean };
export type MailRetryOptions = ActingOptions & { inDoubt?: boolean; failed?: boolean };

export function registerMail(program: Command): void {
  const mail = program.command("mail").description("Try out and look after mail.").helpCommand(false);
  mail
    .command("test")
    .description("Send a mail now and print what the mail server answered; needs no database.")
    .argument("<address>", "whom to send it to")
    .action(async (address: string) => {
      const { testMail } = await import("./test-mail.ts");
      await testMail(address);
    });
  mail
    .command("list")
    .description("List mails, the latest first.")
    .addOption(
      new Option("--state <state>", "only those in this state").choices([
        "waiting",
        "sending",
        "sent",
        "bad_address",
        "failed",
        "in_doubt",
      ]),
    )
    .option("--limit <number>", "how many at most", "50")
    .option("--json", "as JSON, for programs")
    .action(async (options: MailListOptions) => {
      const { listMailsOnCommand } = await import("./mail-outbox.ts");
      await listMailsOnCommand(options);
    });
  mail
    .command("retry")
    .description("Send mails again that were given up, or that may have been sent.")
    .argument("[id...]", "the mails' ids, as aquamark mail list shows them")
    .option("--in-doubt", "all that may have been sent: their recipients may get them twice")
    .option("--failed", "all that were given up")
    .option("--as <email>", "act as this user instead of the first super administrator")
    .action(async (ids: string[], options: MailRetryOptions) => {
      const { retryMailsOnCommand } = await import("./mail-outbox.ts");
      await retryMailsOnCommand(ids, options);
    });
}
