import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { buildTestApp } from "../test/app.ts";
import { useTestDatabase } from "../test/database.ts";
import { failJob, givenWorld, type Place, type World } from "../test/world.ts";
import {
  type Permission,
  type Reach,
  type Role,
  reachOf,
  roles,
  type SubjectKind,
} from "./identity/index.ts";

const database = useTestDatabase();
let app: FastifyInstance;
let world: World;

beforeAll(async () => {
  // Attachments of the world have no files, of which the log would tell each time.
  app = await buildTestApp(database, { env: { LOG_LEVEL: "fatal" } });
  world = await givenWorld(app);
});

const places = ["own", "other", "foreign"] as const;
type PlaceName = (typeof places)[number];

/** Every address that is open to anybody. A new one fails the test until it is here and in docs/permissions.md. */
const publicRoutes = [
  "GET /api/auth/get-session",
  "GET /api/docs",
  "GET /api/docs/json",
  "GET /api/docs/yaml",
  "GET /api/docs/static/index.html",
  "GET /api/docs/static/swagger-initializer.js",
  "GET /api/openapi.json",
  "GET /api/v1/instance",
  "GET /ping",
  "POST /api/auth/sign-in/email",
  "POST /api/auth/sign-out",
  "POST /api/v1/first-administrator",
  "POST /unsubscribe",
];

/** Every address that a program reads with a token of the settings, and the setting. */
const tokenRoutes = { "GET /api/v1/status": "watchdogToken", "GET /metrics": "metricsToken" };

/** What a list or a creation is about, where no id in its path says so: such routes are for whoever has the right. */
const withoutSubject = new Set([
  "GET /api/v1/home",
  // Kept to what one may see by its own condition.
  "GET /api/v1/audit",
  "GET /api/v1/audit/actions",
  "POST /api/v1/audit/exports",
  "GET /api/v1/me",
  "PATCH /api/v1/me",
  "GET /api/v1/me/notification-preview",
  "POST /api/v1/me/try-mail-address",
  "GET /api/v1/events",
  "GET /api/v1/jobs",
  // Mails belong to the instance, whoever they go to.
  "GET /api/v1/mails",
  "GET /api/v1/mails/:mailId",
  "POST /api/v1/mails/:mailId/retry",
  "GET /api/v1/mail-sender",
  "GET /api/v1/organisations",
  "GET /api/v1/programs",
  // About a survey and the organisation that its query names.
  "GET /api/v1/programs/:programId/surveys/:surveyId/carry-over",
  "GET /api/v1/submissions",
  // About the own subscriptions; what may be followed is tested with them.
  "GET /api/v1/subscriptions",
  "GET /api/v1/subscriptions/state",
  "GET /api/v1/subscriptions/untold",
  "PUT /api/v1/subscriptions",
  "POST /api/v1/subscriptions/delete",
  "POST /api/v1/subscriptions/restore",
  "POST /api/v1/subscriptions/told",
  "POST /api/v1/subscriptions/turn-off",
  "GET /api/v1/survey-groups",
  "GET /api/v1/timeline",
  "GET /api/v1/users",
  // About the queue, which is the instance's.
  "GET /api/v1/failed-jobs",
  "GET /api/v1/failed-jobs/kinds",
  "GET /api/v1/failed-jobs/:failedJobId",
  "POST /api/v1/failed-jobs/retry",
  "POST /api/v1/failed-jobs/:failedJobId/retry",
  "POST /api/v1/failed-jobs/:failedJobId/discard",
  "GET /api/v1/health",
  "POST /api/v1/programs",
  "POST /api/v1/programs/import",
  "POST /api/v1/submissions",
  "POST /api/v1/posts",
]);

type Route = { key: string; method: string; url: string; permission: Permission; kind: SubjectKind | null };

function protectedRoutes(): Route[] {
  return app.routeTable
    .filter((route) => route.permission !== null && route.method !== "HEAD")
    .map(({ method, url, permission, subject }) => ({
      key: `${method} ${url}`,
      method,
      url,
      permission: permission as Permission,
      kind: subject?.kind ?? null,
    }));
}

