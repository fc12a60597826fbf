import type { FastifyInstance } from "fastify";
import { afterEach, beforeEach, expect, test } from "vitest";
import { newId } from "../../platform/db/ids.ts";
import type { Logger } from "../../platform/log.ts";
import { openTransport } from "../../platform/mail/transport.ts";
import { buildTestApp, inTransactionOf } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { startTestWorker } from "../../test/jobs.ts";
import { type SmtpCatcher, startSmtpCatcher } from "../../test/smtp-server.ts";
import { takeTurn } from "./mail-sender.ts";
import { queueMail } from "./queue-mail.ts";
import { queueOperatorMail } from "./queue-operator-mail.ts";
import { sendDueMails } from "./send-mails.ts";

const database = useTestDatabase();
const opened: (() => Promise<unknown>)[] = [];
// The sender goes by the real time.
const at = new Date();

beforeEach(async () => {
  await database.pool.query(`
    DELETE FROM mail; DELETE FROM mail_address_fault; DELETE FROM operator_notice;
    DELETE FROM graphile_worker._private_jobs;
    UPDATE mail_sender SET lease_by = NULL, lease_until = NULL, next_at = '-infinity', paused_until = NULL, failures = 0, reason = NULL`);
});

afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

async function givenApp(
  env: Record<string, string> = {},
): Promise<{ app: FastifyInstance; server: SmtpCatcher }> {
  const server = await startSmtpCatcher();
  opened.push(() => server.stop());
  const app = await buildTestApp(database, {
    env: {
      LOG_LEVEL: "silent",
      ...server.env,
      ...env,
    },
  });
  opened.push(() => app.close());
  return { app, server };
}

/** Queues a mail to `name`@example.org. */
function queue(app: FastifyInstance, name: string, key: string | null = null): Promise<boolean> {
  return inTransactionOf(app, (tx) =>
    queueMail(tx, {
      key,
      template: "test",
      to: { name, address: `${name}@example.org` },
      params: { sentAt: "today" },
      at,
    }),
  );
}

type MailRow = {
  to: string;
  state: string;
  reason: string | null;
  attempts: number;
  message_id: string | null;
};

async function mails(): Promise<MailRow[]> {
  const { rows } = await database.pool.query<MailRow>(
    `SELECT to_name AS to, state, reason, attempts, message_id FROM mail ORDER BY to_name`,
  );
  return rows;
}

const states = async () => Object.fromEntries((await mails()).map(({ to, state }) => [to, state]));

/** One run of the job, with as little patience as a test has. */
async function sendNow(app: FastifyInstance): Promise<void> {
  const transport = openTransport(app.context.config, { connectMs: 500, answerMs: 500, mailMs: 3_000 });
  const log: Logger = app.context.log;
  await sendDueMails(app.context, transport, { signal: new AbortController().signal, log });
  await transport.close();
}

const makeDue = () =>
  database.pool.query("UPDATE mail SET due_at = '-infinity'; UPDATE mail_sender SET paused_until = NULL");

async function nextLook(): Promise<Date | null> {
  const { rows } = await database.pool.query<{ run_at: Date }>(
    "SELECT run_at FROM graphile_worker.jobs WHERE key = 'mail.send:next'",
  );
  return rows[0]?.run_at ?? null;
}

test("a mail is sent by a worker once its transaction is committed", async () => {
  const { app, server } = await givenApp();
  const worker = await startTestWorker(app);
  opened.push(() => worker.stop());

  await queue(app, "ada");

  await expect
    .poll(() => server.mails.map(({ to }) => to), { timeout: 15_000 })
    .toEqual([["ada@example.org"]]);
  await expect.poll(states, { timeout: 15_000 }).toEqual({ ada: "sent" });
  const [mail] = await mails();
  expect(mail).toMatchObject({ attempts: 1, reason: expect.stringMatching(/^250 /) });
  expect(server.mails[0]?.headers["message-id"]).toBe(mail?.message_id);
  expect(server.mails[0]?.headers["list-unsubscribe"]).toBe(
    "<mailto:assess@example.org?subject=unsubscribe>",
  );
});

test("a mail of a transaction that was rolled back is not written", async () => {
  const { app } = await givenApp();

  const refused = inTransactionOf(app, async (tx) => {
    await queueMail(tx, {
      key: null,
      template: "test",
      to: { name: "Ada", address: "ada@example.org" },
      params: { sentAt: "today" },
      at,
    });
    throw new Error("refused");
  });

  await expect(refused).rejects.toThrow("refused");
  expect(await mails()).toEqual([]);
});

test("a mail with a key is written once, also by two at the same time", async () => {
  const { app } = await givenApp();

  const written = await Promise.all([queue(app, "ada", "digest:1"), queue(app, "ada", "digest:1")]);

  expect(written.sort()).toEqual([false, true]);
  expect(await queue(app, "ada", "digest:1")).toBe(false);
  expect(await mails()).toHaveLength(1);
});

