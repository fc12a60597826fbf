import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer as createTcpServer } from "node:net";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { fixedClock } from "../../platform/clock.ts";
import { closePool, createDb, createPool } from "../../platform/db/database.ts";
import { version } from "../../platform/version.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { probeAddress, type WatchedAddress } from "./probe-address.ts";

const token = "0123456789abcdef0123456789abcdef";

function watched(url: string, more: Partial<WatchedAddress> = {}): WatchedAddress {
  return { url, token: null, expectedVersion: null, slowMs: 60_000, ...more };
}

async function serve(answer: RequestListener): Promise<string> {
  const server: Server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function reasonAt(url: string, more: Partial<WatchedAddress> = {}): Promise<string | null> {
  return (await probeAddress(watched(url, more), 5_000)).trouble?.reason ?? null;
}

const up = "Web services are UP";

describe("what answers is told apart", () => {
  test.each<[string, RequestListener, string | null]>([
    ["the program", (_, reply) => reply.end(up), null],
    [
      "the program without its database",
      (_, reply) => reply.writeHead(503, { "x-request-id": "1" }).end("The database does not answer"),
      "databaseDown",
    ],
    [
      "the program with a fault",
      (_, reply) => reply.writeHead(500, { "x-request-id": "1" }).end("{}"),
      "programError",
    ],
    ["a proxy with nothing behind it", (_, reply) => reply.writeHead(503).end("<h1>503</h1>"), "proxyError"],
    ["a gateway", (_, reply) => reply.writeHead(502).end(), "proxyError"],
    ["a parking page", (_, reply) => reply.end("<html>This domain is for sale"), "somethingElse"],
    ["a page that is not there", (_, reply) => reply.writeHead(404).end(), "somethingElse"],
    ["an endless page", (_, reply) => reply.end("x".repeat(400_000)), "somethingElse"],
    [
      "a redirection to itself",
      ({ url }, reply) => reply.writeHead(302, { location: url ?? "" }).end(),
      "redirectLoop",
    ],
    [
      "one redirection after the other",
      ({ url }, reply) => reply.writeHead(301, { location: `${url}x` }).end(),
      "redirectLoop",
    ],
    ["a redirection to nowhere", (_, reply) => reply.writeHead(302).end(), "somethingElse"],
    [
      "a redirection out of the web",
      (_, reply) => reply.writeHead(302, { location: "file:///etc/passwd" }).end(),
      "somethingElse",
    ],
    ["a connection that is cut", (request) => request.destroy(), "refused"],
  ])("%s", async (_, answer, reason) => {
    expect(await reasonAt(await serve(answer))).toBe(reason);
  });

  test("a redirection to where it is up", async () => {
    const target = await serve((_, reply) => reply.end(up));
    const address = await serve((_, reply) => reply.writeHead(308, { location: `${target}/ping` }).end());

    expect(await reasonAt(address)).toBe(null);
  });

  test("a page that redirects in a circle while /ping does not", async () => {
    const address = await serve(({ url }, reply) =>
      url === "/ping" ? reply.end(up) : reply.writeHead(308, { location: "/" }).end(),
    );

    expect(await reasonAt(address)).toBe("redirectLoop");
  });

  test("a page that a proxy cannot get while it answers /ping itself", async () => {
    const address = await serve(({ url }, reply) =>
      url === "/ping" ? reply.end(up) : reply.writeHead(502).end(),
    );

    expect(await reasonAt(address)).toBe("proxyError");
  });

  test("nobody listens", async () => {
    const server = createTcpServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, "close");

    expect(await reasonAt(`http://127.0.0.1:${port}`)).toBe("refused");
  });

  test("a name that cannot be", async () => {
    // Longer than a name's parts may be, so that no name server is asked.
    expect(await reasonAt(`http://${"a".repeat(64)}.example.org`)).toBe("nameUnknown");
  });

  test("no TLS where there should be", async () => {
    const address = await serve((_, reply) => reply.end(up));

    expect(await reasonAt(address.replace("http:", "https:"))).toBe("certificateRefused");
  });

  test("silence", async () => {
    const address = await serve(() => {});

    const { trouble } = await probeAddress(watched(address), 300);

    expect(trouble).toEqual({
      reason: "noAnswer",
      detail: `${address}/ping gave no answer within 0.3 seconds.`,
    });
  });

  test("a slow answer", async () => {
    const address = await serve((_, reply) => {
      setTimeout(() => reply.end(up), 150);
    });

    expect(await reasonAt(address, { slowMs: 100 })).toBe("slow");
  });

  test("a clock that goes wrong, also without the token", async () => {
    const late = new Date(Date.now() - 3_600_000).toUTCString();
    const address = await serve((_, reply) => reply.writeHead(200, { date: late }).end(up));

    const { trouble } = await probeAddress(watched(address));

    expect(trouble?.reason).toBe("clocksDiffer");
    expect(trouble?.detail).toMatch(/^The server's clock is 3(599|600|601) seconds behind the watchdog's\.$/);
  });
});

