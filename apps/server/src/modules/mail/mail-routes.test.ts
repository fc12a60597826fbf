import type { FastifyInstance } from "fastify";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { buildTestApp, inTransactionOf } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenUser } from "../../test/givens.ts";
import { signIn } from "../../test/sign-in.ts";
import { queueMail } from "./queue-mail.ts";

const database = useTestDatabase();
let app: FastifyInstance;
let admin: string;
let owner: string;

beforeAll(async () => {
  app = await buildTestApp(database);
  admin = await signIn(app, (await givenUser(database.db, "admin")).id);
  owner = await signIn(app, (await givenUser(database.db, "super_admin")).id);
});

beforeEach(async () => {
  await database.pool.query("DELETE FROM mail; DELETE FROM graphile_worker._private_jobs");
});

async function givenMail(name: string, state = "waiting"): Promise<string> {
  await inTransactionOf(app, (tx) =>
    queueMail(tx, {
      key: null,
      template: "failed-job",
      to: { name, address: `${name.toLowerCase()}@example.org` },
      params: { kind: "tea.make", reason: "<b>cold</b>", count: "1", link: "https://assess.example.org/x" },
      at: new Date(),
    }),
  );
  const { rows } = await database.pool.query<{ id: string }>(
    "UPDATE mail SET state = $2, reason = 'why' WHERE to_name = $1 RETURNING id",
    [name, state],
  );
  return rows[0]?.id ?? "";
}

const get = async (cookie: string, path: string) => {
  const reply = await app.inject({ url: `/api/v1${path}`, headers: { cookie } });
  return { status: reply.statusCode, body: reply.json() };
};

const retry = async (cookie: string, mailId: string) =>
  app.inject({ method: "POST", url: `/api/v1/mails/${mailId}/retry`, headers: { cookie } });

test("the list is found by recipient and state, without what stands in the mails", async () => {
  await givenMail("Ada");
  await givenMail("Bea", "failed");

  const all = await get(admin, "/mails");
  const found = await get(admin, "/mails?q=ADA@");
  const failed = await get(admin, "/mails?state=failed");
  const sender = await get(admin, "/mail-sender");

  expect(all.body).toMatchObject({ total: 2 });
  expect(JSON.stringify(all.body)).not.toContain("cold");
  expect(found.body.items).toMatchObject([{ to: { name: "Ada" }, state: "waiting", can: { retry: false } }]);
  expect(failed.body.items).toMatchObject([
    { to: { name: "Bea" }, reason: "why", can: { retry: true }, dueAt: null },
  ]);
  expect(sender.body).toMatchObject({
    isFolder: true,
    reason: null,
    counts: { waiting: 1, failed: 1, sent: 0 },
  });
});

test("a mail is read by system owners only", async () => {
  const mailId = await givenMail("Ada");

  const asOwner = await get(owner, `/mails/${mailId}`);
  const asAdmin = await get(admin, `/mails/${mailId}`);

  expect(asOwner.body.content).toMatchObject({
    subject: "Aquamark: tea.make has failed",
    text: expect.stringContaining("<b>cold</b>"),
    html: expect.stringContaining("&lt;b&gt;cold&lt;/b&gt;"),
  });
  expect(asAdmin).toMatchObject({ status: 200, body: { content: null, to: { name: "Ada" } } });
});

test.each(["failed", "bad_address", "in_doubt"])(
  "a mail that is %s is sent again when somebody says so",
  async (state) => {
    const mailId = await givenMail("Ada", state);
    await database.pool.query("DELETE FROM graphile_worker._private_jobs");

    const reply = await retry(admin, mailId);
    const again = await retry(admin, mailId);

    expect(reply.json()).toMatchObject({ state: "waiting", can: { retry: false } });
    expect(again.json()).toMatchObject({ status: 409, code: "mail_not_retryable" });
    const { rows: jobs } = await database.pool.query("SELECT task_identifier FROM graphile_worker.jobs");
    expect(jobs).toEqual([{ task_identifier: "mail.send" }]);
    const { rows: audit } = await database.pool.query(
      "SELECT before, after FROM audit WHERE action = 'mail.retry' AND entity_id = $1",
      [mailId],
    );
    expect(audit).toEqual([{ before: { state }, after: { state: "waiting" } }]);
  },
);

test("a mail that is not there is not found", async () => {
  expect((await get(admin, "/mails/0199c0de-0000-7000-8000-000000000001")).status).toBe(404);
  expect((await retry(admin, "0199c0de-0000-7000-8000-000000000001")).statusCode).toBe(404);
});
