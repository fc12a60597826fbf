import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { type SmtpCatcher, type SmtpCatcherOptions, startSmtpCatcher } from "../../test/smtp-server.ts";
import { MailFailure } from "./mail-failure.ts";
import type { MailMessage } from "./mail-message.ts";
import type { MailConfig } from "./mail-settings.ts";
import type { SmtpPatience } from "./smtp-transport.ts";
import { type MailTransport, messageIdOf, openTransport, senderOf } from "./transport.ts";

const opened: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close();
});

async function givenServer(options?: SmtpCatcherOptions): Promise<SmtpCatcher> {
  const server = await startSmtpCatcher(options);
  opened.push({ close: () => server.stop() });
  return server;
}

function givenTransport(config: Partial<MailConfig>, patience?: SmtpPatience): MailTransport {
  const transport = openTransport(
    {
      smtpHost: "127.0.0.1",
      smtpPort: 1,
      smtpSecurity: "none",
      smtpUser: null,
      smtpPassword: null,
      mailFrom: null,
      mailDir: null,
      dataDir: "/nonexistent",
      baseUrl: "https://assess.example.org",
      ...config,
    },
    patience,
  );
  opened.push(transport);
  return transport;
}

function givenMessage(message: Partial<MailMessage> = {}): MailMessage {
  return {
    messageId: "<0197-1@example.org>",
    from: { name: "Aquamark", address: "assess@example.org" },
    to: { name: "Ada Marsh", address: "ada@example.org" },
    subject: "Two answers wait",
    text: "Hello Ada,\n\ntwo answers wait.\n",
    html: "<p>Hello Ada, two answers wait.</p>",
    date: new Date("2026-03-02T08:00:00Z"),
    listUnsubscribe: "<mailto:assess@example.org?subject=unsubscribe>",
    ...message,
  };
}

const shortPatience: SmtpPatience = { connectMs: 300, answerMs: 300, mailMs: 5_000 };

const failureOfSending = (transport: MailTransport, message = givenMessage()): Promise<MailFailure> =>
  transport.send(message).then(
    () => Promise.reject(new Error("The mail was sent.")),
    (error: unknown) => {
      if (error instanceof MailFailure) return error;
      throw error;
    },
  );

test("a mail arrives with its headers, as text and as HTML", async () => {
  const server = await givenServer();
  const transport = givenTransport({ smtpPort: server.port });

  const { answer } = await transport.send(
    givenMessage({
      subject: "Größe: 3 m²",
      listUnsubscribe: "<https://assess.example.org/u/1>",
      isOneClick: true,
    }),
  );

  expect(answer).toMatch(/^250 /);
  expect(server.mails).toHaveLength(1);
  expect(server.mails[0]).toMatchObject({
    from: "assess@example.org",
    to: ["ada@example.org"],
    text: expect.stringContaining("Hello Ada,\r\n\r\ntwo answers wait.\r\n"),
    html: expect.stringContaining("<p>Hello Ada, two answers wait.</p>"),
    headers: {
      from: "Aquamark <assess@example.org>",
      to: "Ada Marsh <ada@example.org>",
      date: "Mon, 02 Mar 2026 08:00:00 +0000",
      "message-id": "<0197-1@example.org>",
      "auto-submitted": "auto-generated",
      "list-unsubscribe": "<https://assess.example.org/u/1>",
      "list-unsubscribe-post": "List-Unsubscribe=One-Click",
    },
  });
  expect(server.mails[0]?.raw).toContain("Subject: =?UTF-8?Q?Gr=C3=B6=C3=9Fe");
});

test("a line break in a name or subject makes no further recipient and no further header", async () => {
  const server = await givenServer();
  const transport = givenTransport({ smtpPort: server.port });

  await transport.send(
    givenMessage({
      to: { name: "Ada\r\nBcc: eve@example.org, Mallory <mallory@example.org>", address: "ada@example.org" },
      subject: "Hello\r\nBcc: eve@example.org",
      listUnsubscribe: "<https://assess.example.org/u>\r\nBcc: eve@example.org",
    }),
  );

  expect(server.mails[0]?.to).toEqual(["ada@example.org"]);
  expect(Object.keys(server.mails[0]?.headers ?? {})).not.toContain("bcc");
});

test("mails that follow each other go over one connection", async () => {
  const server = await givenServer();
  const transport = givenTransport({ smtpPort: server.port });

  for (let n = 0; n < 5; n += 1) await transport.send(givenMessage({ messageId: `<${n}@example.org>` }));

  expect(server.mails).toHaveLength(5);
  expect(server.connections).toBe(1);
});