test("a bad address is recorded with the server's words and stops nobody else", async () => {
  const { app, server } = await givenApp();
  server.onRecipient = (address) =>
    address.startsWith("gone@") ? { refuse: 550, saying: "5.1.1 No such mailbox" } : "accept";
  for (const name of ["ada", "gone", "zoe"]) await queue(app, name);
  await inTransactionOf(app, (tx) =>
    queueMail(tx, {
      key: null,
      template: "test",
      to: { name: "none", address: "no address" },
      params: { sentAt: "today" },
      at,
    }),
  );

  await sendNow(app);

  expect(await states()).toEqual({ ada: "sent", gone: "bad_address", none: "bad_address", zoe: "sent" });
  const { rows } = await database.pool.query("SELECT address, count, reason FROM mail_address_fault");
  expect(rows).toEqual([
    { address: "gone@example.org", count: 1, reason: expect.stringContaining("550 5.1.1 No such mailbox") },
  ]);
});

test("a greylisted mail waits, is tried again, and keeps its Message-ID", async () => {
  const { app, server } = await givenApp();
  server.onMail = () => ({ refuse: 451, saying: "4.7.1 Come again" });
  await queue(app, "ada");
  await sendNow(app);
  const [first] = await mails();
  const look = await nextLook();

  server.onMail = () => "accept";
  await sendNow(app);
  const untouched = await states();
  await makeDue();
  await sendNow(app);

  expect(first).toMatchObject({
    state: "waiting",
    attempts: 1,
    reason: expect.stringContaining("451 4.7.1 Come again"),
  });
  expect(look?.getTime()).toBeGreaterThan(Date.now());
  expect(untouched).toEqual({ ada: "waiting" });
  expect(await mails()).toMatchObject([{ state: "sent", attempts: 2, message_id: first?.message_id }]);
  expect(await nextLook()).toBe(null);
});

test("a mail that nobody takes for days is given up, and the list says why", async () => {
  const { app, server } = await givenApp();
  server.onRecipient = () => ({ refuse: 451, saying: "4.2.1 Not today" });
  await queue(app, "ada");
  await database.pool.query("UPDATE mail SET give_up_at = '2026-01-01'");

  await sendNow(app);

  expect(await mails()).toMatchObject([
    { state: "failed", reason: expect.stringContaining("4.2.1 Not today") },
  ]);
});

test("a server that hangs holds up no more than one mail, and is left alone for a while", async () => {
  const { app, server } = await givenApp();
  server.onRecipient = () => "hang";
  for (const name of ["ada", "bea", "cai"]) await queue(app, name);

  await sendNow(app);

  expect(server.connections).toBe(1);
  expect(await states()).toEqual({ ada: "waiting", bea: "waiting", cai: "waiting" });
  const { rows } = await database.pool.query(
    "SELECT failures, reason, paused_until > now() AS paused FROM mail_sender",
  );
  expect(rows).toEqual([
    { failures: 1, reason: expect.stringContaining("did not answer in time"), paused: true },
  ]);

  // Nothing is tried while it is left alone, and all of it afterwards.
  server.onRecipient = () => "accept";
  await sendNow(app);
  expect(server.mails).toEqual([]);
  await makeDue();
  await sendNow(app);
  expect(await states()).toEqual({ ada: "sent", bea: "sent", cai: "sent" });
  const { rows: after } = await database.pool.query("SELECT failures, reason, paused_until FROM mail_sender");
  expect(after).toEqual([{ failures: 0, reason: null, paused_until: null }]);
});

test("a refused login loses no mail", async () => {
  const { app } = await givenApp({ SMTP_USER: "aquamark", SMTP_PASSWORD: "wrong" });
  const strict = await startSmtpCatcher({ login: { user: "aquamark", password: "right" } });
  opened.push(() => strict.stop());
  await queue(app, "ada");
  const transport = openTransport({ ...app.context.config, smtpPort: strict.port });

  await sendDueMails(app.context, transport, { signal: new AbortController().signal, log: app.context.log });

  expect(await mails()).toMatchObject([
    { state: "waiting", attempts: 0, reason: expect.stringContaining("refused the login") },
  ]);
});

test("a mail whose answer was lost is in doubt and never sent again by itself", async () => {
  const { app, server } = await givenApp();
  server.onMail = ({ to }) => (to[0] === "ada@example.org" ? "accept and drop" : "accept");
  for (const name of ["ada", "bea"]) await queue(app, name);

  await sendNow(app);
  await makeDue();
  await sendNow(app);

  expect(await states()).toEqual({ ada: "in_doubt", bea: "sent" });
  expect(server.mails.map(({ to }) => to[0])).toEqual(["ada@example.org", "bea@example.org"]);
});

