import type { FastifyInstance } from "fastify";
import { beforeEach, expect, test } from "vitest";
import { fixedClock } from "../../platform/clock.ts";
import { newId } from "../../platform/db/ids.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenOrganisation, givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { type FollowerOptions, givenFollower, happened } from "../../test/givens-following.ts";
import { signIn } from "../../test/sign-in.ts";
import { notifyDueUsers } from "./notify-due-users.ts";
import { unsubscribeUrlOf } from "./unsubscribe-token.ts";

const database = useTestDatabase();
const now = new Date("2026-03-10T08:20:00Z");
const hour = 3_600_000;
const day = 24 * hour;
const ago = (ms: number) => new Date(now.getTime() - ms);

let app: FastifyInstance;
let clock: ReturnType<typeof fixedClock>;

beforeEach(async () => {
  clock = fixedClock(now);
  app = await buildTestApp(database, {
    clock,
    baseUrl: "https://assess.example.org",
    env: { LOG_LEVEL: "silent" },
  });
});

async function givenReader(options: Partial<FollowerOptions> = {}) {
  const surveyGroupIds = [await givenSurveyGroup(database.db)];
  const organisationId = await givenOrganisation(database.db, { surveyGroupIds });
  const editor = await givenUser(database.db, "org_admin", { organisationId, surveyGroupIds });
  const user = await givenFollower(database.db, {
    organisationId,
    surveyGroupIds,
    role: "admin",
    ...options,
  });
  const cookie = await signInSecurely(user.id);
  const change = (at: Date, message: string) =>
    happened(app, editor.id, at, {
      entity: { kind: "user", id: newId() },
      message,
      ancestors: [{ kind: "organisation", id: organisationId }],
    });
  return { ...user, cookie, change };
}

// At an https address the cookie has another name.
const signInSecurely = async (userId: string) => `__Secure-${await signIn(app, userId)}`;

const addressOf = (userId: string) => new URL(unsubscribeUrlOf(userId, app.context));

function post(url: URL | string, headers: Record<string, string> = {}, payload?: string) {
  const path = typeof url === "string" ? url : `${url.pathname}${url.search}`;
  return app.inject({ method: "POST", url: path, headers, ...(payload === undefined ? {} : { payload }) });
}

const rowOf = (userId: string) =>
  database.db.selectFrom("appUser").selectAll().where("id", "=", userId).executeTakeFirstOrThrow();
const auditOf = (userId: string) =>
  database.db
    .selectFrom("audit")
    .select(["action", "actorId", "entityId", "organisationId", "before", "after", "address", "requestId"])
    .where("entityId", "=", userId)
    .orderBy("occurredAt")
    .execute();
const mailsTo = (userId: string) =>
  database.db
    .selectFrom("mail")
    .select(["template", "toAddress", "state", "params"])
    .where("userId", "=", userId)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();

test.each([
  ["a mail provider", { "content-type": "application/x-www-form-urlencoded" }, "List-Unsubscribe=One-Click"],
  [
    "a mail provider with a form in parts",
    { "content-type": "multipart/form-data; boundary=x" },
    '--x\r\ncontent-disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
  ],
  [
    "a mail program in a browser of another site",
    { "content-type": "text/plain", origin: "https://mail.example", "sec-fetch-site": "cross-site" },
    "List-Unsubscribe=One-Click",
  ],
  ["our own page", { origin: "https://assess.example.org", "sec-fetch-site": "same-origin" }, undefined],
])("by one click of %s the mails stop, and nothing else changes", async (_, headers, payload) => {
  const user = await givenReader({ everyHours: 48 });
  const before = await rowOf(user.id);

  const reply = await post(addressOf(user.id), headers as Record<string, string>, payload);

  expect(reply.statusCode).toBe(200);
  expect(reply.json()).toEqual({ stopped: true });
  expect(reply.headers["set-cookie"]).toBe(undefined);
  expect(reply.headers["cache-control"]).toBe("no-store");
  expect(await rowOf(user.id)).toEqual({ ...before, notifyEveryHours: 0, revision: before.revision + 1 });
  expect(await auditOf(user.id)).toEqual([
    {
      action: "user.unsubscribe",
      actorId: user.id,
      entityId: user.id,
      organisationId: user.organisationId,
      before: { notifyEveryHours: 48 },
      after: { notifyEveryHours: 0 },
      address: "127.0.0.1",
      requestId: reply.headers["x-request-id"],
    },
  ]);
});

