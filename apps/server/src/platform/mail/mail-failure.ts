/**
 * Why a mail was not sent, by what follows from it:
 * - `server`: the server cannot be used at all now (unreachable, TLS, login, sender): every mail waits;
 * - `temporary`: not now (4xx, as by greylisting): this mail waits;
 * - `recipient`: there is no such address (5xx for it, or for the mail with a status that says so);
 * - `message`: the server does not take this mail (5xx for anything else about it);
 * - `doubt`: the body was on its way and no answer came, so it may have been taken.
 */
export type MailFailureKind = "server" | "temporary" | "recipient" | "message" | "doubt";

/** A mail that was not sent, or of which nobody knows. */
export class MailFailure extends Error {
  override name = "MailFailure";
  readonly kind: MailFailureKind;

  constructor(kind: MailFailureKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

/** What nodemailer attaches to its errors. */
type SmtpError = Error & {
  code?: string | undefined;
  command?: string | undefined;
  response?: string | undefined;
  responseCode?: number | undefined;
  originalCode?: string | undefined;
  timeoutType?: string | undefined;
};

/**
 * What an error of the SMTP connection means, told from the step it came at.
 *
 * `bodyBegun` says whether any of the mail's content was handed over: only then may the server have taken the mail.
 */
export function failureOf(error: unknown, server: string, bodyBegun: boolean): MailFailure {
  if (error instanceof MailFailure) return error;
  const smtp = (error instanceof Error ? error : new Error(String(error))) as SmtpError;
  const cause = { cause: error };
  const { responseCode: code, command = "" } = smtp;
  const answer = (smtp.response ?? "").replaceAll(/\s+/g, " ").trim().slice(0, 500);
  if (code === undefined || code === 0) {
    return bodyBegun
      ? new MailFailure(
          "doubt",
          `${server} took the mail's content and then gave no answer (${reasonOf(smtp)}).`,
          cause,
        )
      : new MailFailure("server", connectionSentence(smtp, server), cause);
  }
  if (smtp.code === "EAUTH")
    return new MailFailure(
      "server",
      `${server} refused the login (SMTP_USER, SMTP_PASSWORD): ${answer}`,
      cause,
    );
  // 421 closes the connection, whatever it answers.
  if (code === 421) return new MailFailure("server", `${server} is not available now: ${answer}`, cause);
  const isRecipient = command === "RCPT TO";
  if (!isRecipient && command !== "MAIL FROM" && command !== "DATA")
    return new MailFailure("server", `${server} answered: ${answer}`, cause);
  if (code < 500) return new MailFailure("temporary", `${server} said not now: ${answer}`, cause);
  if (command === "MAIL FROM")
    return new MailFailure("server", `${server} does not let MAIL_FROM pass: ${answer}`, cause);
  return isAboutAddress(answer, isRecipient)
    ? new MailFailure("recipient", `${server} refused the address: ${answer}`, cause)
    : new MailFailure("message", `${server} refused the mail: ${answer}`, cause);
}

/**
 * Whether an answer with 5xx says that the address is bad. Where it answers the address, all of them do but those about
 * what the server lets through (5.7) and about the sender (5.1.7 and 5.1.8); some servers know the address only once
 * they have the mail, and then say so by the status (RFC 3463).
 */
function isAboutAddress(answer: string, isRecipient: boolean): boolean {
  const status = /^\d{3}[ -](5\.\d{1,3}\.\d{1,3})(?!\d)/.exec(answer)?.[1] ?? "";
  if (/^5\.7\.|^5\.1\.[78]$/.test(status)) return false;
  return isRecipient || /^5\.1\.|^5\.2\.1$/.test(status);
}

function reasonOf({ code, originalCode, timeoutType, message }: SmtpError): string {
  if (timeoutType !== undefined || code === "ETIMEDOUT") return "time ran out";
  return originalCode ?? message;
}

function connectionSentence(error: SmtpError, server: string): string {
  const code = error.originalCode ?? error.code ?? "";
  if (code === "ECONNREFUSED") return `Nothing listens at ${server}: check SMTP_HOST and SMTP_PORT.`;
  if (code === "EDNS" || code === "ENOTFOUND" || code === "EAI_AGAIN")
    return `There is no mail server called ${server}: check SMTP_HOST.`;
  if (error.code === "ETIMEDOUT")
    return `${server} did not answer in time: check SMTP_HOST, SMTP_PORT and whether a firewall is between.`;
  if (/certificate|self.signed|altname|issuer/i.test(`${error.message} ${code}`))
    return `The certificate of ${server} is not trusted: ${error.message}. NODE_EXTRA_CA_CERTS names further authorities.`;
  if (error.code === "ETLS")
    return `${server} and this program found no common encryption: ${error.message}. SMTP_SECURE is tls for port 465, starttls for 587.`;
  return `The connection to ${server} failed: ${error.message}`;
}
