import { expect, test } from "vitest";
import { fixedClock } from "../../platform/clock.ts";
import { newId } from "../../platform/db/ids.ts";
import { buildTestApp, inTransactionOf } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { authPaths, createUser } from "./index.ts";

const database = useTestDatabase();

async function givenAccount(email: string) {
  const app = await buildTestApp(database);
  const organisationId = newId();
  await database.db
    .insertInto("organisation")
    .values({ id: organisationId, name: `Organisation of ${email}` })
    .execute();
  const id = await inTransactionOf(app, (tx) =>
    createUser(
      tx,
      {
        email,
        name: "Ada Reed",
        role: "clerk",
        organisationId,
        password: "a long enough password",
        surveyGroupIds: [],
      },
      null,
      app.context.clock.now(),
    ),
  );
  return { app, id, organisationId };
}

const signIn = (app: Awaited<ReturnType<typeof buildTestApp>>, email: string, password: string) =>
  app.inject({ method: "POST", url: "/api/auth/sign-in/email", payload: { email, password } });

test("signing in gives a cookie that the gate knows, and an audit entry", async () => {
  const { app, id } = await givenAccount("ada@example.org");

  const reply = await signIn(app, "Ada@Example.org", "a long enough password");
  const cookie = String(reply.headers["set-cookie"]);
  const me = await app.inject({ url: "/api/v1/me", headers: { cookie: cookie.split(";")[0] ?? "" } });

  expect(reply.statusCode).toBe(200);
  expect(cookie).toMatch(/HttpOnly/i);
  expect(cookie).toMatch(/SameSite=Lax/i);
  expect(me.json()).toMatchObject({ user: { id, role: "clerk", email: "ada@example.org" } });
  const audit = await database.db
    .selectFrom("audit")
    .select("action")
    .where("entityId", "=", id)
    .orderBy("id")
    .execute();
  expect(audit.map((entry) => entry.action)).toEqual(["user.create", "session.sign_in"]);
});

test("a wrong password, an unknown address and a deleted user look alike", async () => {
  const { app, id } = await givenAccount("bo@example.org");
  const wrong = await signIn(app, "bo@example.org", "not the password");
  const unknown = await signIn(app, "nobody@example.org", "not the password");
  await database.db.updateTable("appUser").set({ deletedAt: new Date() }).where("id", "=", id).execute();
  const deleted = await signIn(app, "bo@example.org", "a long enough password");

  const replies = [wrong, unknown, deleted].map((reply) => {
    const { requestId: _, ...rest } = reply.json();
    return [reply.statusCode, rest, reply.headers["set-cookie"]];
  });

  expect(replies[1]).toEqual(replies[0]);
  expect(replies[2]).toEqual(replies[0]);
  expect(wrong.json()).toMatchObject({ status: 401, code: "credentials_wrong" });
});

test("after sign-out the cookie opens nothing", async () => {
  const { app } = await givenAccount("cy@example.org");
  const cookie =
    String((await signIn(app, "cy@example.org", "a long enough password")).headers["set-cookie"]).split(
      ";",
    )[0] ?? "";

  const out = await app.inject({ method: "POST", url: "/api/auth/sign-out", headers: { cookie } });
  const me = await app.inject({ url: "/api/v1/me", headers: { cookie } });

  expect(out.statusCode).toBe(200);
  expect(me.statusCode).toBe(401);
});

test("a cookie whose signature is not ours is no session", async () => {
  const { app } = await givenAccount("di@example.org");
  const cookie =
    String((await signIn(app, "di@example.org", "a long enough password")).headers["set-cookie"]).split(
      ";",
    )[0] ?? "";
  const forged = cookie.replace(/=(.)/, (_, first: string) => `=${first === "a" ? "b" : "a"}`);

  const me = await app.inject({ url: "/api/v1/me", headers: { cookie: forged } });

  expect(me.statusCode).toBe(401);
});

