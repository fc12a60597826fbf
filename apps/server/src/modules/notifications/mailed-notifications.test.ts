import type { FastifyInstance } from "fastify";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Clock } from "../../platform/clock.ts";
import { newId } from "../../platform/db/ids.ts";
import { openTransport } from "../../platform/mail/transport.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenOrganisation, givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { givenFollower, happened } from "../../test/givens-following.ts";
import { type SmtpCatcher, startSmtpCatcher } from "../../test/smtp-server.ts";
import { sendDueMails } from "../mail/send-mails.ts";
import { notifyDueUsers } from "./notify-due-users.ts";

const database = useTestDatabase();
const opened: (() => Promise<unknown>)[] = [];
const day = 24 * 3_600_000;

let app: FastifyInstance;
let server: SmtpCatcher;
let organisationId: string;
let groupId: string;
let editor: string;

beforeEach(async () => {
  await database.pool.query(`
    DELETE FROM notification; DELETE FROM mail; DELETE FROM mail_address_fault; DELETE FROM activity_ancestor; DELETE FROM activity;
    UPDATE app_user SET deleted_at = now(), email = id::text, name = id::text;
    UPDATE organisation SET name = id::text;
    UPDATE mail_sender SET lease_by = NULL, lease_until = NULL, next_at = '-infinity', paused_until = NULL, failures = 0, reason = NULL`);
  server = await startSmtpCatcher();
  opened.push(() => server.stop());
  app = await buildTestApp(database, {
    baseUrl: "https://assess.example.org",
    env: {
      LOG_LEVEL: "silent",
      ...server.env,
    },
  });
  opened.push(() => app.close());
  groupId = await givenSurveyGroup(database.db);
  organisationId = await givenOrganisation(database.db, { surveyGroupIds: [groupId], name: "Lake & Water" });
  editor = (await givenUser(database.db, "org_admin", { organisationId, surveyGroupIds: [groupId] })).id;
  await database.pool.query(
    "UPDATE app_user SET notify_every_hours = 0, name = 'Ada <Marsh>' WHERE id = $1",
    [editor],
  );
});

afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

async function givenReader(name: string): Promise<string> {
  const { id } = await givenFollower(database.db, {
    organisationId,
    surveyGroupIds: [groupId],
    role: "admin",
    timeZone: "Australia/Melbourne",
  });
  await database.pool.query("UPDATE app_user SET name = $2, email = $2 || '@example.org' WHERE id = $1", [
    id,
    name,
  ]);
  return id;
}

/** The run of some days from now, when something had happened the hour before; what is due is sent by the real time. */
async function notifyAndSend(daysOn: number): Promise<void> {
  const clock: Clock = { now: () => new Date(Date.now() + daysOn * day) };
  await happened(app, editor, new Date(clock.now().getTime() - 3_600_000), {
    entity: { kind: "user", id: newId() },
    message: `Day ${daysOn}`,
    ancestors: [{ kind: "organisation", id: organisationId }],
  });
  await notifyDueUsers({ ...app.context, clock });
  await send();
}

async function send(): Promise<void> {
  await database.pool.query(
    "UPDATE mail SET due_at = '-infinity'; UPDATE mail_sender SET paused_until = NULL",
  );
  const transport = openTransport(app.context.config, { connectMs: 500, answerMs: 500, mailMs: 3_000 });
  await sendDueMails(app.context, transport, { signal: new AbortController().signal, log: app.context.log });
  await transport.close();
}

async function statesOf(name: string): Promise<string[]> {
  const { rows } = await database.pool.query<{ state: string }>(
    "SELECT state FROM mail WHERE to_name = $1 ORDER BY created_at",
    [name],
  );
  return rows.map(({ state }) => state);
}

/** Which days each mailbox was told of. */
const told = (name: string) =>
  server.mails
    .filter(({ to }) => to[0] === `${name}@example.org`)
    .map(({ text }) => /“(Day \d+)”/.exec(text)?.[1]);

