import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

/** A mail that the server took. */
export type CaughtMail = {
  from: string;
  to: string[];
  /** Headers by lower-case name, unfolded. */
  headers: Record<string, string>;
  text: string;
  html: string;
  raw: string;
  isEncrypted: boolean;
};

/** What the server does with a recipient or with a mail: take it, answer with a code of its own, or misbehave. */
export type SmtpBehaviour =
  | "accept"
  | { refuse: number; saying: string }
  /** Says nothing more. */
  | "hang"
  /** Ends the connection without an answer. */
  | "drop"
  /** Takes the mail, and ends the connection before it has said so. */
  | "accept and drop"
  | { acceptAfterMs: number };

export type SmtpCatcher = {
  readonly port: number;
  /** The settings of a program that sends by it, as fast as it takes them. */
  readonly env: Record<string, string>;
  /** Every mail taken, in order. */
  readonly mails: CaughtMail[];
  /** How many connections were opened so far. */
  readonly connections: number;
  /** What happens at `RCPT TO`; accepts unless set. */
  onRecipient: (address: string) => SmtpBehaviour;
  /** What happens when the mail's content has come; accepts unless set. */
  onMail: (mail: CaughtMail) => SmtpBehaviour;
  stop(): Promise<void>;
};

export type SmtpCatcherOptions = {
  /** The only login that is let in; without it nobody needs one. */
  login?: { user: string; password: string };
  /** Which encryption is offered; none unless said. The certificate is one that nobody trusts unless `tls` is given. */
  encryption?: "none" | "starttls" | "tls";
  tls?: { key: string; cert: string };
  port?: number;
};

/** A mail server of 127.0.0.1 that keeps what it takes, and that can be told to refuse, dawdle, hang and drop. */
export async function startSmtpCatcher(options: SmtpCatcherOptions = {}): Promise<SmtpCatcher> {
  const { login, encryption = "none" } = options;
  const mails: CaughtMail[] = [];
  let connections = 0;
  const settings: SMTPServerOptions = {
    // Without a certificate of its own the library brings one that nobody trusts, and says so unless it is silent.
    logger: false,
    ...options.tls,
    secure: encryption === "tls",
    disabledCommands: [
      ...(encryption === "starttls" ? [] : (["STARTTLS"] as const)),
      ...(login === undefined ? (["AUTH"] as const) : []),
    ],
    authOptional: login === undefined,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    closeTimeout: 100,
    onConnect(_session, done) {
      connections += 1;
      done();
    },
    onAuth({ username, password }, _session, done) {
      if (login !== undefined && username === login.user && password === login.password)
        return done(null, { user: username });
      done(Object.assign(new Error("5.7.8 Authentication credentials invalid"), { responseCode: 535 }));
    },
    onRcptTo({ address }, session, done) {
      act(catcher.onRecipient(address), session.id, done);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const { mailFrom, rcptTo } = session.envelope;
        const mail: CaughtMail = {
          ...readMail(Buffer.concat(chunks).toString("utf8")),
          from: mailFrom === false ? "" : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          isEncrypted: session.secure,
        };
        const behaviour = catcher.onMail(mail);
        const isTaken =
          behaviour === "accept" ||
          behaviour === "accept and drop" ||
          (typeof behaviour === "object" && "acceptAfterMs" in behaviour);
        if (isTaken) mails.push(mail);
        act(behaviour, session.id, done);
      });
    },
  };
  const server = new SMTPServer(settings);
  // A client that goes away, or does not trust the certificate, is what some tests are about.
  server.on("error", () => {});

  function act(behaviour: SmtpBehaviour, sessionId: string, done: (error?: Error | null) => void): void {
    if (behaviour === "accept") return done();
    if (behaviour === "hang") return;
    if (behaviour === "drop" || behaviour === "accept and drop") {
      for (const connection of server.connections)
        if (connection.session.id === sessionId) connection._socket.destroy();
      return;
    }
    if ("acceptAfterMs" in behaviour) {
      setTimeout(done, behaviour.acceptAfterMs);
      return;
    }
    done(Object.assign(new Error(behaviour.saying), { responseCode: behaviour.refuse }));
  }

  const catcher: SmtpCatcher = {
    get port() {
      return (server.server.address() as AddressInfo).port;
    },
    get env() {
      return {
        SMTP_HOST: "127.0.0.1",
        SMTP_PORT: String(catcher.port),
        SMTP_SECURE: "none",
        MAIL_FROM: "Aquamark <assess@example.org>",
        MAIL_PER_SECOND: "1000",
      };
    },
    mails,
    get connections() {
      return connections;
    },
    onRecipient: () => "accept",
    onMail: () => "accept",
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
  server.listen(options.port ?? 0, "127.0.0.1");
  await once(server.server, "listening");
  return catcher;
}

function readMail(raw: string): Pick<CaughtMail, "raw" | "headers" | "text" | "html"> {
  const { headers, body } = splitPart(raw);
  const boundary = /boundary="([^"]+)"/.exec(headers["content-type"] ?? "")?.[1];
  const parts = boundary === undefined ? [raw] : body.split(`--${boundary}`).slice(1, -1);
  const found = (type: string) => {
    const part = parts
      .map((text) => splitPart(text.trimStart()))
      .find((each) => (each.headers["content-type"] ?? "").startsWith(type));
    return part === undefined ? "" : decode(part.body, part.headers["content-transfer-encoding"] ?? "7bit");
  };
  return { raw, headers, text: found("text/plain"), html: found("text/html") };
}

function splitPart(text: string): { headers: Record<string, string>; body: string } {
  const end = text.indexOf("\r\n\r\n");
  const lines = text
    .slice(0, end)
    .replaceAll(/\r\n[ \t]+/g, " ")
    .split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(":")).toLowerCase(),
      line.slice(line.indexOf(":") + 1).trim(),
    ]),
  );
  return { headers, body: text.slice(end + 4) };
}

function decode(body: string, encoding: string): string {
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  if (encoding !== "quoted-printable") return body;
  const bytes = body
    .replaceAll(/=\r\n/g, "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
