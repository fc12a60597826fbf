import type { FastifyInstance } from "fastify";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { closePool, createDb, createPool } from "../../platform/db/database.ts";
import { noteChange, transact } from "../../platform/db/transaction.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { type EventStream, listenOn, openEvents } from "../../test/event-stream.ts";
import { signIn } from "../../test/sign-in.ts";
import { givenWorld, type World } from "../../test/world.ts";

const database = useTestDatabase();
/** Two processes over one database: `here` makes changes, pages are open on `there`. */
let here: FastifyInstance;
let there: FastifyInstance;
let thereAddress: string;
let world: World;
let endPools: () => Promise<void>;
const streams: EventStream[] = [];

beforeAll(async () => {
  here = await buildTestApp(database);
  const pool = createPool(database.url, 3);
  there = await buildTestApp({ url: database.url, pool, db: createDb(pool) });
  await there.context.hub.listen();
  thereAddress = await listenOn(there);
  world = await givenWorld(here);
  endPools = () => closePool(pool);
});
afterEach(() => {
  for (const stream of streams.splice(0)) stream.close();
});
afterAll(async () => {
  await there.close();
  await there.context.hub.close();
  await here.context.hub.close();
  await endPools();
});

async function open(cookie: string) {
  const stream = await openEvents(thereAddress, cookie);
  streams.push(stream);
  return stream;
}

/** A hint for this user alone: once it is there, whatever was told before it is there too. */
async function settle(stream: EventStream, userId: string) {
  const id = crypto.randomUUID();
  here.context.hub.publish([{ kind: "job", id, audience: { userId } }]);
  await stream.until(({ hints }) => hints.some((hint) => hint.id === id));
  return stream.hints.filter((hint) => hint.id !== id);
}

test("a change made in one process reaches the pages of another, and only those who may see the thing", async () => {
  const foreignCookie = await signIn(here, world.foreign.userId);
  const [clerk, foreign, admin] = [
    await open(world.cookies.clerk),
    await open(foreignCookie),
    await open(world.cookies.super_admin),
  ];

  const reply = await here.inject({
    method: "POST",
    url: `/api/v1/programs/${world.own.programId}/reopen`,
    headers: { cookie: world.cookies.admin },
    payload: { revision: 1 },
  });

  expect(reply.statusCode).toBe(200);
  const hint = { kind: "program", id: world.own.programId, revision: 2 };
  expect(await settle(clerk, world.users.clerk)).toEqual([hint]);
  expect(await settle(admin, world.users.super_admin)).toEqual([hint]);
  expect(await settle(foreign, world.foreign.userId)).toEqual([]);
});

test("a hint for one user reaches that user on every page, and nobody else", async () => {
  const pages = [await open(world.cookies.clerk), await open(world.cookies.clerk)];
  const admin = await open(world.cookies.super_admin);
  const hint = { kind: "job", id: crypto.randomUUID() };

  here.context.hub.publish([{ ...hint, audience: { userId: world.users.clerk } }]);

  for (const page of pages) expect(await settle(page, world.users.clerk)).toContainEqual(hint);
  expect(await settle(admin, world.users.super_admin)).toEqual([]);
});

test("what was rolled back is told to nobody", async () => {
  const clerk = await open(world.cookies.clerk);
  const change = { kind: "program", id: world.own.programId, audience: { userId: world.users.clerk } };

  const failing = transact(here.context, async (tx) => {
    noteChange(tx, change);
    throw new Error("No.");
  });

  await expect(failing).rejects.toThrow("No.");
  expect(await settle(clerk, world.users.clerk)).toEqual([]);
});

test("hints in any number, and for any number of survey groups, arrive whole", async () => {
  const clerk = await open(world.cookies.clerk);
  const groupIds = [...Array.from({ length: 400 }, () => crypto.randomUUID()), world.own.surveyGroupId];
  const ids = Array.from({ length: 300 }, () => crypto.randomUUID());

  here.context.hub.publish([
    { kind: "program", id: world.own.programId, audience: { groupIds } },
    ...ids.map((id) => ({ kind: "response", id, audience: { userId: world.users.clerk } })),
  ]);

  const hints = await settle(clerk, world.users.clerk);
  expect(hints.map(({ id }) => id)).toEqual([world.own.programId, ...ids]);
});

test("the stream is told apart from a page, is not compressed and carries the headers of every reply", async () => {
  const { response } = await open(world.cookies.clerk);

  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store",
    "x-accel-buffering": "no",
    "x-content-type-options": "nosniff",
    "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  expect(response.headers.has("content-encoding")).toBe(false);
});

test("only who is signed in may listen, and asking for the headers alone opens no stream", async () => {
  const nobody = await fetch(`${thereAddress}/api/v1/events`);
  const head = await fetch(`${thereAddress}/api/v1/events`, {
    method: "HEAD",
    headers: { cookie: world.cookies.clerk },
  });

  expect(nobody.status).toBe(401);
  expect(head.status).toBe(404);
});

test("an open stream says that it lives, and is ended after ten minutes so that the gate is passed again", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "setTimeout", "clearTimeout"] });
  const clerk = await open(world.cookies.clerk);

  vi.advanceTimersByTime(25_000);
  vi.useRealTimers();
  await clerk.until(({ text }) => text().includes(": alive"));
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "setTimeout", "clearTimeout"] });
  const other = await open(world.cookies.clerk);
  vi.advanceTimersByTime(10 * 60_000);
  vi.useRealTimers();

  await expect(other.ended).resolves.toBeUndefined();
});

test("after the listening connection was lost it is opened again, and pages are sent to read anew", async () => {
  const clerk = await open(world.cookies.clerk);

  const { rowCount } = await database.pool.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'",
  );

  expect(rowCount).toBe(1);
  await clerk.ended;
  const again = await open(world.cookies.clerk);
  expect(await settle(again, world.users.clerk)).toEqual([]);
});

test("a closing server ends its streams and does not wait for them", async () => {
  const app = await buildTestApp(database);
  const stream = await openEvents(await listenOn(app), world.cookies.clerk);
  const began = performance.now();

  await app.close();
  await stream.ended;

  expect(performance.now() - began).toBeLessThan(1_000);
});

test("a stream ends when somebody ends its user's sessions, in whichever process", async () => {
  const userId = world.users.author;
  const stream = await open(await signIn(here, userId));
  const other = await open(world.cookies.clerk);

  here.context.hub.publish([{ kind: "session", id: userId, audience: { userId } }]);

  await stream.ended;
  expect(await settle(other, world.users.clerk)).toEqual([]);
});
