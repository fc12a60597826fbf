import type { FastifyInstance } from "fastify";
import { beforeAll, expect, test } from "vitest";
import type { Tx } from "../../platform/db/database.ts";
import { buildTestApp, inTransactionOf } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenUser } from "../../test/givens.ts";
import { signIn } from "../../test/sign-in.ts";
import type { Actor } from "./actor.ts";
import { disableUser, enableUser, setUserPassword, setUserRole } from "./change-user.ts";
import { createUser } from "./create-user.ts";
import { loadActor } from "./load-actor.ts";
import type { Role } from "./roles.ts";

const database = useTestDatabase();
const at = new Date("2026-03-01T10:00:00Z");
let app: FastifyInstance;

beforeAll(async () => {
  app = await buildTestApp(database);
});

async function givenActor(role: Role): Promise<Actor> {
  const { id } = await givenUser(database.db, role);
  const actor = await loadActor(database.db, id, "command-line");
  if (actor === null) throw new Error("The user may not sign in.");
  return actor;
}

const write = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => inTransactionOf(app, work);

async function leaveNoOtherOwners(ids: readonly string[]): Promise<void> {
  await database.db
    .updateTable("appUser")
    .set({ role: "admin" })
    .where("role", "=", "super_admin")
    .where("id", "not in", ids)
    .execute();
}

async function auditOf(userId: string) {
  return database.db
    .selectFrom("audit")
    .select(["action", "actorId", "before", "after", "requestId"])
    .where("entityId", "=", userId)
    .orderBy("occurredAt")
    .orderBy("id")
    .execute();
}

const isLetIn = async (cookie: string) =>
  (await app.inject({ url: "/api/v1/me", headers: { cookie } })).statusCode === 200;

function signInWith(email: string, password: string) {
  return app.inject({ method: "POST", url: "/api/auth/sign-in/email", payload: { email, password } });
}

async function givenUserWithPassword(password: string) {
  const actor = await givenActor("super_admin");
  const email = `${actor.userId}@mail.example.org`;
  const user = {
    email,
    name: "Ada Marsh",
    role: "clerk" as const,
    organisationId: actor.organisationId,
    password,
    surveyGroupIds: [],
  };
  return { actor, email, id: await write((tx) => createUser(tx, user, actor, at)) };
}

test("a new password ends every session, and the old one lets nobody in", async () => {
  const { actor, email, id } = await givenUserWithPassword("the first password");
  const cookie = await signIn(app, id);

  await write((tx) => setUserPassword(tx, id, "another password", actor, at));

  expect(await isLetIn(cookie)).toBe(false);
  expect((await signInWith(email, "the first password")).statusCode).toBe(401);
  expect((await signInWith(email, "another password")).statusCode).toBe(200);
  const entries = await auditOf(id);
  expect(entries.find(({ action }) => action === "user.set_password")).toMatchObject({
    actorId: actor.userId,
    requestId: "command-line",
  });
  expect(JSON.stringify(entries)).not.toMatch(/another password|argon2/);
});

test("a password that is too short is refused, and the old one stays", async () => {
  const { actor, email, id } = await givenUserWithPassword("the first password");

  await expect(write((tx) => setUserPassword(tx, id, "short", actor, at))).rejects.toThrow(
    /10 to 200 characters/,
  );

  expect((await signInWith(email, "the first password")).statusCode).toBe(200);
});

test("a disabled user is out at once and may come back", async () => {
  const { actor, email, id } = await givenUserWithPassword("the first password");
  const cookie = await signIn(app, id);
  const events: string[] = [];
  app.context.hub.subscribe({
    hear: (change) => events.push(`${change.kind} ${change.id}`),
    missed: () => {},
  });

  await write((tx) => disableUser(tx, id, actor, at));
  await write((tx) => disableUser(tx, id, actor, at));
  const whileDisabled = [await isLetIn(cookie), (await signInWith(email, "the first password")).statusCode];
  await write((tx) => enableUser(tx, id, actor, at));

  expect(whileDisabled).toEqual([false, 401]);
  expect(events).toContain(`session ${id}`);
  // The session that was ended does not come back to life.
  expect(await isLetIn(cookie)).toBe(false);
  expect((await signInWith(email, "the first password")).statusCode).toBe(200);
  const actions = (await auditOf(id)).map(({ action }) => action);
  expect(actions.filter((action) => action === "user.disable")).toHaveLength(1);
  expect(actions).toContain("user.enable");
});

test("a role is changed with what it was before in the audit", async () => {
  const actor = await givenActor("super_admin");
  const user = await givenUser(database.db, "clerk");

  await write((tx) => setUserRole(tx, user.id, "consultant", actor, at));

  expect(await auditOf(user.id)).toMatchObject([
    {
      action: "user.set_role",
      before: { role: "clerk" },
      after: { role: "consultant" },
      actorId: actor.userId,
    },
  ]);
});

test("nobody changes a user of a higher rank, nor gives a higher rank than the own", async () => {
  const admin = await givenActor("admin");
  const owner = await givenUser(database.db, "super_admin");
  await givenUser(database.db, "super_admin");
  const clerk = await givenUser(database.db, "clerk");

  const changes: ((tx: Tx) => Promise<void>)[] = [
    (tx) => disableUser(tx, owner.id, admin, at),
    (tx) => setUserRole(tx, owner.id, "clerk", admin, at),
    (tx) => setUserPassword(tx, owner.id, "a long password", admin, at),
    (tx) => setUserRole(tx, clerk.id, "super_admin", admin, at),
  ];

  for (const change of changes) await expect(write(change)).rejects.toMatchObject({ code: "forbidden" });
});

test("the last system owner can be neither disabled nor given another role", async () => {
  const actor = await givenActor("super_admin");
  await leaveNoOtherOwners([actor.userId]);

  await expect(write((tx) => disableUser(tx, actor.userId, actor, at))).rejects.toMatchObject({
    code: "last_super_admin",
  });
  await expect(write((tx) => setUserRole(tx, actor.userId, "admin", actor, at))).rejects.toMatchObject({
    code: "last_super_admin",
  });
});

test("an owner whose organisation is deleted does not count", async () => {
  const [first, second] = [await givenActor("super_admin"), await givenActor("super_admin")];
  await leaveNoOtherOwners([first.userId, second.userId]);
  await database.db
    .updateTable("organisation")
    .set({ deletedAt: at })
    .where("id", "=", second.organisationId)
    .execute();

  await expect(write((tx) => disableUser(tx, first.userId, first, at))).rejects.toMatchObject({
    code: "last_super_admin",
  });
});

test("of two owners who take the right from each other at once, one keeps it", async () => {
  const [first, second] = [await givenActor("super_admin"), await givenActor("super_admin")];
  await leaveNoOtherOwners([first.userId, second.userId]);

  const results = await Promise.allSettled([
    write((tx) => setUserRole(tx, second.userId, "clerk", first, at)),
    write((tx) => disableUser(tx, first.userId, second, at)),
  ]);

  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const left = await database.db
    .selectFrom("appUser")
    .select("id")
    .where("role", "=", "super_admin")
    .where("deletedAt", "is", null)
    .execute();
  expect(left).toHaveLength(1);
});
