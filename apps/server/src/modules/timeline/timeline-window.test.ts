import type { FastifyInstance } from "fastify";
import { beforeAll, expect, test } from "vitest";
import { apiOf } from "../../test/api.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { type GivenUser, givenSurveyGroup, givenUser } from "../../test/givens.ts";

const database = useTestDatabase();
let now = new Date();
let app: FastifyInstance;
let api: ReturnType<typeof apiOf>;
let admin: GivenUser;

// In Berlin 25 October 2026 has 25 hours, of which this post is in the first.
const firstHour = "2026-10-24T22:30:00.000Z";

beforeAll(async () => {
  app = await buildTestApp(database, { clock: { now: () => now } });
  api = apiOf(app);
  const surveyGroupIds = [await givenSurveyGroup(database.db)];
  admin = await givenUser(database.db, "admin", { surveyGroupIds });
  now = new Date(firstHour);
  await api(admin, "POST", "/posts", { body: "Hello", organisationId: null, surveyGroupIds });
  now = new Date("2026-11-20T08:00:00Z");
});

const timeline = async (query: Record<string, string>) =>
  api(admin, "GET", `/timeline?${new URLSearchParams(query)}`);

test("a window from one instant to another holds a day of 25 hours whole", async () => {
  const bounds = { from: "2026-10-24T22:00:00.000Z", until: "2026-10-25T23:00:00.000Z" };

  const { status, body } = await timeline(bounds);

  expect([status, body.from, body.until, body.total]).toEqual([200, bounds.from, bounds.until, 1]);
  const next = await timeline({ from: "2026-10-24T23:00:00Z", until: bounds.until });
  expect(next.body.total).toBe(0);
});

test("without a beginning, days reach back as often as 24 hours, and without an end it is now", async () => {
  const byDays = await timeline({ days: "1", until: "2026-10-25T23:00:00Z" });
  expect([byDays.body.from, byDays.body.total]).toEqual(["2026-10-24T23:00:00.000Z", 0]);
  const { body } = await timeline({ from: "2026-10-24T00:00:00Z" });
  expect([body.from, body.until, body.total]).toEqual([
    "2026-10-24T00:00:00.000Z",
    "2026-11-20T08:00:00.000Z",
    1,
  ]);
});

test("a window is at most 31 days and 2 hours long, and begins before it ends", async () => {
  const until = "2026-11-01T23:00:00Z";
  const statusOf = async (from: string) => (await timeline({ from, until })).status;

  // 31 days in Berlin with one of 25 hours, and in a zone that changes by 2 hours.
  expect(await statusOf("2026-10-01T22:00:00Z")).toBe(200);
  expect(await statusOf("2026-10-01T21:00:00Z")).toBe(200);
  expect(await statusOf("2026-10-01T20:59:59Z")).toBe(400);
  expect(await statusOf("2020-01-01T00:00:00Z")).toBe(400);
  expect(await statusOf(until)).toBe(400);
  expect(await statusOf("2026-11-02T00:00:00Z")).toBe(400);
  expect(await statusOf("yesterday")).toBe(400);
});
