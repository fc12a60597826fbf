import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { version } from "../version.ts";

const database = useTestDatabase();
const pageHead = "<!doctype html><html><head><title>Aquamark</title>";
const page = `${pageHead}</head></html>`;
const served = `${pageHead}  <meta name="aquamark-version" content="${version}" />\n  </head></html>`;
let root: string;
let app: FastifyInstance;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "web-app-"));
  // A folder called assets above the app's own must not make everything in it unchangeable.
  const webDir = join(root, "assets", "dist");
  await mkdir(join(webDir, "assets"), { recursive: true });
  await writeFile(join(webDir, "index.html"), page);
  await writeFile(join(webDir, "icon.svg"), "<svg/>");
  await writeFile(join(webDir, "assets", "app-4f2a.js"), "export {};");
  app = await buildTestApp(database, { webDir });
});
afterAll(() => rm(root, { recursive: true }));

test.each(["/", "/sign-in", "/programs/0197-1/surveys/2?q=a", "/submissions/new", "/apiary"])(
  "%s is the app's own address and gives its page, to be asked for again each time",
  async (url) => {
    const reply = await app.inject({ url });

    expect(reply.statusCode).toBe(200);
    expect(reply.body).toBe(served);
    expect(reply.headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-cache",
      "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(reply.headers["content-security-policy"]).toContain("default-src 'self'");
  },
);

test.each([
  ["/assets/app-4f2a.js", "public, max-age=31536000, immutable"],
  ["/icon.svg", "public, max-age=300"],
])("%s is kept for as long as its name allows", async (url, cacheControl) => {
  const reply = await app.inject({ url });

  expect(reply.statusCode).toBe(200);
  expect(reply.headers["cache-control"]).toBe(cacheControl);
});

test.each(["/api", "/api/", "/api/v1", "/api/v1/nothing", "/assets/app-0000.js"])(
  "%s does not exist, as a problem document and not as the page",
  async (url) => {
    const reply = await app.inject({ url });

    expect(reply.statusCode).toBe(404);
    expect(reply.json()).toMatchObject({ code: "not_found" });
  },
);

test("only reading gives the page", async () => {
  const post = await app.inject({ method: "POST", url: "/programs" });
  const head = await app.inject({ method: "HEAD", url: "/programs" });

  expect(post.statusCode).toBe(404);
  expect([head.statusCode, head.body]).toEqual([200, ""]);
});

test("without a built web app every such address is unknown", async () => {
  const bare = await buildTestApp(database);

  const reply = await bare.inject({ url: "/" });

  expect(reply.statusCode).toBe(404);
  expect(reply.json()).toMatchObject({ code: "not_found" });
});

test("every reply of the API says which version gave it, refusals too", async () => {
  const replies = await Promise.all(
    ["/api/v1/instance", "/api/v1/me", "/api/v1/nothing"].map((url) => app.inject({ url })),
  );

  expect(replies.map(({ headers }) => headers["aquamark-version"])).toEqual([version, version, version]);
});