test("a mail tells what happened as text and as HTML, and can be stopped by one click", async () => {
  await givenReader("ada");

  await notifyAndSend(0);

  const [mail] = server.mails;
  expect(mail?.headers).toMatchObject({
    subject: "1 change in what you follow",
    to: "ada <ada@example.org>",
    "list-unsubscribe": expect.stringMatching(
      /^<https:\/\/assess\.example\.org\/unsubscribe\?token=[\w.-]+>$/,
    ),
    "list-unsubscribe-post": "List-Unsubscribe=One-Click",
  });
  const link = `https://assess.example.org/organisations/${organisationId}`;
  expect(mail?.text).toContain(`Lake & Water\r\n${link}\r\n`);
  expect(mail?.text).toMatch(/- \d\d:\d\d Ada <Marsh> changed the user “Day 0”\./);
  expect(mail?.text).toContain("(Australia/Melbourne)");
  expect(mail?.text).toContain("You are mailed once a day where there is something new.");
  expect(mail?.text).toContain("What you follow: https://assess.example.org/subscriptions");
  expect(mail?.html).toContain("Ada &lt;Marsh&gt; changed the user “Day 0”.");
  expect(mail?.html).toContain("Lake &amp; Water</a>");
  expect(mail?.html).toContain(`href="${link}"`);
  expect(mail?.html).not.toMatch(/<img|<script|fonts\.googleapis/);
});

test("a mailbox that is refused stops nobody, and after three times gets no more until a mail is taken", async () => {
  const gone = await givenReader("gone");
  await givenReader("ada");
  server.onRecipient = (address) =>
    address.startsWith("gone@") ? { refuse: 550, saying: "5.1.1 No such mailbox" } : "accept";

  for (let daysOn = 0; daysOn < 5; daysOn++) await notifyAndSend(daysOn);
  expect(await statesOf("gone")).toEqual(["bad_address", "bad_address", "bad_address"]);
  expect(told("ada")).toEqual(["Day 0", "Day 1", "Day 2", "Day 3", "Day 4"]);

  // One of the refused mails is sent again and taken.
  server.onRecipient = () => "accept";
  await database.pool.query(
    "UPDATE mail SET state = 'waiting', ended_at = NULL WHERE id = (SELECT max(id::text)::uuid FROM mail WHERE user_id = $1)",
    [gone],
  );
  await send();
  await notifyAndSend(5);

  const { text } = server.mails.findLast(({ to }) => to[0] === "gone@example.org") ?? { text: "" };
  for (const name of ["Day 3", "Day 4", "Day 5"]) expect(text).toContain(`“${name}”`);
  expect(text).not.toContain("Day 2");
});

test("a mail server that hangs or refuses everything loses no window, and none is told twice", async () => {
  await givenReader("ada");
  await givenReader("bea");
  server.onRecipient = () => "hang";
  await notifyAndSend(0);
  expect(await statesOf("ada")).toEqual(["waiting"]);
  server.onRecipient = () => ({ refuse: 451, saying: "4.7.1 Come again" });
  await notifyAndSend(1);
  expect(await statesOf("ada")).toEqual(["waiting", "waiting"]);

  server.onRecipient = () => "accept";
  await send();

  expect(told("ada")).toEqual(["Day 0", "Day 1"]);
  expect(told("bea")).toEqual(["Day 0", "Day 1"]);
});

test("a mail that was taken by a server which went away at once is not sent again, and the next one is", async () => {
  await givenReader("ada");
  server.onMail = () => "accept and drop";
  await notifyAndSend(0);
  server.onMail = () => "accept";
  await send();
  await notifyAndSend(1);

  expect(await statesOf("ada")).toEqual(["in_doubt", "sent"]);
  expect(told("ada")).toEqual(["Day 0", "Day 1"]);
});

test("a mail that still waits when its recipient stops such mails, or leaves, is not sent", async () => {
  const [ada, bea] = [await givenReader("ada"), await givenReader("bea")];
  await givenReader("cyn");
  server.onRecipient = () => ({ refuse: 451, saying: "4.7.1 Come again" });
  await notifyAndSend(0);
  await database.pool.query("UPDATE app_user SET notify_every_hours = 0 WHERE id = $1", [ada]);
  await database.pool.query("UPDATE app_user SET deleted_at = now() WHERE id = $1", [bea]);

  server.onRecipient = () => "accept";
  await send();

  expect([told("ada"), told("bea"), told("cyn")]).toEqual([[], [], ["Day 0"]]);
  const { rows } = await database.pool.query(
    "SELECT state, reason FROM mail WHERE to_name = 'ada' AND user_id = $1",
    [ada],
  );
  expect(rows).toEqual([{ state: "failed", reason: "Its recipient has stopped such mails." }]);
});