function addressOf(url: string, place: Place): string {
  const values: Record<string, string> = { ...place, version: "1" };
  return url.replaceAll(/:([A-Za-z]+)/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The world has no ${name} for ${url}`);
    return value;
  });
}

/** Whether a right that reaches so far reaches a subject of this kind in this place, by docs/permissions.md. */
function isReached(reach: Reach, kind: SubjectKind, place: PlaceName): boolean {
  switch (reach) {
    case "all":
      return true;
    case "self":
      // The jobs and users of the world belong to somebody else.
      return false;
    case "group":
      return place !== "foreign";
    case "own":
      return place === "own";
    case "access":
      // Own and other share their program, which the own organisation has access to.
      return kind === "program" || kind === "survey" ? place !== "foreign" : false;
  }
}

async function ask(route: Route, place: Place, cookie: string | null) {
  // An event stream never ends by itself: the gate's answer comes before it begins.
  if (route.url === "/api/v1/events" && cookie !== null) return null;
  const hasBody = route.method === "PUT" || route.method === "POST" || route.method === "PATCH";
  const reply = await app.inject({
    method: route.method as "GET",
    url: addressOf(route.url, place),
    headers: cookie === null ? {} : { cookie },
    ...(hasBody ? { payload: {} } : {}),
  });
  // What a deletion took away, the next question needs again.
  await database.db.updateTable("submission").set({ deletedAt: null }).execute();
  await database.db.updateTable("program").set({ deletedAt: null }).execute();
  await database.db.updateTable("post").set({ deletedAt: null }).execute();
  await database.db.updateTable("attachment").set({ removedAt: null, removedBy: null }).execute();
  await database.db.updateTable("surveyAccess").set({ revokedAt: null }).execute();
  await failJob(app, place.failedJobId);
  return reply;
}

function openRoutes(of: FastifyInstance): string[] {
  const open = of.routeTable
    .filter(
      ({ permission, token, method }) =>
        permission === null && token === null && method !== "HEAD" && method !== "OPTIONS",
    )
    .map(({ method, url }) => `${method} ${url}`)
    .filter((key) => !/^GET \/api\/docs\/static\/(?!index|swagger-initializer)/.test(key));
  return [...new Set(open)].sort();
}

test("every address is public by name, or needs a permission or a token", () => {
  expect(openRoutes(app)).toEqual([...publicRoutes].sort());
});

test("beside them only the files of the built web app are public, and nothing hidden or above them", async () => {
  const root = await mkdtemp(join(tmpdir(), "web-files-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const webDir = join(root, "dist");
  await mkdir(join(webDir, "assets"), { recursive: true });
  for (const name of ["index.html", "icon.svg", ".env", "assets/app-4f2a.js", "../secret.txt"])
    await writeFile(join(webDir, name), name === "index.html" ? "the page" : `the text of ${name}`);
  const withFiles = await buildTestApp(database, { webDir });

  const further = openRoutes(withFiles).filter((key) => !publicRoutes.includes(key));

  expect(further).toEqual(["GET /assets/app-4f2a.js", "GET /icon.svg", "GET /index.html"]);
  for (const key of further)
    expect((await withFiles.inject({ url: key.slice("GET ".length) })).statusCode, key).toBe(200);
  for (const url of [
    "/.env",
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/assets/../.env",
  ]) {
    const { body } = await withFiles.inject({ url });
    expect(body, url).not.toContain("the text of");
  }
});

test("the addresses with a token are these, and a person's session opens none of them", async () => {
  const declared = app.routeTable.filter(({ token, method }) => token !== null && method !== "HEAD");
  const token = "0123456789abcdef0123456789abcdef";
  const withTokens = await buildTestApp(database, {
    env: { WATCHDOG_TOKEN: token, METRICS_TOKEN: token },
  });
  const statusOf = async (of: FastifyInstance, url: string, headers: Record<string, string>) =>
    (await of.inject({ url, headers })).statusCode;

  expect(
    Object.fromEntries(declared.map(({ method, url, token: setting }) => [`${method} ${url}`, setting])),
  ).toEqual(tokenRoutes);
  for (const { url, permission } of declared) {
    expect(permission, url).toBe(null);
    expect(await statusOf(app, url, { authorization: `Bearer ${token}` }), `${url} without the setting`).toBe(
      404,
    );
    expect(await statusOf(withTokens, url, {}), `${url} without a token`).toBe(401);
    expect(await statusOf(withTokens, url, { cookie: world.cookies.super_admin }), `${url} by session`).toBe(
      401,
    );
    expect(await statusOf(withTokens, url, { authorization: `Bearer ${token}0` }), `${url} guessed`).toBe(
      401,
    );
    expect(await statusOf(withTokens, url, { authorization: token }), `${url} without Bearer`).toBe(401);
    expect(await statusOf(withTokens, url, { authorization: `Bearer ${token}` }), url).toBe(200);
  }
});

test("every address about one thing declares what it is about", () => {
  const undeclared = protectedRoutes().filter(
    (route) => route.kind === null && !withoutSubject.has(route.key),
  );

  expect(undeclared.map((route) => route.key)).toEqual([]);
});

test("without a session every protected address answers 401", async () => {
  for (const route of protectedRoutes()) {
    const reply = await ask(route, world.own, null);

    expect(reply?.statusCode, route.key).toBe(401);
  }
});

describe.each(roles)("%s", (role: Role) => {
  test.each(places)("is let in and kept out as the table says: %s", async (placeName) => {
    const place = world[placeName];
    for (const route of protectedRoutes()) {
      const reach = reachOf(role, route.permission);
      const reply = await ask(route, place, world.cookies[role]);
      if (reply === null) continue;
      const told = `${role} ${route.key} of ${placeName}: ${reply.body.slice(0, 200)}`;

      if (reach === null) expect(reply.statusCode, told).toBe(403);
      else if (route.kind === null || isReached(reach, route.kind, placeName))
        expect([401, 403, 404, 500], told).not.toContain(reply.statusCode);
      else expect(reply.statusCode, told).toBe(404);
    }
  });
});
