import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { type ProcessReport, reportProcess } from "../platform/process-report.ts";
import { useTestDatabase } from "../test/database.ts";
import { type Run, runAquamark } from "../test/run-aquamark.ts";
import { checkProcesses } from "./check-processes.ts";

const database = useTestDatabase();
let temporary: string;
let folder: string;

beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), "aquamark-health-"));
  folder = join(temporary, `aquamark-${process.getuid?.() ?? "all"}`);
  onTestFinished(() => rmSync(temporary, { recursive: true, force: true }));
});

/** Leaves a report as a process of that number would have. */
function givenReport(report: Partial<ProcessReport>): void {
  reportProcess({ kind: "work", folder }).stop();
  const whole = { kind: "work", pid: process.pid, pingUrl: null, wellAtMs: Date.now(), ...report };
  writeFileSync(join(folder, `${whole.pid}.json`), JSON.stringify(whole));
}

/** A process that lives until the test ends, and is called as ours are. */
async function givenProcess(): Promise<number> {
  const child = spawn(process.execPath, ["--eval", "setInterval(() => {}, 1e6)", "aquamark"]);
  await once(child, "spawn");
  onTestFinished(() => void child.kill("SIGKILL"));
  return child.pid ?? 0;
}

async function givenPing(status: number, text: string): Promise<string> {
  const server: Server = createServer((_, reply) => reply.writeHead(status).end(text));
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/ping`;
}

function run(command: string[], env: Record<string, string> = {}): Run {
  const started = runAquamark(command, {
    env: { DATABASE_URL: database.url, PORT: "0", LOG_LEVEL: "info", TMPDIR: temporary, ...env },
  });
  onTestFinished(() => started.kill());
  return started;
}

async function health(...args: string[]): Promise<{ code: number | null; said: string }> {
  const asked = run(["health", ...args]);
  const { code } = await asked.ended;
  return { code, said: asked.output().trim() };
}

test("a server and a worker are well while they run, and gone when they were stopped", async () => {
  const before = await health();
  const serve = run(["serve"]);
  const work = run(["work"]);
  await expect.poll(() => serve.output(), { timeout: 60_000 }).toContain("serving");
  await expect.poll(() => work.output(), { timeout: 60_000 }).toContain("working");

  const running = await health();
  const asked = await health("--only", "serve");
  work.child.kill("SIGTERM");
  await work.ended;
  const withoutWorker = await health("--only", "work");
  serve.child.kill("SIGTERM");
  await serve.ended;

  expect(before).toEqual({ code: 1, said: "No process of Aquamark runs here." });
  expect(running.code).toBe(0);
  expect(running.said.split(/(?<=\.) /).sort()).toEqual(["serve is well.", "work is well."]);
  expect(asked).toEqual({ code: 0, said: "serve is well." });
  expect(withoutWorker).toEqual({ code: 1, said: "No work process of Aquamark runs here." });
  expect(await health()).toEqual({ code: 1, said: "No process of Aquamark runs here." });
}, 240_000);

test("what a killed process has left is taken away", async () => {
  const serve = run(["serve"]);
  await expect.poll(() => serve.output(), { timeout: 60_000 }).toContain("serving");
  await serve.kill();

  expect(await health()).toEqual({ code: 1, said: "No process of Aquamark runs here." });
  expect(readdirSync(folder)).toEqual([]);
}, 120_000);

test("a worker that last found the database a minute ago is unwell", async () => {
  givenReport({ pid: await givenProcess(), wellAtMs: 1_000_000 });

  expect(await checkProcesses({ folder, nowMs: 1_040_000 })).toEqual({
    isWell: true,
    sentence: "work is well.",
  });
  expect(await checkProcesses({ folder, nowMs: 1_060_000 })).toEqual({
    isWell: false,
    sentence: "work has not been well for 60 s.",
  });
});

test("a process reports only while what it needs is there", async () => {
  let isThere = true;
  let timesAsked = 0;
  const isWell = async () => {
    timesAsked += 1;
    return isThere;
  };
  const report = reportProcess({ kind: "work", folder, intervalMs: 5, isWell });
  onTestFinished(() => report.stop());
  const file = join(folder, `${process.pid}.json`);
  const wellAtMs = () => (JSON.parse(readFileSync(file, "utf8")) as ProcessReport).wellAtMs;
  const first = wellAtMs();

  await expect.poll(wellAtMs).toBeGreaterThan(first);
  isThere = false;
  const away = timesAsked + 2;
  await expect.poll(() => timesAsked).toBeGreaterThan(away);
  const last = wellAtMs();
  await expect.poll(() => timesAsked).toBeGreaterThan(away + 5);

  expect(wellAtMs()).toBe(last);
  isThere = true;
  await expect.poll(wellAtMs).toBeGreaterThan(last);
  report.stop();
  expect(readdirSync(folder)).toEqual([]);
});

test("a server whose database is away is unwell, and says what it answers", async () => {
  const pid = await givenProcess();
  givenReport({ kind: "serve", pid, pingUrl: await givenPing(503, "The database does not answer") });

  expect(await checkProcesses({ folder })).toEqual({
    isWell: false,
    sentence: "serve answers 503: The database does not answer.",
  });
});

test("a server that nobody reaches is unwell", async () => {
  givenReport({ kind: "serve", pid: await givenProcess(), pingUrl: "http://127.0.0.1:1/ping" });

  expect(await checkProcesses({ folder })).toEqual({
    isWell: false,
    sentence: "serve does not answer at http://127.0.0.1:1/ping.",
  });
});

test("a folder that is a link of somebody's is neither read nor written", async () => {
  const elsewhere = mkdtempSync(join(temporary, "elsewhere-"));
  symlinkSync(elsewhere, folder);

  const report = reportProcess({ kind: "work", folder });
  onTestFinished(() => report.stop());

  expect(readdirSync(elsewhere)).toEqual([]);
  expect(await checkProcesses({ folder })).toMatchObject({ isWell: false });
});