test("a second click changes nothing, and says the same; so does the link of somebody who is gone", async () => {
  const user = await givenReader();
  await post(addressOf(user.id));
  const stopped = await rowOf(user.id);
  const gone = await givenReader();
  await database.pool.query("UPDATE app_user SET deleted_at = now() WHERE id = $1", [gone.id]);

  const replies = await Promise.all(
    [user.id, gone.id, newId()].map((userId) =>
      post(addressOf(userId)).then(({ statusCode, body }) => [statusCode, body]),
    ),
  );

  expect(replies).toEqual([200, 200, 200].map((status) => [status, '{"stopped":true}']));
  expect(await rowOf(user.id)).toEqual(stopped);
  expect(await auditOf(user.id)).toHaveLength(1);
  expect(await auditOf(gone.id)).toHaveLength(0);
});

test("a link that is not whole, or was made up, stops nothing", async () => {
  const user = await givenReader();
  const token = addressOf(user.id).searchParams.get("token") ?? "";

  // The last character would not do: not all of its bits belong to the signature.
  const forged = token.replace(/\.(.)/, (_, first) => (first === "A" ? ".B" : ".A"));

  for (const wrong of [forged, token.slice(0, -1), token.slice(1), "x", encodeURIComponent("../admin")]) {
    const reply = await post(`/unsubscribe?token=${wrong}`);
    expect([reply.statusCode, reply.json().code]).toEqual([403, "link_invalid"]);
  }
  expect((await post("/unsubscribe")).statusCode).toBe(400);
  expect((await rowOf(user.id)).notifyEveryHours).toBe(24);
});

test("looking at the link stops nothing, since programs that look at mails do", async () => {
  const user = await givenReader();
  const { pathname, search } = addressOf(user.id);

  const replies = await Promise.all(
    (["GET", "HEAD"] as const).map((method) => app.inject({ method, url: `${pathname}${search}` })),
  );

  // Without a built web app there is no page.
  expect(replies.map(({ statusCode }) => statusCode)).toEqual([404, 404]);
  expect((await rowOf(user.id)).notifyEveryHours).toBe(24);
});

test("nothing but the one click is taken from other sites", async () => {
  const open = app.routeTable
    .filter(({ isFromAnywhere }) => isFromAnywhere)
    .map(({ method, url }) => `${method} ${url}`);

  expect(open).toEqual(["POST /unsubscribe"]);
});

test("who clicks too often is told to wait", async () => {
  const strict = await buildTestApp(database, { env: { REQUESTS_PER_MINUTE: "3" } });
  const statuses = [];
  for (let index = 0; index < 8; index++)
    statuses.push((await strict.inject({ method: "POST", url: "/unsubscribe?token=x" })).statusCode);

  // A minute may end in between.
  expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
  await strict.close();
});

async function preview(cookie: string) {
  const reply = await app.inject({ url: "/api/v1/me/notification-preview", headers: { cookie } });
  expect(reply.statusCode).toBe(200);
  return reply.json();
}

test("the preview shows the next mail, and when it and the last are due", async () => {
  const user = await givenReader({ notifiedUntil: ago(2 * day) });
  await user.change(ago(30 * hour), "first");
  await notifyDueUsers(app.context);
  await user.change(ago(-hour), "second");
  clock.advance(2 * hour);

  const shown = await preview(user.cookie);

  expect(shown).toMatchObject({
    last: { at: "2026-03-10T08:19:00.000Z", itemCount: 1, state: "waiting" },
    // A day after the last window's end, less half an hour, and then at the next run.
    nextDueAt: "2026-03-11T08:05:00.000Z",
    from: "2026-03-10T08:19:00.000Z",
    until: "2026-03-10T10:20:00.000Z",
    itemCount: 1,
    mail: { subject: "1 change in what you follow" },
  });
  expect(shown.mail.text).toContain("“second”");
  expect(shown.mail.text).not.toContain("“first”");
  expect(shown.mail.html).toContain("“second”");
  // Looking writes nothing.
  expect(await mailsTo(user.id)).toHaveLength(1);
});

test("the preview says when there is nothing new, and shows a day to who wants no mails", async () => {
  const user = await givenReader({ everyHours: 0 });
  await user.change(ago(2 * day), "too old");
  expect(await preview(user.cookie)).toMatchObject({ last: null, nextDueAt: null, itemCount: 0, mail: null });

  await user.change(ago(hour), "of today");
  const { mail } = await preview(user.cookie);
  expect(mail.text).toContain("“of today”");
  expect(mail.text).toContain("You are mailed once a day");
});

