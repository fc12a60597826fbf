import type { FastifyInstance } from "fastify";
import { afterEach, beforeAll, expect, test } from "vitest";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenUser } from "../../test/givens.ts";
import { issueFirstAdministratorToken } from "./index.ts";

const database = useTestDatabase();
let app: FastifyInstance;

beforeAll(async () => {
  app = await buildTestApp(database);
});
// Each test begins on an instance that nobody administers.
afterEach(async () => {
  await database.db.updateTable("appUser").set({ deletedAt: new Date() }).execute();
  await database.db.deleteFrom("setting").execute();
});

const issue = () => issueFirstAdministratorToken(database.db, app.context.clock.now());
let people = 0;
function ask(token: string | null, change: Record<string, string> = {}) {
  people += 1;
  return app.inject({
    method: "POST",
    url: "/api/v1/first-administrator",
    payload: {
      token,
      organisationName: `Body ${people}`,
      name: "Ada Reed",
      email: `ada${people}@example.org`,
      password: "a long enough password",
      ...change,
    },
  });
}

test("the link makes the first administrator, who can sign in, and their organisation", async () => {
  const token = await issue();

  const made = await ask(token, { organisationName: "Water Body", email: "Ada@Example.org" });
  const signedIn = await app.inject({
    method: "POST",
    url: "/api/auth/sign-in/email",
    payload: { email: "ada@example.org", password: "a long enough password" },
  });

  expect(made.statusCode).toBe(201);
  expect(signedIn.json().user).toMatchObject({ id: made.json().userId, name: "Ada Reed" });
  const user = await database.db
    .selectFrom("appUser")
    .innerJoin("organisation", "organisation.id", "appUser.organisationId")
    .select(["role", "organisation.name as organisation", "organisation.id as organisationId"])
    .where("appUser.id", "=", made.json().userId)
    .executeTakeFirstOrThrow();
  expect(user).toMatchObject({ role: "super_admin", organisation: "Water Body" });
  const audit = await database.db
    .selectFrom("audit")
    .select(["action", "entityId", "actorId", "requestId", "address"])
    .where("requestId", "=", String(made.headers["x-request-id"]))
    .orderBy("action")
    .execute();
  const by = {
    actorId: made.json().userId,
    requestId: made.headers["x-request-id"],
    address: "127.0.0.1",
  };
  const { surveyGroupId } = await database.db
    .selectFrom("surveyGroupUser")
    .select("surveyGroupId")
    .where("userId", "=", made.json().userId)
    .executeTakeFirstOrThrow();
  expect(audit).toEqual([
    { action: "organisation.create", entityId: user.organisationId, ...by },
    { action: "survey_group.create", entityId: surveyGroupId, ...by },
    { action: "user.create", entityId: made.json().userId, ...by },
  ]);
});

test("the link works once, also for two who use it at the same moment", async () => {
  const token = await issue();

  const replies = await Promise.all([ask(token), ask(token), ask(token)]);
  const later = await ask(token);

  expect(replies.map((reply) => reply.statusCode).sort()).toEqual([201, 403, 403]);
  expect(later.statusCode).toBe(403);
  expect(later.json()).toMatchObject({ code: "link_used" });
});

test("another token opens nothing and leaves the link as it was", async () => {
  const token = await issue();

  const wrong = await ask("not-the-token");
  const empty = await ask("");
  const right = await ask(token);

  expect([wrong.statusCode, empty.statusCode, right.statusCode]).toEqual([403, 403, 201]);
  expect(wrong.json()).toMatchObject({ code: "link_used" });
});

test.each([
  ["a short password", { password: "short" }, 400, "password"],
  ["no e-mail address", { email: "nobody" }, 400, "email"],
  ["no name", { name: " " }, 400, "body.name"],
])("the link works again after %s was refused", async (_, change, status, path) => {
  const token = await issue();

  const refused = await ask(token, change);
  const made = await ask(token);

  expect(refused.statusCode).toBe(status);
  expect(refused.json().errors).toMatchObject([{ path }]);
  expect(made.statusCode).toBe(201);
});

test("a name that is taken is said so, and nothing of the attempt stays", async () => {
  await database.db.insertInto("organisation").values({ id: crypto.randomUUID(), name: "Taken" }).execute();
  const token = await issue();

  const refused = await ask(token, { organisationName: "taken", email: "late@example.org" });

  expect(refused.statusCode).toBe(409);
  expect(refused.json()).toMatchObject({ code: "name_taken" });
  const users = await database.db
    .selectFrom("authUser")
    .select("id")
    .where("email", "=", "late@example.org")
    .execute();
  expect(users).toEqual([]);
});

test("there is no link where somebody administers already, and one from before opens nothing", async () => {
  const token = await issue();
  await givenUser(database.db, "super_admin");

  const another = await issue();
  const reply = await ask(token);

  expect(another).toBeNull();
  expect(reply.statusCode).toBe(403);
});

test("a newer link ends the older one, and neither is kept as it is", async () => {
  const older = await issue();
  const newer = await issue();

  const { value } = await database.db.selectFrom("setting").select("value").executeTakeFirstOrThrow();
  const [first, second] = [await ask(older), await ask(newer)];

  expect(JSON.stringify(value)).not.toContain(newer);
  expect([first.statusCode, second.statusCode]).toEqual([403, 201]);
});
