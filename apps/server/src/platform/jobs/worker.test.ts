import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { z } from "zod";
import { useTestDatabase } from "../../test/database.ts";
import { systemClock } from "../clock.ts";
import { readConfig } from "../config.ts";
import type { AppContext } from "../context.ts";
import type { Tx } from "../db/database.ts";
import { ChangeHub } from "../live/change-hub.ts";
import { createLogger } from "../log.ts";
import { createMetrics } from "../telemetry/metrics.ts";
import { enqueue } from "./enqueue.ts";
import { defineJob, type JobKind, type JobRun } from "./job-kind.ts";
import { type RunningWorker, startWorker, type WorkerOptions } from "./worker.ts";

const database = useTestDatabase();
const workers: RunningWorker[] = [];

afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  await database.pool.query("DELETE FROM graphile_worker._private_jobs");
});

function givenContext(lines: string[] = []): AppContext {
  const reading = readConfig({});
  if (!reading.ok) throw new Error("The default settings are not valid.");
  const log = createLogger("info", { write: (line) => lines.push(line) });
  return {
    config: reading.config,
    pool: database.pool,
    db: database.db,
    hub: new ChangeHub(database.pool, log),
    log,
    clock: systemClock,
    metrics: createMetrics(database.pool, { isRead: false }),
    authSecret: "a signing key for tests, 32 characters or more",
    baseUrl: "http://localhost:8000",
    demoAccounts: null,
    webDir: null,
  };
}

/** A kind of job that notes what it was given. */
function givenKind(kind: string, work: (run: JobRun) => Promise<void> = async () => {}) {
  const seen: string[] = [];
  const job = defineJob({
    kind,
    payload: z.object({ word: z.string() }),
    run: async (_context, { word }, run) => {
      seen.push(word);
      await work(run);
    },
  });
  return { job, seen };
}

async function givenWorker(
  kinds: JobKind[],
  options?: WorkerOptions,
  lines?: string[],
): Promise<RunningWorker> {
  const worker = await startWorker(givenContext(lines), kinds, options);
  workers.push(worker);
  return worker;
}

function inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return database.db.transaction().execute(work);
}

async function waitingJobs(): Promise<number> {
  const { rows } = await database.pool.query<{ n: number }>(
    "SELECT count(*) AS n FROM graphile_worker._private_jobs",
  );
  return rows[0]?.n ?? 0;
}

test("a job runs once its transaction is committed, with the payload it was given", async () => {
  const { job, seen } = givenKind("note");
  await givenWorker([job]);

  await inTransaction((tx) => enqueue(tx, job, { word: "now" }));

  await expect.poll(() => seen).toEqual(["now"]);
  await expect.poll(waitingJobs).toBe(0);
});

test("a job of a transaction that was rolled back never runs", async () => {
  const { job } = givenKind("note");

  const failing = inTransaction(async (tx) => {
    await enqueue(tx, job, { word: "never" });
    throw new Error("The change was refused.");
  });

  await expect(failing).rejects.toThrow("The change was refused.");
  expect(await waitingJobs()).toBe(0);
});

test("waiting jobs with the same key are one job, with the latest payload", async () => {
  const { job, seen } = givenKind("note");
  await inTransaction((tx) => enqueue(tx, job, { word: "first" }, { key: "same" }));
  await inTransaction((tx) => enqueue(tx, job, { word: "second" }, { key: "same" }));

  await givenWorker([job]);

  await expect.poll(() => seen).toEqual(["second"]);
});

test("a worker leaves the kinds it was not started for", async () => {
  const { job: chosen, seen } = givenKind("chosen");
  const { job: other, seen: seenOfOther } = givenKind("other");
  await inTransaction((tx) => enqueue(tx, other, { word: "left" }));
  await inTransaction((tx) => enqueue(tx, chosen, { word: "done" }));

  await givenWorker([chosen, other], { only: ["chosen"] });

  await expect.poll(() => seen).toEqual(["done"]);
  expect(seenOfOther).toEqual([]);
  expect(await waitingJobs()).toBe(1);
});

test("a failing job is logged once with its cause, kept, and knows its attempts", async () => {
  const lines: string[] = [];
  const attempts: boolean[] = [];
  const { job } = givenKind("note", async ({ isLastAttempt }) => {
    attempts.push(isLastAttempt);
    throw new Error("disk full");
  });
  await givenWorker([job], {}, lines);

  await inTransaction((tx) => enqueue(tx, job, { word: "x" }, { attemptsMax: 1 }));

  await expect.poll(() => attempts).toEqual([true]);
  await expect.poll(() => lines.filter((line) => line.includes("disk full")).length).toBe(1);
  expect(await waitingJobs()).toBe(1);
});

test("a payload of another shape fails before the handler sees it", async () => {
  const lines: string[] = [];
  const { job, seen } = givenKind("note");
  const wordless = defineJob({ kind: job.kind, payload: z.object({}), run: async () => {} });
  await givenWorker([job], {}, lines);

  await inTransaction((tx) => enqueue(tx, wordless, {}, { attemptsMax: 1 }));

  await expect.poll(() => lines.some((line) => line.includes("job failed"))).toBe(true);
  expect(seen).toEqual([]);
});

test("a stop waits for the job that is under way", async () => {
  const steps: string[] = [];
  const { job } = givenKind("slow", async () => {
    steps.push("begun");
    await sleep(300);
    steps.push("ended");
  });
  const worker = await givenWorker([job]);
  await inTransaction((tx) => enqueue(tx, job, { word: "x" }));
  await expect.poll(() => steps).toEqual(["begun"]);

  await worker.stop();

  expect(steps).toEqual(["begun", "ended"]);
  workers.length = 0;
});

test("a worker that is alone on its database takes up what a killed process held", async () => {
  const { job, seen } = givenKind("note");
  await inTransaction((tx) => enqueue(tx, job, { word: "held" }));
  await database.pool.query(
    "UPDATE graphile_worker._private_jobs SET locked_by = 'a killed worker', locked_at = now(), attempts = 1",
  );

  await givenWorker([job], { isAlone: true });

  await expect.poll(() => seen).toEqual(["held"]);
});
