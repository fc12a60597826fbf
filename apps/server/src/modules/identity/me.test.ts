import type { FastifyInstance } from "fastify";
import { beforeAll, expect, test } from "vitest";
import { fixedClock } from "../../platform/clock.ts";
import { version } from "../../platform/version.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { signIn } from "../../test/sign-in.ts";

const database = useTestDatabase();
const at = new Date("2026-03-01T10:00:00Z");
let app: FastifyInstance;

beforeAll(async () => {
  app = await buildTestApp(database, { clock: fixedClock(at) });
});

async function givenSignedIn() {
  const user = await givenUser(database.db, "clerk");
  const cookie = await signIn(app, user.id);
  const change = (payload: object) =>
    app.inject({ method: "PATCH", url: "/api/v1/me", headers: { cookie }, payload });
  return { user, cookie, change };
}

test("the signed-in user learns who they are, their live groups by title, and what the role may do", async () => {
  const groups = [
    await givenSurveyGroup(database.db, "roads"),
    await givenSurveyGroup(database.db, "Airports"),
    await givenSurveyGroup(database.db, "Gone"),
  ];
  await database.db.updateTable("surveyGroup").set({ deletedAt: at }).where("title", "=", "Gone").execute();
  const user = await givenUser(database.db, "org_admin", { surveyGroupIds: groups });
  const cookie = await signIn(app, user.id);

  const me = (await app.inject({ url: "/api/v1/me", headers: { cookie } })).json();

  expect(me).toMatchObject({
    user: { id: user.id, role: "org_admin", timeZone: null, locale: null, revision: 1 },
    organisation: { id: user.organisationId },
    instance: { demo: false, version, defaultTimeZone: null, defaultLocale: null },
  });
  expect(me.surveyGroups.map((group: { title: string }) => group.title)).toEqual(["Airports", "roads"]);
  expect(me.permissions).toContain("submission.edit");
  expect(me.permissions).not.toContain("program.import");
});

test("a change of the own account is kept, raises the revision, and is recorded with before and after", async () => {
  const { user, cookie, change } = await givenSignedIn();

  const reply = await change({
    name: " Ada Reed ",
    timeZone: "Australia/Hobart",
    locale: "de-AT",
    revision: 1,
  });
  const session = await app.inject({ url: "/api/auth/get-session", headers: { cookie } });

  expect(reply.statusCode).toBe(200);
  expect(reply.json().user).toMatchObject({
    name: "Ada Reed",
    timeZone: "Australia/Hobart",
    locale: "de-AT",
    revision: 2,
  });
  expect(session.json().user).toMatchObject({ id: user.id, name: "Ada Reed" });
  const audit = await database.db
    .selectFrom("audit")
    .select(["action", "actorId", "occurredAt", "before", "after", "requestId", "address"])
    .where("entityId", "=", user.id)
    .execute();
  expect(audit).toEqual([
    {
      action: "user.update",
      actorId: user.id,
      occurredAt: at,
      before: { name: user.name, timeZone: null, locale: null, notifyEveryHours: 24 },
      after: { name: "Ada Reed", timeZone: "Australia/Hobart", locale: "de-AT", notifyEveryHours: 24 },
      requestId: reply.headers["x-request-id"],
      address: "127.0.0.1",
    },
  ]);
  const activity = await database.db
    .selectFrom("activity")
    .select(["verbs", "message"])
    .where("entityId", "=", user.id)
    .execute();
  expect(activity).toEqual([{ verbs: ["update"], message: "Ada Reed" }]);
});

test("null empties a field and absence leaves it", async () => {
  const { change } = await givenSignedIn();
  await change({ timeZone: "UTC", locale: "en", revision: 1 });

  const reply = await change({ locale: null, revision: 2 });

  expect(reply.json().user).toMatchObject({ timeZone: "UTC", locale: null, revision: 3 });
});

