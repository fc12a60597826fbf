import type { FastifyInstance } from "fastify";
import { beforeAll, expect, test } from "vitest";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenUser } from "../../test/givens.ts";
import { keptLog } from "../../test/log.ts";
import { signIn } from "../../test/sign-in.ts";

const database = useTestDatabase();
const { log, lines } = keptLog();
let app: FastifyInstance;
let cookie: string;

beforeAll(async () => {
  app = await buildTestApp(database, { log });
  const { id } = await givenUser(database.db, "super_admin");
  cookie = await signIn(app, id);
});

const isProblem = (reply: { headers: Record<string, unknown> }) =>
  String(reply.headers["content-type"]).startsWith("application/problem+json");

test("every fault of a request is told at once, each with its path", async () => {
  const reply = await app.inject({
    method: "PATCH",
    url: "/api/v1/me",
    headers: { cookie },
    payload: { name: "  ", timeZone: "Mars/Olympus", locale: "!!", revision: "1" },
  });

  expect(reply.statusCode).toBe(400);
  expect(isProblem(reply)).toBe(true);
  const problem = reply.json();
  expect(problem).toMatchObject({
    type: "urn:aquamark:problem:request_invalid",
    title: "request invalid",
    status: 400,
    code: "request_invalid",
    instance: "/api/v1/me",
    requestId: reply.headers["x-request-id"],
  });
  expect(problem.errors.map((fault: { path: string }) => fault.path).sort()).toEqual([
    "body.locale",
    "body.name",
    "body.revision",
    "body.timeZone",
  ]);
});

test("a fault in a query names the parameter, and a parameter nobody knows is ignored", async () => {
  const bad = await app.inject({ url: "/api/v1/programs?limit=0&sort=weight&new=1", headers: { cookie } });
  const unknown = await app.inject({ url: "/api/v1/programs?colour=blue", headers: { cookie } });
  const unknownElsewhere = await app.inject({ url: "/api/v1/me?colour=blue", headers: { cookie } });

  expect(bad.statusCode).toBe(400);
  expect(bad.json().errors.map((fault: { path: string }) => fault.path)).toEqual([
    "querystring.limit",
    "querystring.sort",
  ]);
  expect([unknown.statusCode, unknownElsewhere.statusCode]).toEqual([200, 200]);
});

test.each([
  ["malformed JSON", { "content-type": "application/json" }, "{", 400, "request_invalid"],
  ["an empty JSON body", { "content-type": "application/json" }, "", 400, "request_invalid"],
  [
    "a prototype in the body",
    { "content-type": "application/json" },
    '{"__proto__":{}}',
    400,
    "request_invalid",
  ],
  ["plain text", { "content-type": "text/plain" }, "hello", 415, "media_type_unsupported"],
  ["a form", { "content-type": "application/x-www-form-urlencoded" }, "a=b", 415, "media_type_unsupported"],
  [
    "a body beyond a megabyte",
    { "content-type": "application/json" },
    `"${"x".repeat(1024 * 1024)}"`,
    413,
    "too_large",
  ],
])("%s is refused with a problem document", async (_, headers, payload, status, code) => {
  const reply = await app.inject({
    method: "PATCH",
    url: "/api/v1/me",
    headers: { cookie, ...headers },
    payload,
  });

  expect(reply.statusCode).toBe(status);
  expect(isProblem(reply)).toBe(true);
  expect(reply.json()).toMatchObject({ status, code, instance: "/api/v1/me" });
});

test.each([
  ["an unknown address", "/api/v1/nothing", 404, "not_found"],
  ["a method the address does not take", "/api/v1/programs/import", 404, "not_found"],
  ["an address that cannot be decoded", "/api/v1/programs/%zz", 400, "request_invalid"],
  ["a parameter without end", `/api/v1/programs/${"x".repeat(300)}`, 404, "not_found"],
])("%s is a problem document with a request id", async (_, url, status, code) => {
  const reply = await app.inject({ url, headers: { cookie } });

  expect(reply.statusCode).toBe(status);
  expect(isProblem(reply)).toBe(true);
  expect(reply.json()).toMatchObject({ status, code });
  expect(reply.json().requestId).toMatch(/^[0-9a-f-]{36}$/);
});

test("what the database cannot store is the request's fault, not ours", async () => {
  const nul = await app.inject({ url: "/api/v1/programs?q=%00", headers: { cookie } });
  const revision = await app.inject({
    method: "PATCH",
    url: "/api/v1/me",
    headers: { cookie },
    payload: { name: "Ada", revision: 2 ** 40 },
  });

  expect([nul.statusCode, revision.statusCode]).toEqual([400, 400]);
});

test("a fault of ours answers 500 without detail and is logged once, with its cause", async () => {
  await database.pool.query("ALTER TABLE job RENAME TO job_away");
  lines.length = 0;

  const reply = await app.inject({ url: "/api/v1/jobs", headers: { cookie } });
  await database.pool.query("ALTER TABLE job_away RENAME TO job");

  expect(reply.statusCode).toBe(500);
  expect(reply.json()).toMatchObject({ code: "internal", requestId: reply.headers["x-request-id"] });
  expect(reply.body).not.toContain("relation");
  const errors = lines.filter((line) => Number(line.level) >= 50);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({
    reqId: reply.headers["x-request-id"],
    err: { message: 'relation "job" does not exist' },
  });
});

test("a request is one line of the log, and a refusal is no error", async () => {
  lines.length = 0;

  await app.inject({ url: "/api/v1/me", headers: { cookie } });
  await app.inject({ url: "/api/v1/me" });

  expect(lines.map(({ level, status, route, msg }) => [level, status, route, msg])).toEqual([
    [30, 200, "/api/v1/me", "request"],
    [30, 401, "/api/v1/me", "request"],
  ]);
});

test("replies of the API are kept by no cache, and large ones are compressed for who can read that", async () => {
  const small = await app.inject({ url: "/api/v1/me", headers: { cookie, "accept-encoding": "gzip" } });
  const large = await app.inject({ url: "/api/openapi.json", headers: { "accept-encoding": "gzip" } });
  const plain = await app.inject({ url: "/api/openapi.json" });
  const session = await app.inject({ url: "/api/auth/get-session", headers: { cookie } });
  const encoded = await app.inject({ url: "/%61pi/v1/me", headers: { cookie } });

  expect(small.headers["cache-control"]).toBe("no-store");
  expect(session.headers["cache-control"]).toBe("no-store");
  expect(encoded.statusCode).toBe(200);
  expect(encoded.headers["cache-control"]).toBe("no-store");
  expect(small.headers["content-encoding"]).toBeUndefined();
  expect(large.headers["content-encoding"]).toBe("gzip");
  expect(plain.headers["content-encoding"]).toBeUndefined();
  expect(plain.json().openapi).toBe("3.1.0");
});

test("starting the server warns of nothing", async () => {
  const warnings: string[] = [];
  const listener = (warning: Error) => warnings.push(`${warning.name}: ${warning.message}`);
  process.on("warning", listener);

  const another = await buildTestApp(database, { log });
  await another.close();
  await new Promise((resolve) => setImmediate(resolve));
  process.off("warning", listener);

  expect(warnings).toEqual([]);
});
