import { expect, test } from "vitest";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { keptLog } from "../../test/log.ts";
import { startTcpProxy } from "../../test/tcp-proxy.ts";
import { closePool, createDb, createPool } from "../db/database.ts";

const database = useTestDatabase();
const patience = { timeout: 15_000 };

test("/ping answers in words while the database answers", async () => {
  const app = await buildTestApp(database);

  const reply = await app.inject({ url: "/ping" });
  const head = await app.inject({ method: "HEAD", url: "/ping" });

  expect(reply.statusCode).toBe(200);
  expect(reply.body).toBe("Web services are UP");
  expect(reply.headers["content-type"]).toBe("text/plain; charset=utf-8");
  expect(reply.headers["cache-control"]).toBe("no-store");
  expect(head.statusCode).toBe(200);
});

test("/ping writes no line of the log", async () => {
  const { log, lines } = keptLog("debug");
  const app = await buildTestApp(database, { log });

  await app.inject({ url: "/ping" });

  expect(lines).toEqual([]);
});

test("while the database is away /ping answers 503, other addresses a problem document, and both come back", async () => {
  const { log, lines } = keptLog();
  const proxy = await startTcpProxy(database.url);
  const pool = createPool(proxy.url, 2);
  pool.on("error", () => undefined /* those that are cut */);
  const app = await buildTestApp({ url: proxy.url, pool, db: createDb(pool) }, { log });
  const ask = () =>
    app.inject({
      method: "POST",
      url: "/api/v1/first-administrator",
      payload: { token: "t", organisationName: "O", name: "N", email: "n@example.org", password: "p" },
    });
  const signIn = () =>
    app.inject({
      method: "POST",
      url: "/api/auth/sign-in/email",
      payload: { email: "nobody@example.org", password: "not a password" },
    });
  expect((await app.inject({ url: "/ping" })).statusCode).toBe(200);

  await proxy.cut();
  // The last answer is believed for a moment.
  await expect.poll(async () => (await app.inject({ url: "/ping" })).statusCode, patience).toBe(503);
  const ping = await app.inject({ url: "/ping" });
  const replies = [await ask(), await signIn()];

  expect(ping.statusCode).toBe(503);
  expect(ping.body).toBe("The database does not answer");
  for (const reply of replies) {
    expect(reply.statusCode).toBe(503);
    expect(reply.headers["retry-after"]).toBe("5");
    expect(reply.json()).toMatchObject({ code: "unavailable" });
  }
  expect(lines.filter(({ msg }) => msg === "request failed")).toEqual([]);

  await proxy.mend();
  expect((await app.inject({ url: "/ping" })).statusCode).toBe(200);
  expect((await ask()).statusCode).not.toBe(503);
  expect((await signIn()).statusCode).toBe(401);
  await app.close();
  await closePool(pool);
  await proxy.stop();
});

test("a pool in full use is no database that is away", async () => {
  const pool = createPool(database.url, 2);
  const app = await buildTestApp({ url: database.url, pool, db: createDb(pool) });
  const taken = await Promise.all([pool.connect(), pool.connect()]);

  const reply = await app.inject({ url: "/ping" });

  expect(reply.statusCode).toBe(200);
  for (const client of taken) client.release();
  await app.close();
  await closePool(pool);
});

test("a network that swallows everything is told within seconds, and forgotten as soon as it passes", async () => {
  const proxy = await startTcpProxy(database.url);
  const pool = createPool(proxy.url, 2);
  pool.on("error", () => undefined /* those that are cut */);
  const app = await buildTestApp({ url: proxy.url, pool, db: createDb(pool) });
  expect((await app.inject({ url: "/ping" })).statusCode).toBe(200);

  proxy.freeze();
  await expect.poll(async () => (await app.inject({ url: "/ping" })).statusCode, patience).toBe(503);
  await proxy.mend();

  await expect.poll(async () => (await app.inject({ url: "/ping" })).statusCode, patience).toBe(200);
  await app.close();
  await closePool(pool);
  await proxy.stop();
});