test("a write that another site sent is refused", async () => {
  const { app } = await givenAccount("ed@example.org");

  const reply = await app.inject({
    method: "POST",
    url: "/api/auth/sign-in/email",
    headers: { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" },
    payload: { email: "ed@example.org", password: "a long enough password" },
  });

  expect(reply.statusCode).toBe(403);
  expect(reply.json()).toMatchObject({ code: "request_from_elsewhere" });
});

test("too many attempts from one address are slowed down, and told for how long", async () => {
  const { app } = await givenAccount("fi@example.org");
  await signIn(app, "nobody@example.org", "x");
  await database.db.updateTable("authRateLimit").set({ count: 60 }).execute();

  const reply = await signIn(app, "fi@example.org", "a long enough password");

  expect(reply.statusCode).toBe(429);
  expect(reply.json()).toMatchObject({ code: "too_many_requests", retryAfterSeconds: expect.any(Number) });
  expect(reply.headers["set-cookie"]).toBeUndefined();
  await database.db.deleteFrom("authRateLimit").execute();
});

test("guessing one account's password ends after ten failures, until a quarter of an hour has passed", async () => {
  const clock = fixedClock(new Date());
  await givenAccount("ro@example.org");
  const app = await buildTestApp(database, { clock });
  const attempt = (password: string) => signIn(app, "ro@example.org", password);

  for (let failure = 0; failure < 10; failure++)
    expect((await attempt("not the password")).statusCode).toBe(401);
  const refused = await attempt("a long enough password");
  const another = await signIn(app, "somebody.else@example.org", "x");
  clock.advance(15 * 60_000);
  const later = await attempt("a long enough password");
  const afterwards = await attempt("not the password");

  expect(refused.statusCode).toBe(429);
  expect(refused.json()).toMatchObject({ code: "too_many_requests", retryAfterSeconds: 900 });
  expect(another.statusCode).toBe(401);
  expect(later.statusCode).toBe(200);
  expect(afterwards.statusCode).toBe(401);
});

test("where people come by HTTPS the cookie is for HTTPS alone, and the gate knows it by that name", async () => {
  await givenAccount("gu@example.org");
  const app = await buildTestApp(database, { baseUrl: "https://assess.example.org" });

  const reply = await signIn(app, "gu@example.org", "a long enough password");
  const cookie = String(reply.headers["set-cookie"]);
  const me = await app.inject({ url: "/api/v1/me", headers: { cookie: cookie.split(";")[0] ?? "" } });
  const plain = await app.inject({
    url: "/api/v1/me",
    headers: { cookie: (cookie.split(";")[0] ?? "").replace("__Secure-", "") },
  });

  expect(cookie).toMatch(/^__Secure-aquamark\.session_token=/);
  for (const flag of [/; Secure/i, /; HttpOnly/i, /; SameSite=Lax/i, /; Path=\/(;|$)/i])
    expect(cookie).toMatch(flag);
  expect(cookie).not.toMatch(/Domain=/i);
  expect([me.statusCode, plain.statusCode]).toEqual([200, 401]);
});

test("behind a redirect to HTTPS the cookie is for HTTPS alone too", async () => {
  await givenAccount("ha@example.org");
  const app = await buildTestApp(database, { env: { FORCE_HTTPS: "true", TRUSTED_PROXIES: "loopback" } });

  const reply = await app.inject({
    method: "POST",
    url: "/api/auth/sign-in/email",
    headers: { "x-forwarded-proto": "https", "x-forwarded-for": "203.0.113.4" },
    payload: { email: "ha@example.org", password: "a long enough password" },
  });

  expect(String(reply.headers["set-cookie"])).toMatch(/^__Secure-aquamark\.session_token=.*; Secure/);
  const entry = await database.db
    .selectFrom("audit")
    .select("address")
    .where("action", "=", "session.sign_in")
    .orderBy("id", "desc")
    .executeTakeFirst();
  expect(entry).toEqual({ address: "203.0.113.4" });
});

test("a failed sign-in and a sign-out are audited, the first with the address that was tried", async () => {
  const { app, id } = await givenAccount("io@example.org");
  const failed = await signIn(app, "IO@example.org", "not the password");
  const cookie =
    String((await signIn(app, "io@example.org", "a long enough password")).headers["set-cookie"]).split(
      ";",
    )[0] ?? "";
  const out = await app.inject({ method: "POST", url: "/api/auth/sign-out", headers: { cookie } });

  const entryOf = (reply: typeof failed) =>
    database.db
      .selectFrom("audit")
      .select(["action", "actorId", "after"])
      .where("requestId", "=", String(reply.headers["x-request-id"]))
      .executeTakeFirst();
  expect(await entryOf(failed)).toEqual({
    action: "session.sign_in_failed",
    actorId: null,
    after: { email: "io@example.org" },
  });
  expect(await entryOf(out)).toEqual({ action: "session.sign_out", actorId: id, after: null });
});

test("no other address of the sign-in library is open", async () => {
  const { app } = await givenAccount("jo@example.org");

  for (const path of ["sign-up/email", "change-password", "update-user", "list-sessions", "error", "ok"])
    for (const method of ["GET", "POST"] as const)
      expect((await app.inject({ method, url: `/api/auth/${path}`, payload: {} })).statusCode, path).toBe(
        404,
      );
  const open = app.routeTable
    .filter(({ url, method }) => url.startsWith("/api/auth") && method !== "HEAD")
    .map(({ url, method }) => `${method} ${url}`);
  expect(open.sort()).toEqual([...authPaths].sort());
});