test("a refused recipient is the address's fault, and the connection goes on", async () => {
  const server = await givenServer();
  server.onRecipient = (address) =>
    address === "gone@example.org" ? { refuse: 550, saying: "5.1.1 No such mailbox" } : "accept";
  const transport = givenTransport({ smtpPort: server.port });

  const failure = await failureOfSending(
    transport,
    givenMessage({ to: { name: "", address: "gone@example.org" } }),
  );
  await transport.send(givenMessage());

  expect(failure.kind).toBe("recipient");
  expect(failure.message).toContain("550 5.1.1 No such mailbox");
  expect(server.mails).toHaveLength(1);
});

test.each([
  [{ refuse: 451, saying: "4.7.1 Greylisted, come again" }, "temporary"],
  [{ refuse: 421, saying: "4.3.2 Shutting down" }, "server"],
  [{ refuse: 554, saying: "5.7.1 Relaying denied" }, "message"],
  [{ refuse: 550, saying: "5.1.8 Sender address rejected" }, "message"],
  [{ refuse: 550, saying: "No such mailbox" }, "recipient"],
  ["drop", "server"],
  ["hang", "server"],
] as const)("a server that answers a recipient with %j leaves no doubt: %s", async (behaviour, kind) => {
  const server = await givenServer();
  server.onRecipient = () => behaviour;
  const transport = givenTransport({ smtpPort: server.port }, shortPatience);

  expect((await failureOfSending(transport)).kind).toBe(kind);
});

test.each([
  [{ refuse: 452, saying: "4.2.2 Mailbox full" }, "temporary"],
  [{ refuse: 554, saying: "5.6.0 Not this one" }, "message"],
  [{ refuse: 550, saying: "5.1.1 No such mailbox" }, "recipient"],
  [{ refuse: 550, saying: "5.1.10 Recipient not found" }, "recipient"],
  [{ refuse: 550, saying: "5.2.1 Mailbox disabled" }, "recipient"],
  [{ refuse: 550, saying: "5.2.2 Mailbox full" }, "message"],
  [{ refuse: 550, saying: "5.1.8 Sender address rejected" }, "message"],
  [{ refuse: 550, saying: "No such mailbox" }, "message"],
  [{ refuse: 450, saying: "4.1.1 Not known yet" }, "temporary"],
  ["drop", "doubt"],
  ["accept and drop", "doubt"],
  ["hang", "doubt"],
] as const)("a server that answers the mail's end with %j: %s", async (behaviour, kind) => {
  const server = await givenServer();
  server.onMail = () => behaviour;
  const transport = givenTransport({ smtpPort: server.port }, shortPatience);

  expect((await failureOfSending(transport)).kind).toBe(kind);
});

test("a server that dawdles within the time is waited for", async () => {
  const server = await givenServer();
  server.onMail = () => ({ acceptAfterMs: 1_000 });
  const transport = givenTransport({ smtpPort: server.port });

  await transport.send(givenMessage());

  expect(server.mails).toHaveLength(1);
});

test("a server that sends a letter now and then does not hold a mail for ever", async () => {
  const trickling = createServer((socket) => {
    socket.on("error", () => {});
    socket.write("220-hello\r\n");
    const timer = setInterval(() => socket.write("220-still here\r\n"), 50);
    socket.on("close", () => clearInterval(timer));
  });
  await new Promise<void>((resolve) => trickling.listen(0, "127.0.0.1", resolve));
  opened.push({ close: () => new Promise((resolve) => trickling.close(() => resolve())) });
  const { port } = trickling.address() as { port: number };
  const transport = givenTransport({ smtpPort: port }, { connectMs: 60_000, answerMs: 60_000, mailMs: 400 });

  expect((await failureOfSending(transport)).kind).toBe("server");
});

test("the content leaves only after what must come before it, and not at all where that fails", async () => {
  const server = await givenServer();
  const transport = givenTransport({ smtpPort: server.port });
  const order: string[] = [];
  server.onRecipient = () => {
    order.push("recipient");
    return "accept";
  };
  server.onMail = () => {
    order.push("content");
    return "accept";
  };

  await transport.send(givenMessage(), {
    beforeBody: async () => {
      order.push("noted");
    },
  });
  const stopped = transport.send(givenMessage(), {
    beforeBody: () => Promise.reject(new Error("the database is gone")),
  });

  await expect(stopped).rejects.toMatchObject({ name: "MailFailure", kind: "server" });
  expect(order).toEqual(["recipient", "noted", "content", "recipient"]);
  expect(server.mails).toHaveLength(1);
});

