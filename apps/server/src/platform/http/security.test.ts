import { describe, expect, test } from "vitest";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";

const database = useTestDatabase();

const policy = [
  "default-src 'self'",
  "base-uri 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "img-src 'self' data:",
  "object-src 'none'",
  "script-src 'self'",
  "script-src-attr 'none'",
  "style-src 'self' 'unsafe-inline'",
].join(";");

test("every reply carries the headers that keep a page to itself", async () => {
  const app = await buildTestApp(database);

  for (const url of ["/ping", "/api/v1/instance", "/api/v1/me", "/nothing"]) {
    const { headers } = await app.inject({ url });

    expect(headers, url).toMatchObject({
      "content-security-policy": policy,
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
    });
    expect(headers, url).not.toHaveProperty("strict-transport-security");
    expect(headers, url).not.toHaveProperty("x-powered-by");
  }
});

test.each([
  ["the address people open is https", { baseUrl: "https://assess.example.org" }],
  ["all is redirected to https", { env: { FORCE_HTTPS: "true", TRUSTED_PROXIES: "loopback" } }],
])("browsers are told to stay with HTTPS where %s", async (_, options) => {
  const app = await buildTestApp(database, options);

  const { headers } = await app.inject({
    url: "/api/v1/instance",
    headers: { "x-forwarded-proto": "https" },
  });

  expect(headers["strict-transport-security"]).toBe("max-age=31536000");
  expect(headers["content-security-policy"]).toBe(`${policy};upgrade-insecure-requests`);
});

describe("with FORCE_HTTPS", () => {
  const env = { FORCE_HTTPS: "true", TRUSTED_PROXIES: "10.0.0.0/8" };
  const ask = async (url: string, remoteAddress: string, headers: Record<string, string>, more = {}) => {
    const app = await buildTestApp(database, { env: { ...env, ...more } });
    return app.inject({ url, remoteAddress, headers: { host: "assess.example.org", ...headers } });
  };

  test("a request by HTTP is sent to HTTPS, its address kept", async () => {
    const reply = await ask("/programs?q=a%20b", "10.1.2.3", { "x-forwarded-proto": "http" });

    expect(reply.statusCode).toBe(308);
    expect(reply.headers.location).toBe("https://assess.example.org/programs?q=a%20b");
  });

  test("the address people open is where it is sent, whatever the request says its host was", async () => {
    const reply = await ask(
      "/programs",
      "192.0.2.1",
      { host: "elsewhere.example" },
      { BASE_URL: "https://assess.example.org" },
    );

    expect(reply.headers.location).toBe("https://assess.example.org/programs");
  });

  test("what a trusted proxy received by HTTPS is answered", async () => {
    const reply = await ask("/api/v1/instance", "10.1.2.3", { "x-forwarded-proto": "https" });

    expect(reply.statusCode).toBe(200);
  });

  test("nobody else is believed to have used HTTPS", async () => {
    const reply = await ask("/api/v1/instance", "192.0.2.1", { "x-forwarded-proto": "https" });

    expect(reply.statusCode).toBe(308);
  });

  test("a balancer that forwards both its listeners sends a visitor to HTTPS once, and never in a circle", async () => {
    const app = await buildTestApp(database, {
      env: { FORCE_HTTPS: "true", TRUSTED_PROXIES: "10.0.1.0/24, 10.0.2.0/24" },
    });
    // As a balancer in either subnet passes on what came at its address.
    const visit = (address: string, balancer: string) => {
      const { protocol, host, pathname, search } = new URL(address);
      return app.inject({
        url: `${pathname}${search}`,
        remoteAddress: balancer,
        headers: { host, "x-forwarded-proto": protocol.replace(":", ""), "x-forwarded-for": "203.0.113.9" },
      });
    };

    for (const balancer of ["10.0.1.17", "10.0.2.200"]) {
      const first = await visit("http://assess.example.org/api/v1/instance?x=1", balancer);
      expect(first.statusCode).toBe(308);
      const second = await visit(String(first.headers.location), balancer);
      expect(second.statusCode).toBe(200);
      expect(second.headers).not.toHaveProperty("location");
    }
    // Not of the balancer's subnets: what it claims counts for nothing.
    expect((await visit("https://assess.example.org/api/v1/instance", "10.0.3.1")).statusCode).toBe(308);
  });

  test.each(["/ping", "/ping?from=balancer", "/ping/"])("%s is never redirected", async (url) => {
    const reply = await ask(url, "192.0.2.1", {});

    expect(reply.statusCode).toBe(200);
    expect(reply.body).toBe("Web services are UP");
  });
});

