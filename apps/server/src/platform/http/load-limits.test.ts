import { expect, test } from "vitest";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenWorld } from "../../test/world.ts";
import { fixedClock } from "../clock.ts";

const database = useTestDatabase();

test("a user who asks too often is told when to come again, and nobody else is", async () => {
  const clock = fixedClock(new Date("2026-03-02T09:00:40Z"));
  const app = await buildTestApp(database, { clock, env: { REQUESTS_PER_MINUTE: "5" } });
  const { cookies } = await givenWorld(app);
  const me = (cookie: string) => app.inject({ url: "/api/v1/me", headers: { cookie } });

  const statuses = [];
  for (let i = 0; i < 5; i++) statuses.push((await me(cookies.clerk)).statusCode);
  const refused = await me(cookies.clerk);

  expect(statuses).toEqual([200, 200, 200, 200, 200]);
  expect(refused.statusCode).toBe(429);
  expect(refused.headers["retry-after"]).toBe("20");
  expect(refused.json()).toMatchObject({ code: "too_many_requests", retryAfterSeconds: 20 });
  expect((await me(cookies.author)).statusCode).toBe(200);
  await app.close();
});

test("whoever is not signed in is counted by address, on what is open to all, and /ping never", async () => {
  const app = await buildTestApp(database, { env: { REQUESTS_PER_MINUTE: "3" } });
  const ask = (url: string, remoteAddress: string) => app.inject({ url, remoteAddress });

  const statuses = [];
  for (let i = 0; i < 8; i++) {
    statuses.push((await ask("/api/v1/instance", "192.0.2.1")).statusCode);
    expect((await ask("/ping", "192.0.2.1")).statusCode).toBe(200);
  }

  // A minute may end in between.
  expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
  expect((await ask("/api/v1/instance", "192.0.2.2")).statusCode).toBe(200);
  await app.close();
});

test("a process that cannot keep up turns requests away, but answers /ping", async () => {
  // Any delay at all is too much here.
  const app = await buildTestApp(database, { eventLoopDelayMaxMs: 0.000_001 });
  const instance = () => app.inject({ url: "/api/v1/instance" });

  await expect.poll(async () => (await instance()).statusCode, { timeout: 15_000 }).toBe(503);
  const refused = await instance();
  const ping = await app.inject({ url: "/ping" });

  if (refused.statusCode === 503) {
    expect(refused.headers["retry-after"]).toBe("5");
    expect(refused.json()).toMatchObject({ code: "unavailable" });
  }
  expect(ping.statusCode).toBe(200);
  await app.close();
});
