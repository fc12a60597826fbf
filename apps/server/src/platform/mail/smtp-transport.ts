import { Readable } from "node:stream";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { failureOf } from "./mail-failure.ts";
import { composeMail, type MailMessage } from "./mail-message.ts";
import { type MailConfig, smtpSecurityOf } from "./mail-settings.ts";
import type { MailTransport, SendOptions } from "./transport.ts";

/** How long the parts of sending may take, in milliseconds. */
export type SmtpPatience = {
  /** Until the server has greeted. */
  connectMs: number;
  /** Until it answers a command or the mail's end. */
  answerMs: number;
  /** All of one mail: a server that sends a letter now and then would otherwise hold it for ever. */
  mailMs: number;
};

export const smtpPatience: SmtpPatience = { connectMs: 15_000, answerMs: 60_000, mailMs: 120_000 };

// Servers end what says nothing for some minutes; reconnecting costs a second.
const idleMs = 30_000;

type OpenConnection = { smtp: SMTPConnection; idle: NodeJS.Timeout | null; isGone: boolean };

/** Sends by SMTP, over one connection that is kept while mails follow each other. */
export function openSmtpTransport(
  config: MailConfig & { smtpHost: string },
  patience: SmtpPatience = smtpPatience,
): MailTransport {
  const server = `${config.smtpHost}:${config.smtpPort}`;
  const free: OpenConnection[] = [];
  const open = new Set<OpenConnection>();

  function end(connection: OpenConnection): void {
    if (connection.idle !== null) clearTimeout(connection.idle);
    connection.isGone = true;
    open.delete(connection);
    const at = free.indexOf(connection);
    if (at >= 0) free.splice(at, 1);
    connection.smtp.close();
  }

  async function connect(using: (connection: OpenConnection) => void): Promise<OpenConnection> {
    const connection: OpenConnection = { smtp: newConnection(config, patience), idle: null, isGone: false };
    open.add(connection);
    using(connection);
    // An error after the last one that was waited for, as when an idle server goes away, only ends the connection.
    connection.smtp.on("error", () => end(connection));
    connection.smtp.on("end", () => end(connection));
    try {
      await settled(connection, (done) => connection.smtp.connect(done));
      const { smtpUser: user, smtpPassword: pass } = config;
      if (user !== null && pass !== null)
        await settled(connection, (done) =>
          connection.smtp.login({ user, pass, credentials: { user, pass } }, done),
        );
      return connection;
    } catch (error) {
      end(connection);
      throw error;
    }
  }

  function keep(connection: OpenConnection): void {
    if (connection.isGone) return;
    connection.idle = setTimeout(() => {
      connection.smtp.quit();
      end(connection);
    }, idleMs).unref();
    free.push(connection);
  }

  /** A connection over which nothing else goes meanwhile; `using` is told of each that is tried. */
  async function take(using: (connection: OpenConnection) => void): Promise<OpenConnection> {
    for (let kept = free.pop(); kept !== undefined; kept = free.pop()) {
      if (kept.idle !== null) clearTimeout(kept.idle);
      using(kept);
      // The server may have closed it while nobody looked: asked first, the mail is not what finds out.
      const isUsable = await settled(kept, (done) => kept.smtp.reset(done)).then(
        () => true,
        () => false,
      );
      if (isUsable) return kept;
      end(kept);
    }
    return connect(using);
  }

  async function send(message: MailMessage, { beforeBody }: SendOptions = {}): Promise<{ answer: string }> {
    const content = await composeMail(message);
    const body = new Body(content, beforeBody);
    let current: OpenConnection | null = null;
    const timer = setTimeout(() => {
      if (current !== null) end(current);
    }, patience.mailMs);
    try {
      const taken = await take((connection) => {
        current = connection;
      });
      const envelope = { from: message.from.address, to: [message.to.address], size: content.length };
      const info = await settled<{ response: string }>(taken, (done) =>
        taken.smtp.send(envelope, body, done),
      );
      keep(taken);
      return { answer: info.response };
    } catch (error) {
      if (current !== null) end(current);
      throw failureOf(body.refusal ?? error, server, body.isBegun);
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    target: server,
    send,
    verify: async () => {
      try {
        keep(await connect(() => {}));
      } catch (error) {
        throw failureOf(error, server, false);
      }
    },
    close: async () => {
      for (const connection of open) {
        connection.smtp.quit();
        end(connection);
      }
    },
  };
}

function newConnection(config: MailConfig & { smtpHost: string }, patience: SmtpPatience): SMTPConnection {
  const security = smtpSecurityOf(config);
  return new SMTPConnection({
    host: config.smtpHost,
    port: config.smtpPort,
    secure: security === "tls",
    requireTLS: security === "starttls",
    ignoreTLS: security === "none",
    connectionTimeout: patience.connectMs,
    greetingTimeout: patience.connectMs,
    dnsTimeout: patience.connectMs,
    socketTimeout: patience.answerMs,
    ...(config.baseUrl === null ? {} : { name: new URL(config.baseUrl).hostname }),
    tls: { minVersion: "TLSv1.2" },
  });
}

/** Waits for one step; an error or the end of the connection meanwhile is the step's own. */
function settled<T = unknown>(
  connection: OpenConnection,
  begin: (done: (error?: Error | null, result?: unknown) => void) => void,
): Promise<T> {
  const { smtp } = connection;
  return new Promise<T>((resolve, reject) => {
    const finish = (settle: () => void) => {
      smtp.off("error", failed);
      smtp.off("end", ended);
      settle();
    };
    const failed = (error: Error) => finish(() => reject(error));
    const ended = () =>
      finish(() => reject(Object.assign(new Error("the connection was closed"), { code: "ECONNECTION" })));
    if (connection.isGone) return ended();
    // First in line, so that the error itself is told and not the end that follows from it.
    smtp.prependListener("error", failed);
    smtp.on("end", ended);
    begin((error, result) => finish(() => (error ? reject(error) : resolve(result as T))));
  });
}

/** A mail's content, which knows whether the server has asked for it: it is read only after the answer to DATA. */
class Body extends Readable {
  isBegun = false;
  /** Why `beforeBody` would not have it sent. */
  refusal: unknown = null;
  readonly #content: Buffer;
  readonly #beforeBody: (() => Promise<void>) | undefined;

  constructor(content: Buffer, beforeBody: (() => Promise<void>) | undefined) {
    super({ highWaterMark: 0 });
    this.#content = content;
    this.#beforeBody = beforeBody;
  }

  override _read(): void {
    if (this.isBegun) return;
    const begin = async () => {
      await this.#beforeBody?.();
      this.isBegun = true;
      this.push(this.#content);
      this.push(null);
    };
    begin().catch((error: unknown) => {
      this.refusal = error;
      this.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  }
}