describe("the token", () => {
  test("is not sent to another host, nor to another port", async () => {
    const seen: (string | undefined)[] = [];
    const other = await serve(({ headers }, reply) => {
      seen.push(headers.authorization);
      reply.end(up);
    });
    const address = await serve((_, reply) => reply.writeHead(302, { location: `${other}/ping` }).end());

    expect(await reasonAt(address, { token })).toBe("detailsRefused");
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter(Boolean)).toEqual([]);
  });

  test.each([
    ["a program that has none", 404],
    ["a program that has another one", 401],
    ["an answer that is none", 200],
    ["a redirection", 302],
  ])("%s", async (_, status) => {
    const address = await serve(({ url }, reply) =>
      url === "/api/v1/status" ? reply.writeHead(status, { location: "/" }).end("{}") : reply.end(up),
    );

    expect(await reasonAt(address, { token })).toBe("detailsRefused");
  });
});

test("a proxy that fails only now and then is found by the details as well", async () => {
  const address = await serve(({ url }, reply) =>
    url === "/api/v1/status" ? reply.writeHead(502).end() : reply.end(up),
  );

  expect(await reasonAt(address, { token })).toBe("proxyError");
});

describe("the real program", () => {
  const database = useTestDatabase();
  const apps: FastifyInstance[] = [];
  let address: string;

  async function listen(app: FastifyInstance): Promise<string> {
    apps.push(app);
    return app.listen({ host: "127.0.0.1", port: 0 });
  }

  beforeAll(async () => {
    address = await listen(await buildTestApp(database, { env: { WATCHDOG_TOKEN: token, PORT: "8123" } }));
  });
  afterAll(() => Promise.all(apps.map((app) => app.close())));

  test("is well, and tells which process answered", async () => {
    const finding = await probeAddress(watched(address, { token, expectedVersion: version }));

    expect(finding).toMatchObject({
      trouble: null,
      processes: [{ id: expect.stringMatching(/:8123$/), version, restarts: null }],
    });
    expect(finding.processes[0]?.startedAt).toBeLessThan(Date.now());
  });

  test("of another version than expected", async () => {
    expect(await reasonAt(address, { token, expectedVersion: "99.0.0" })).toBe("wrongVersion");
  });

  test("whose jobs nobody works on", async () => {
    await database.pool.query(
      "SELECT graphile_worker.add_job('nobody.does_this', run_at => now() - interval '11 minutes')",
    );

    const { trouble } = await probeAddress(watched(address, { token }));

    expect(trouble).toMatchObject({
      reason: "jobsWaiting",
      detail: expect.stringContaining("1 are overdue"),
    });
    await database.pool.query("DELETE FROM graphile_worker._private_jobs");
  });

  test("whose clock is an hour ahead", async () => {
    const ahead = await listen(
      await buildTestApp(database, {
        env: { WATCHDOG_TOKEN: token },
        clock: fixedClock(new Date(Date.now() + 3_600_000)),
      }),
    );

    expect(await reasonAt(ahead, { token })).toBe("clocksDiffer");
  });

  test("without its database, and still which process it is", async () => {
    const gone = createPool("postgres://nobody@127.0.0.1:1/nothing", 2);
    onTestFinished(() => closePool(gone));
    const without = await listen(
      await buildTestApp(
        { url: "", pool: gone, db: createDb(gone) },
        { env: { WATCHDOG_TOKEN: token, LOG_LEVEL: "silent" } },
      ),
    );

    const finding = await probeAddress(watched(without, { token }));

    expect(finding).toMatchObject({ trouble: { reason: "databaseDown" }, processes: [{ version }] });
  });
});
