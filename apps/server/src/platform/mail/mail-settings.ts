import { z } from "zod";
import { setting, wholeNumber } from "../setting.ts";
import { isMailAddress, type MailAddress, parseMailAddress } from "./mail-address.ts";

/** How the connection to the mail server is encrypted. */
export type SmtpSecurity = "starttls" | "tls" | "none";

/** E-mail addresses, separated by commas. */
export const mailAddresses = z
  .string()
  .transform((text) =>
    text
      .split(",")
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ""),
  )
  .refine(
    (entries) => entries.every(isMailAddress),
    "must be e-mail addresses such as operator@example.org, separated by commas",
  );

const sender = z.string().transform((text, context): MailAddress => {
  const address = parseMailAddress(text);
  if (address !== null) return address;
  context.addIssue("must be an address such as Aquamark <assess@example.org>");
  return z.NEVER;
});

/** The settings of sending mail. */
export const mailSettings = {
  smtpHost: setting({
    name: "SMTP_HOST",
    description: "The mail server. Unset: mails are written into the folder `MAIL_DIR` and reach nobody.",
    default: null,
    schema: z.string().regex(/^[A-Za-z0-9.:_-]+$/, "must be a host name or an address"),
  }),
  smtpPort: setting({
    name: "SMTP_PORT",
    description: "The mail server's port: 587 for STARTTLS, 465 for TLS.",
    default: "587",
    schema: wholeNumber(1, 65_535),
  }),
  smtpSecurity: setting({
    name: "SMTP_SECURE",
    description:
      "How the connection is encrypted: `starttls` (demanded, never only tried), `tls`, or `none` for a server on the same machine. Unset: `tls` on port 465, else `starttls`.",
    default: null,
    schema: z.enum(["starttls", "tls", "none"], "must be starttls, tls or none"),
  }),
  smtpUser: setting({
    name: "SMTP_USER",
    description: "Who signs in at the mail server. Unset: nobody does.",
    default: null,
    schema: z.string(),
  }),
  smtpPassword: setting({
    name: "SMTP_PASSWORD",
    description: "The password of `SMTP_USER`.",
    default: null,
    schema: z.string(),
    secret: true,
  }),
  mailFrom: setting({
    name: "MAIL_FROM",
    description:
      "Whom mails come from, as `Aquamark <assess@example.org>`; needed with `SMTP_HOST`. The mail server must let it pass.",
    default: null,
    schema: sender,
  }),
  mailPerSecond: setting({
    name: "MAIL_PER_SECOND",
    description: "How many mails all workers together send in a second at most.",
    default: "10",
    schema: wholeNumber(1, 1_000),
  }),
  mailTemplatesDir: setting({
    name: "MAIL_TEMPLATES_DIR",
    description:
      "A folder with subjects and bodies of mails that take the place of ours; docs/operate/mail.md says how they are written.",
    default: null,
    schema: z.string().refine((text) => !text.includes("\0"), "must be a folder"),
  }),
  mailDir: setting({
    name: "MAIL_DIR",
    description:
      "Where mails are written without `SMTP_HOST`. Unset: the folder `mail` in `AQUAMARK_DATA_DIR`.",
    default: null,
    schema: z.string().refine((text) => !text.includes("\0"), "must be a folder"),
  }),
  operatorMail: setting({
    name: "OPERATOR_MAIL",
    description: "Who is told when something fails: e-mail addresses, separated by commas.",
    default: "",
    schema: mailAddresses,
  }),
};

/** What is needed to send mail, as the settings say it. */
export type MailConfig = {
  smtpHost: string | null;
  smtpPort: number;
  smtpSecurity: SmtpSecurity | null;
  smtpUser: string | null;
  smtpPassword: string | null;
  mailFrom: MailAddress | null;
  mailDir: string | null;
  dataDir: string;
  baseUrl: string | null;
};

/** What is wrong with settings that are right each by itself. */
export function mailFaults(
  config: Pick<MailConfig, "smtpHost" | "smtpUser" | "smtpPassword" | "mailFrom">,
): { name: string; message: string }[] {
  const faults: { name: string; message: string }[] = [];
  if (config.smtpHost !== null && config.mailFrom === null)
    faults.push({ name: "MAIL_FROM", message: "MAIL_FROM must be set where SMTP_HOST is." });
  if ((config.smtpUser === null) !== (config.smtpPassword === null)) {
    const missing = config.smtpUser === null ? "SMTP_USER" : "SMTP_PASSWORD";
    faults.push({ name: missing, message: "SMTP_USER and SMTP_PASSWORD must be set both or neither." });
  }
  return faults;
}

/** The encryption of the connection: what was said, else what the port stands for. */
export function smtpSecurityOf({
  smtpSecurity,
  smtpPort,
}: Pick<MailConfig, "smtpSecurity" | "smtpPort">): SmtpSecurity {
  return smtpSecurity ?? (smtpPort === 465 ? "tls" : "starttls");
}

/** What a start should warn of, as sentences; empty where mail is set up well. */
export function mailWarnings(config: Pick<MailConfig, "smtpHost" | "smtpPort" | "smtpSecurity">): string[] {
  const { smtpHost, smtpPort } = config;
  if (smtpHost === null) return [];
  const warnings: string[] = [];
  if (smtpPort === 25 && /(^|\.)email-smtp[.-].*\.amazonaws\.com$/i.test(smtpHost))
    warnings.push(
      "SMTP_PORT is 25 with Amazon SES: AWS slows down or blocks port 25 from its own machines; use 587.",
    );
  if (smtpSecurityOf(config) === "none" && !/^(localhost|127\.|::1$)/.test(smtpHost))
    warnings.push(`SMTP_SECURE is none: mails and the password go to ${smtpHost} in the clear.`);
  return warnings;
}
