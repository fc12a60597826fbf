import { hostname } from "node:os";
import type { Config } from "../platform/config.ts";
import { newId } from "../platform/db/ids.ts";
import type { Logger } from "../platform/log.ts";
import { messageIdOf, openTransport, senderOf } from "../platform/mail/transport.ts";

/**
 * Mails OPERATOR_MAIL that a backup failed, at once and without the queue: the database may be what failed. A mail that
 * cannot be sent is logged.
 */
export async function tellOperatorOfFailedBackup(
  config: Config,
  reason: string,
  log: Logger,
  at: Date,
): Promise<void> {
  if (config.operatorMail.length === 0) return;
  const transport = openTransport(config);
  const from = senderOf(config);
  const where = config.baseUrl ?? hostname();
  try {
    for (const address of config.operatorMail) {
      await transport.send({
        messageId: messageIdOf(newId(), config),
        from,
        to: { name: "", address },
        subject: `The backup of ${where} failed`,
        text: [
          `The backup of ${where} failed at ${at.toISOString()} on ${hostname()}:`,
          reason,
          'There is no new backup until one succeeds. What to do: docs/operate/runbook.md, "The backup failed".',
        ].join("\n\n"),
        html: null,
        date: at,
        listUnsubscribe: `<mailto:${from.address}?subject=unsubscribe>`,
      });
    }
  } catch (error) {
    log.error({ reason: (error as Error).message }, "the mail about the failed backup was not sent");
  } finally {
    await transport.close();
  }
}
