import { join } from "node:path";
import { openFolderTransport } from "./folder-transport.ts";
import type { MailMessage } from "./mail-message.ts";
import type { MailConfig } from "./mail-settings.ts";
import { openSmtpTransport, type SmtpPatience } from "./smtp-transport.ts";

export type SendOptions = {
  /**
   * Awaited when the server is ready for the mail's content and has got none of it: what it throws keeps the mail
   * from being sent.
   */
  beforeBody?: () => Promise<void>;
};

/** A way for mails to leave. Every failure is a `MailFailure`. */
export type MailTransport = {
  /** Where they go: `host:port`, or a folder. */
  readonly target: string;
  /** Sends one mail; resolves with the server's answer once it has taken the mail. */
  send(message: MailMessage, options?: SendOptions): Promise<{ answer: string }>;
  /** Resolves where the server is there, its encryption is trusted and the login works. */
  verify(): Promise<void>;
  close(): Promise<void>;
};

/** Opens the mail server of the settings, else the folder that takes its place; connects with the first mail. */
export function openTransport(config: MailConfig, patience?: SmtpPatience): MailTransport {
  const { smtpHost } = config;
  return smtpHost === null
    ? openFolderTransport(mailFolderOf(config))
    : openSmtpTransport({ ...config, smtpHost }, patience);
}

/** Where mails are written without a mail server. */
export function mailFolderOf({ mailDir, dataDir }: Pick<MailConfig, "mailDir" | "dataDir">): string {
  return mailDir ?? join(dataDir, "mail");
}

const ownDomain = ({ baseUrl, mailFrom }: Pick<MailConfig, "baseUrl" | "mailFrom">): string =>
  mailFrom?.address.split("@").at(-1) ?? (baseUrl === null ? "localhost" : new URL(baseUrl).hostname);

/** The Message-ID of the mail with this id, the same at every try. */
export function messageIdOf(mailId: string, config: Pick<MailConfig, "baseUrl" | "mailFrom">): string {
  return `<${mailId}@${ownDomain(config)}>`;
}

/** Whom mails come from; without MAIL_FROM an address that is only written into the folder. */
export function senderOf(config: Pick<MailConfig, "baseUrl" | "mailFrom">): MailMessage["from"] {
  return config.mailFrom ?? { name: "Aquamark", address: `aquamark@${ownDomain(config)}` };
}