test("the login is used, and a wrong one names its settings and never the password", async () => {
  const server = await givenServer({ login: { user: "aquamark", password: "right as rain" } });
  const right = givenTransport({
    smtpPort: server.port,
    smtpUser: "aquamark",
    smtpPassword: "right as rain",
  });
  const wrong = givenTransport({ smtpPort: server.port, smtpUser: "aquamark", smtpPassword: "hunter2" });

  await right.verify();
  await right.send(givenMessage());
  const failure = await failureOfSending(wrong);

  expect(server.mails).toHaveLength(1);
  expect(failure.kind).toBe("server");
  expect(failure.message).toMatch(/SMTP_USER, SMTP_PASSWORD/);
  expect(failure.message).not.toContain("hunter2");
});

test.each(["starttls", "tls"] as const)(
  "with %s a certificate that nobody trusts is refused",
  async (encryption) => {
    const server = await givenServer({ encryption });
    const transport = givenTransport({ smtpPort: server.port, smtpSecurity: encryption });

    const failure = await failureOfSending(transport);

    expect(failure.kind).toBe("server");
    expect(failure.message).toMatch(/certificate .* is not trusted/);
    expect(server.mails).toEqual([]);
  },
);

test("STARTTLS is demanded: a server without it gets nothing", async () => {
  const server = await givenServer({ login: { user: "aquamark", password: "right as rain" } });
  const transport = givenTransport({
    smtpPort: server.port,
    smtpSecurity: null,
    smtpUser: "aquamark",
    smtpPassword: "right as rain",
  });

  const failure = await failureOfSending(transport);

  expect(failure.kind).toBe("server");
  expect(server.mails).toEqual([]);
});

test("a port where nothing listens is said in words", async () => {
  const server = await startSmtpCatcher();
  const { port } = server;
  await server.stop();

  const failure = await failureOfSending(givenTransport({ smtpPort: port }));

  expect(failure).toMatchObject({
    kind: "server",
    message: expect.stringMatching(/Nothing listens at 127\.0\.0\.1/),
  });
});

test("a mail after the server has closed the idle connection goes over a new one", async () => {
  const server = await givenServer();
  const transport = givenTransport({ smtpPort: server.port });
  await transport.send(givenMessage());
  server.onRecipient = () => "drop";
  await failureOfSending(transport);
  server.onRecipient = () => "accept";

  await transport.send(givenMessage({ messageId: "<2@example.org>" }));

  expect(server.mails.map((mail) => mail.headers["message-id"])).toEqual([
    "<0197-1@example.org>",
    "<2@example.org>",
  ]);
});

test("without a mail server a mail becomes a file", async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "aquamark-mail-"));
  opened.push({ close: () => rm(dataDir, { recursive: true }) });
  const transport = givenTransport({ smtpHost: null, dataDir });

  await transport.verify();
  await transport.send(givenMessage());

  const [name = "", ...others] = await readdir(join(dataDir, "mail"));
  expect(others).toEqual([]);
  expect(name).toBe("2026-03-02T08-00-00-000Z 0197-1@example.org.eml");
  expect(await readFile(join(dataDir, "mail", name), "utf8")).toContain("Subject: Two answers wait");
});

test("a folder that cannot be written is said", async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "aquamark-mail-"));
  opened.push({ close: () => rm(dataDir, { recursive: true }) });
  await writeFile(join(dataDir, "mail"), "a file, no folder");

  const failure = await failureOfSending(givenTransport({ smtpHost: null, dataDir }));

  expect(failure).toMatchObject({ kind: "server", message: expect.stringContaining("cannot be written") });
});

test("a mail's id is the same at every try and of the sender's domain", () => {
  const mailFrom = { name: "Water Body", address: "assess@example.org" };

  expect(messageIdOf("0197", { mailFrom, baseUrl: "https://assess.example.com" })).toBe("<0197@example.org>");
  expect(messageIdOf("0197", { mailFrom: null, baseUrl: "https://assess.example.com" })).toBe(
    "<0197@assess.example.com>",
  );
  expect(senderOf({ mailFrom, baseUrl: null })).toEqual(mailFrom);
  expect(senderOf({ mailFrom: null, baseUrl: null })).toEqual({
    name: "Aquamark",
    address: "aquamark@localhost",
  });
});