test("what a killed process was sending is in doubt, and its lease ends by itself", async () => {
  const { app, server } = await givenApp();
  for (const name of ["ada", "bea"]) await queue(app, name);
  await database.pool.query(
    `UPDATE mail SET state = 'sending', attempts = 1, sending_at = now() WHERE to_name = 'ada';
     UPDATE mail_sender SET lease_by = '${newId()}', lease_until = now() + interval '1 hour'`,
  );

  await sendNow(app);
  const held = await states();
  await database.pool.query("UPDATE mail_sender SET lease_until = now()");
  await sendNow(app);

  expect(held).toEqual({ ada: "sending", bea: "waiting" });
  expect(await states()).toEqual({ ada: "in_doubt", bea: "sent" });
  expect(server.mails.map(({ to }) => to[0])).toEqual(["bea@example.org"]);
});

test("a process that was only slow says what came of its mail, though another has taken it for lost", async () => {
  const { app, server } = await givenApp();
  await queue(app, "ada");
  server.onMail = () => ({ acceptAfterMs: 300 });
  const sending = sendNow(app);
  await expect.poll(states).toEqual({ ada: "sending" });
  await database.pool.query("UPDATE mail_sender SET lease_until = now()");
  await sendNow(app);
  const meanwhile = await states();

  await sending;

  expect(meanwhile).toEqual({ ada: "in_doubt" });
  expect(await states()).toEqual({ ada: "sent" });
  expect(server.mails).toHaveLength(1);
});

test("two that both believe to be the only one send each mail once", async () => {
  const { app, server } = await givenApp();
  const names = Array.from({ length: 12 }, (_, index) => `user${index}`);
  for (const name of names) await queue(app, name);
  // Whoever is second finds the lease run out, and both go on.
  server.onMail = () => {
    void database.pool.query("UPDATE mail_sender SET lease_until = now()");
    return { acceptAfterMs: 20 };
  };

  await Promise.all([sendNow(app), sendNow(app), sendNow(app)]);
  await makeDue();
  await sendNow(app);

  expect(server.mails.map(({ to }) => to[0]).sort()).toEqual(
    names.map((name) => `${name}@example.org`).sort(),
  );
});

test("turns are a tenth of a second apart for ten a second, whoever takes them", async () => {
  const turns = await Promise.all(Array.from({ length: 20 }, () => takeTurn(database.db, 10)));

  const times = turns.map(({ at: time }) => time.getTime()).sort((a, b) => a - b);
  for (const [index, time] of times.slice(1).entries())
    expect(time - (times[index] ?? 0)).toBeGreaterThanOrEqual(99);
  const last = turns.toSorted((a, b) => a.at.getTime() - b.at.getTime()).at(-1);
  expect(last?.waitMs).toBeGreaterThan(0);
});

test("mail that stood still for long earns no burst", async () => {
  await database.pool.query("UPDATE mail_sender SET next_at = now() - interval '1 hour'");

  const first = await takeTurn(database.db, 10);
  const second = await takeTurn(database.db, 10);

  expect(second.at.getTime() - first.at.getTime()).toBeGreaterThanOrEqual(99);
});

test("operators are told once per kind and hour, each of them", async () => {
  const { app } = await givenApp();
  const tell = (kind: string, minutes: number, operators = ["on@example.org", "call@example.org"]) =>
    inTransactionOf(app, (tx) =>
      queueOperatorMail(tx, {
        operators,
        kind,
        template: "failed-job",
        params: {
          kind,
          reason: "The disk is full.",
          count: "1",
          link: "https://assess.example.org/jobs/failed",
        },
        at: new Date(at.getTime() + minutes * 60_000),
      }),
    );

  expect(await tell("job:export", 0, [])).toBe(false);
  expect(await Promise.all([tell("job:export", 0), tell("job:export", 0)])).toContain(false);
  expect(await tell("job:import", 1)).toBe(true);
  expect(await tell("job:export", 59)).toBe(false);
  expect(await tell("job:export", 60)).toBe(true);
  expect(await mails()).toHaveLength(6);
});

test("old mails are forgotten, what still waits is not", async () => {
  const { app } = await givenApp();
  for (const name of ["ada", "bea", "cai"]) await queue(app, name);
  await database.pool.query(`
    UPDATE mail SET state = 'sent', ended_at = now() - interval '91 days' WHERE to_name = 'ada';
    UPDATE mail SET state = 'sent', ended_at = now() - interval '89 days' WHERE to_name = 'bea';
    UPDATE mail SET due_at = now() + interval '1 day' WHERE to_name = 'cai'`);

  await sendNow(app);

  expect(await states()).toEqual({ bea: "sent", cai: "waiting" });
});