test("without TRUSTED_PROXIES a forwarded address is not believed", async () => {
  const app = await buildTestApp(database);
  const signInFrom = (remoteAddress: string) =>
    app.inject({
      method: "POST",
      url: "/api/auth/sign-in/email",
      remoteAddress,
      headers: { "x-forwarded-for": "203.0.113.9" },
      payload: { email: "nobody@example.org", password: "not a password" },
    });

  await signInFrom("192.0.2.7");

  const entry = await database.db.selectFrom("audit").select(["action", "address"]).executeTakeFirst();
  expect(entry).toEqual({ action: "session.sign_in_failed", address: "192.0.2.7" });
});

describe("a write", () => {
  const host = "assess.example.org";
  const ours = `https://${host}`;
  test.each([
    ["of a program without a browser", {}, true],
    ["of our own page", { "sec-fetch-site": "same-origin", origin: ours }, true],
    ["that the person typed", { "sec-fetch-site": "none" }, true],
    ["of a neighbouring site", { "sec-fetch-site": "same-site", origin: "https://other.example.org" }, false],
    ["of another site", { "sec-fetch-site": "cross-site", origin: "https://evil.example" }, false],
    ["of another site that claims our origin", { "sec-fetch-site": "cross-site", origin: ours }, false],
    ["of an older browser on our page", { origin: ours }, true],
    ["of an older browser elsewhere", { origin: "https://evil.example" }, false],
    ["of a page without an origin", { origin: "null" }, false],
    ["of our host by another scheme", { origin: `ftp://${host}` }, false],
    ["of a host that begins like ours", { origin: `${ours}.evil.example` }, false],
  ])("%s: taken is %s", async (_, headers: Record<string, string>, isTaken) => {
    const app = await buildTestApp(database, { baseUrl: ours });

    const reply = await app.inject({
      method: "POST",
      url: "/api/auth/sign-out",
      headers: { host, ...headers },
    });

    expect(reply.statusCode).toBe(isTaken ? 200 : 403);
    if (!isTaken) expect(reply.json()).toMatchObject({ code: "request_from_elsewhere" });
  });

  test("is refused whatever its method, while reading is not", async () => {
    const app = await buildTestApp(database, { baseUrl: ours });
    const headers = { "sec-fetch-site": "cross-site" };

    const statuses = [];
    for (const method of ["POST", "PUT", "PATCH", "DELETE"] as const)
      statuses.push((await app.inject({ method, url: "/api/v1/me", headers })).statusCode);
    const reading = await app.inject({ url: "/api/v1/instance", headers });

    expect(statuses).toEqual([403, 403, 403, 403]);
    expect(reading.statusCode).toBe(200);
  });
});

test("only with an ANALYTICS_ID may pages load and send anything elsewhere, and then there alone", async () => {
  const without = await buildTestApp(database);
  const withId = await buildTestApp(database, { env: { ANALYTICS_ID: "G-AB12CD34EF" } });

  const [closed, opened] = await Promise.all(
    [without, withId].map(async (app) =>
      String((await app.inject({ url: "/ping" })).headers["content-security-policy"]),
    ),
  );

  expect(closed).not.toContain("https:");
  const elsewhere = new Set(opened?.match(/https:\/\/[^\s;]+/g));
  expect([...elsewhere].sort()).toEqual([
    "https://*.analytics.google.com",
    "https://*.google-analytics.com",
    "https://*.googletagmanager.com",
  ]);
  expect(opened).not.toContain("unsafe-eval");
  expect(/script-src [^;]*/.exec(opened ?? "")?.[0]).toBe("script-src 'self' https://*.googletagmanager.com");
});
