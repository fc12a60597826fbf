import type { FastifyInstance } from "fastify";
import { afterEach, beforeEach, expect, test } from "vitest";
import { newId } from "../../platform/db/ids.ts";
import { buildTestApp, inTransactionOf } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenUser } from "../../test/givens.ts";
import { type SmtpCatcher, startSmtpCatcher } from "../../test/smtp-server.ts";
import { queueMail } from "./queue-mail.ts";
import { sendAllDue } from "./send-all-due.ts";

const database = useTestDatabase();
const opened: (() => Promise<unknown>)[] = [];

beforeEach(async () => {
  await database.pool.query(
    "DELETE FROM mail; UPDATE mail_sender SET lease_by = NULL, lease_until = NULL, paused_until = NULL, failures = 0",
  );
});

afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

async function givenMails(...names: string[]): Promise<{ app: FastifyInstance; server: SmtpCatcher }> {
  const server = await startSmtpCatcher();
  opened.push(() => server.stop());
  const app = await buildTestApp(database, {
    env: {
      LOG_LEVEL: "silent",
      ...server.env,
    },
  });
  opened.push(() => app.close());
  for (const name of names)
    await inTransactionOf(app, (tx) =>
      queueMail(tx, {
        key: null,
        template: "test",
        to: { name, address: `${name}@example.org` },
        params: { sentAt: "today" },
        at: new Date(),
      }),
    );
  return { app, server };
}

const hold = (time: string) =>
  database.pool.query(
    `UPDATE mail_sender SET lease_by = $1, lease_until = clock_timestamp() + $2::interval`,
    [newId(), time],
  );

test("what is due is sent, and where nothing is due nothing is done", async () => {
  const { app, server } = await givenMails("ada", "bea");

  const none = { beingSent: 0, notSent: 0, pausedReason: null };
  expect(await sendAllDue(app.context, 0)).toEqual({ due: 2, ...none });
  expect(await sendAllDue(app.context, 0)).toEqual({ due: 0, ...none });
  expect(server.mails).toHaveLength(2);
});

test("what another process is sending is left to it, and is no failure", async () => {
  const { app, server } = await givenMails("ada", "bea");
  await hold("1 hour");

  expect(await sendAllDue(app.context, 600)).toEqual({
    due: 2,
    beingSent: 2,
    notSent: 0,
    pausedReason: null,
  });
  expect(server.mails).toHaveLength(0);
});

test("what another process has left is sent once that one is gone", async () => {
  const { app, server } = await givenMails("ada");
  await hold("1 second");

  expect(await sendAllDue(app.context, 20_000)).toMatchObject({ beingSent: 0, notSent: 0 });
  expect(server.mails).toHaveLength(1);
});

test("what another process sends meanwhile is sent", async () => {
  const { app, server } = await givenMails("ada");
  await hold("1 hour");
  const done = sendAllDue(app.context, 20_000);
  await database.pool.query("UPDATE mail SET state = 'sent'");

  expect(await done).toMatchObject({ beingSent: 0, notSent: 0 });
  expect(server.mails).toHaveLength(0);
});

test("a refused and a put off mail are not sent", async () => {
  const { app, server } = await givenMails("ada", "gone", "later");
  server.onRecipient = (address) => {
    if (address.startsWith("gone")) return { refuse: 550, saying: "5.1.1 No such mailbox" };
    return address.startsWith("later") ? { refuse: 451, saying: "4.7.1 Come again" } : "accept";
  };

  expect(await sendAllDue(app.context, 0)).toEqual({
    due: 3,
    beingSent: 0,
    notSent: 2,
    pausedReason: null,
  });
});

test("a mail that its recipient wants no more is no failure", async () => {
  const { app, server } = await givenMails("ada");
  const { id } = await givenUser(database.db, "clerk");
  await database.pool.query("UPDATE app_user SET notify_every_hours = 0 WHERE id = $1", [id]);
  await database.pool.query("UPDATE mail SET user_id = $1, unsubscribe_url = 'https://a.example/u'", [id]);

  expect(await sendAllDue(app.context, 0)).toMatchObject({ due: 1, notSent: 0 });
  expect(server.mails).toHaveLength(0);
});

test("while the server is left alone nothing is sent, and it is said why", async () => {
  const { app, server } = await givenMails("ada", "bea");
  await server.stop();

  expect(await sendAllDue(app.context, 20_000)).toMatchObject({
    due: 2,
    beingSent: 0,
    notSent: 2,
    pausedReason: expect.stringContaining("Nothing listens at"),
  });
});