test("who is due now is mailed by the next run", async () => {
  const user = await givenReader();

  expect((await preview(user.cookie)).nextDueAt).toBe("2026-03-10T09:05:00.000Z");
});

const changeMe = (cookie: string, payload: object) =>
  app.inject({ method: "PATCH", url: "/api/v1/me", headers: { cookie }, payload });

test("the interval is chosen among a few, with the revision that was seen", async () => {
  const user = await givenReader();

  const reply = await changeMe(user.cookie, { notifyEveryHours: 168, revision: 1 });
  const stale = await changeMe(user.cookie, { notifyEveryHours: 4, revision: 1 });
  const odd = await changeMe(user.cookie, { notifyEveryHours: 5, revision: 2 });

  expect(reply.json().user).toMatchObject({ notifyEveryHours: 168, revision: 2 });
  expect([stale.statusCode, odd.statusCode]).toEqual([409, 400]);
  expect((await auditOf(user.id))[0]).toMatchObject({
    action: "user.update",
    before: { notifyEveryHours: 24 },
    after: { notifyEveryHours: 168 },
  });
});

test("who turns mails on again is told of one interval, not of the time without", async () => {
  const user = await givenReader({ everyHours: 0, notifiedUntil: ago(10 * day) });
  const recent = await givenReader({ everyHours: 0, notifiedUntil: ago(hour) });
  const never = await givenReader({ everyHours: 0 });
  const slower = await givenReader({ everyHours: 24, notifiedUntil: ago(2 * hour) });

  for (const { cookie } of [user, recent, never, slower])
    await changeMe(cookie, { notifyEveryHours: 48, revision: 1 });

  const until = async ({ id }: { id: string }) => (await rowOf(id)).notifiedUntil;
  expect(await until(user)).toEqual(ago(2 * day));
  // What was told is not told again.
  expect(await until(recent)).toEqual(ago(hour));
  expect(await until(never)).toEqual(ago(2 * day));
  expect(await until(slower)).toEqual(ago(2 * hour));
});

async function refuse({ email }: { email: string }, count = 3): Promise<void> {
  await database.pool.query(
    "INSERT INTO mail_address_fault (address, count, reason, failed_at) VALUES (lower($1), $2, '550 No such mailbox', $3)",
    [email, count, now],
  );
}

const mailFault = async (cookie: string) =>
  (await app.inject({ url: "/api/v1/me", headers: { cookie } })).json().mailFault;
const tryAddress = (cookie: string) =>
  app.inject({ method: "POST", url: "/api/v1/me/try-mail-address", headers: { cookie } });

test("who was refused three times is told why, and has what was refused sent again", async () => {
  const user = await givenReader({ notifiedUntil: ago(2 * day) });
  await user.change(ago(30 * hour), "first");
  await notifyDueUsers(app.context);
  await database.pool.query("UPDATE mail SET state = 'bad_address', ended_at = now() WHERE user_id = $1", [
    user.id,
  ]);
  await refuse(user, 2);
  expect(await mailFault(user.cookie)).toBe(null);
  await database.pool.query("UPDATE mail_address_fault SET count = 3");
  expect(await mailFault(user.cookie)).toEqual({
    reason: "550 No such mailbox",
    failedAt: now.toISOString(),
  });
  expect((await preview(user.cookie)).nextDueAt).toBe(null);

  const replies = [await tryAddress(user.cookie), await tryAddress(user.cookie)];

  expect(replies.map(({ statusCode }) => statusCode)).toEqual([204, 204]);
  expect(await mailsTo(user.id)).toMatchObject([{ template: "notification", state: "waiting" }]);
  // The answer of the mail server decides, not the click.
  expect(await mailFault(user.cookie)).not.toBe(null);
  expect(await auditOf(user.id)).toMatchObject([{ action: "user.try_mail_address", after: { mails: 1 } }]);
});

test("where nothing is kept that was refused a short mail tries the address", async () => {
  const user = await givenReader();
  await refuse(user);

  await tryAddress(user.cookie);

  expect(await mailsTo(user.id)).toEqual([
    {
      template: "address-check",
      toAddress: user.email,
      state: "waiting",
      params: { address: user.email, account: "https://assess.example.org/account" },
    },
  ]);
});
