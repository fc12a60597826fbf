import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { z } from "zod";
import { buildTestApp, inTransactionOf } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { enqueue } from "../jobs/enqueue.ts";
import { defineJob } from "../jobs/job-kind.ts";
import { startWorker } from "../jobs/worker.ts";
import { createLogger } from "../log.ts";
import { withOrigin } from "../origin.ts";
import { activeTraceId, inSpan, startTracing, traceCarrier } from "./tracing.ts";

const database = useTestDatabase();
let ends: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of ends) await end();
  ends = [];
});

/** Something that takes traces by OTLP, as a collector does: the texts in what it was sent. */
async function givenCollector() {
  const bodies: Buffer[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks);
      bodies.push(request.headers["content-encoding"] === "gzip" ? gunzipSync(body) : body);
      response.writeHead(request.url === "/v1/traces" ? 200 : 404).end();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  ends.push(async () => server.close());
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    // Protocol buffers keep texts as they are, and ids as bytes.
    received: () => Buffer.concat(bodies),
  };
}

test("a traced request reaches the collector with its route, its statements and the caller's trace", async () => {
  const collector = await givenCollector();
  const stopTracing = await startTracing({ otlpEndpoint: collector.address }, "serve");
  const app = await buildTestApp(database);
  const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";

  await app.inject({
    method: "POST",
    url: "/api/auth/sign-in/email",
    payload: { email: "nobody@example.org", password: "none of ours" },
    headers: { traceparent: `00-${traceId}-00f067aa0ba902b7-01` },
  });
  await stopTracing();

  const received = collector.received();
  expect(received.includes("POST /api/auth/sign-in/email")).toBe(true);
  expect(received.includes("aquamark.request_id")).toBe(true);
  expect(received.includes("db.query.text")).toBe(true);
  expect(received.includes(Buffer.from(traceId, "hex"))).toBe(true);
  expect(received.includes("nobody@example.org")).toBe(false);
});

test("a job continues the trace of what asked for it, and the log names that trace", async () => {
  const collector = await givenCollector();
  const stopTracing = await startTracing({ otlpEndpoint: collector.address }, "work");
  const lines: string[] = [];
  const log = createLogger("info", { write: (line) => lines.push(line) });

  const carrier = await inSpan("request", {}, {}, async () => traceCarrier());
  await inSpan("job note", {}, carrier, async () => log.info("in the job"));
  await stopTracing();

  const traceId = carrier.traceparent?.split("-")[1];
  expect(traceId).toMatch(/^[0-9a-f]{32}$/);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ msg: "in the job", traceId });
  expect(collector.received().includes("job note")).toBe(true);
});

test("a job that a traced request asked for belongs to the request's trace", async () => {
  const collector = await givenCollector();
  const stopTracing = await startTracing({ otlpEndpoint: collector.address }, "start");
  const app = await buildTestApp(database);
  const traces: (string | null)[] = [];
  const job = defineJob({
    kind: "note",
    payload: z.object({}),
    run: async () => {
      traces.push(activeTraceId());
    },
  });
  let requested: string | null = null;
  await withOrigin({ requestId: "request-1", userId: null }, () =>
    inSpan("request", {}, {}, async () => {
      requested = activeTraceId();
      await inTransactionOf(app, (tx) => enqueue(tx, job, {}));
    }),
  );

  const worker = await startWorker(app.context, { kinds: [job] });
  await expect.poll(() => traces.length).toBe(1);
  await worker.stop();
  await stopTracing();

  expect(requested).not.toBeNull();
  expect(traces).toEqual([requested]);
});

test("a failure inside a span is noted on it and thrown on", async () => {
  const collector = await givenCollector();
  const stopTracing = await startTracing({ otlpEndpoint: collector.address }, "work");

  const failing = inSpan("job note", {}, {}, async () => {
    throw new Error("the disk is full");
  });

  await expect(failing).rejects.toThrow("the disk is full");
  await stopTracing();
  expect(collector.received().includes("the disk is full")).toBe(true);
});

test("without an endpoint nothing is traced, and work goes on as it was", async () => {
  const stopTracing = await startTracing({ otlpEndpoint: null }, "serve");
  const lines: string[] = [];

  const answer = await inSpan("job note", {}, {}, async () => {
    createLogger("info", { write: (line) => lines.push(line) }).info("here");
    return traceCarrier();
  });
  await stopTracing();

  expect(answer).toEqual({});
  expect(lines[0]).not.toContain("traceId");
});

test("a collector that is gone stops neither work nor the end of the process", async () => {
  const stopTracing = await startTracing({ otlpEndpoint: "http://127.0.0.1:9" }, "serve");

  const answer = await inSpan("job note", {}, {}, async () => "done");

  expect(answer).toBe("done");
  await stopTracing();
});