test("a stale change is refused and changes nothing", async () => {
  const { user, change } = await givenSignedIn();
  await change({ name: "First", revision: 1 });

  const reply = await change({ name: "Second", revision: 1 });

  expect(reply.statusCode).toBe(409);
  expect(reply.json()).toMatchObject({ code: "stale" });
  const row = await database.db
    .selectFrom("appUser")
    .select(["name", "revision"])
    .where("id", "=", user.id)
    .executeTakeFirst();
  expect(row).toEqual({ name: "First", revision: 2 });
  const audit = await database.db.selectFrom("audit").select("id").where("entityId", "=", user.id).execute();
  expect(audit).toHaveLength(1);
});

test.each([
  ["timeZone", "Atlantis/Centre"],
  ["timeZone", ""],
  ["locale", "not a language"],
  ["name", ""],
])("%s cannot be %j", async (field, value) => {
  const { change } = await givenSignedIn();

  const reply = await change({ [field]: value, revision: 1 });

  expect(reply.statusCode).toBe(400);
  expect(reply.json().errors).toMatchObject([{ path: `body.${field}` }]);
});

test("role, organisation and address cannot be changed this way", async () => {
  const { user, change } = await givenSignedIn();

  await change({ role: "super_admin", email: "other@example.org", organisationId: user.id, revision: 1 });

  const row = await database.db
    .selectFrom("appUser")
    .select(["role", "organisationId", "email"])
    .where("id", "=", user.id)
    .executeTakeFirst();
  expect(row).toEqual({
    role: "clerk",
    organisationId: user.organisationId,
    email: `${user.id}@example.org`,
  });
});

test.each([
  [
    "has run out",
    (id: string) => database.db.updateTable("authSession").set({ expiresAt: at }).where("userId", "=", id),
  ],
  [
    "belongs to a deleted user",
    (id: string) => database.db.updateTable("appUser").set({ deletedAt: at }).where("id", "=", id),
  ],
  [
    "belongs to a user of a deleted organisation",
    (id: string) =>
      database.db
        .updateTable("organisation")
        .set({ deletedAt: at })
        .where("id", "=", (eb) => eb.selectFrom("appUser").select("organisationId").where("id", "=", id)),
  ],
])("a session that %s opens nothing", async (_, end) => {
  const { user, cookie } = await givenSignedIn();
  await end(user.id).execute();

  const me = await app.inject({ url: "/api/v1/me", headers: { cookie } });
  const session = await app.inject({ url: "/api/auth/get-session", headers: { cookie } });

  expect(me.statusCode).toBe(401);
  expect(me.json()).toMatchObject({ code: "not_signed_in" });
  expect(session.json()).toEqual({ user: null });
});

test("a change of role counts from the next request on", async () => {
  const { user, cookie } = await givenSignedIn();
  await database.db.updateTable("appUser").set({ role: "super_admin" }).where("id", "=", user.id).execute();

  const health = await app.inject({ url: "/api/v1/health", headers: { cookie } });

  expect(health.statusCode).toBe(200);
  expect(health.json().checks.map((check: { name: string }) => check.name)).toEqual([
    "database",
    "jobs",
    "memory",
  ]);
});

test("the instance's time zone and locale are told for those who have chosen none", async () => {
  const env = { DEFAULT_TIME_ZONE: "Australia/Melbourne", DEFAULT_LOCALE: "en-AU" };
  const configured = await buildTestApp(database, { env });
  const user = await givenUser(database.db, "clerk");
  const cookie = await signIn(configured, user.id);

  const me = await configured.inject({ url: "/api/v1/me", headers: { cookie } });

  expect(me.json()).toMatchObject({
    user: { timeZone: null, locale: null },
    instance: { defaultTimeZone: "Australia/Melbourne", defaultLocale: "en-AU" },
  });
});

test("who has not signed in is not told the version", async () => {
  const reply = await app.inject({ url: "/api/v1/instance" });

  expect(reply.statusCode).toBe(200);
  expect(reply.json()).toEqual({ demo: false });
});
