import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { z } from "zod";
import { useTestDatabase } from "../../test/database.ts";
import { givenContext, givenKind, queuedJobs } from "../../test/queue.ts";
import type { Tx } from "../db/database.ts";
import { withOrigin } from "../origin.ts";
import { enqueue } from "./enqueue.ts";
import { defineJob, type JobKind, lanePlaces } from "./job-kind.ts";
import type { JobEnd } from "./run-job.ts";
import { type RunningWorker, startWorker, type WorkerOptions } from "./worker.ts";

const database = useTestDatabase();
const workers: RunningWorker[] = [];

afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  await database.pool.query("DELETE FROM graphile_worker._private_jobs");
});

async function givenWorker(
  kinds: JobKind[],
  options: WorkerOptions = {},
  { lines = [], ends = [] }: { lines?: string[]; ends?: JobEnd[] } = {},
): Promise<RunningWorker> {
  const work = { kinds, listener: async (_context: unknown, end: JobEnd) => void ends.push(end) };
  const worker = await startWorker(givenContext(database, { lines }), work, options);
  workers.push(worker);
  return worker;
}

function inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return database.db.transaction().execute(work);
}

async function waitingJobs(): Promise<number> {
  return (await queuedJobs(database)).length;
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
  // It has begun: the queue forgets it when it has ended.
  await expect.poll(waitingJobs).toBe(1);
  expect(seenOfOther).toEqual([]);
});

test("a failing job is logged once with its cause, kept, and knows its attempts", async () => {
  const lines: string[] = [];
  const attempts: boolean[] = [];
  const { job } = givenKind("note", async ({ isLastAttempt }) => {
    attempts.push(isLastAttempt);
    throw new Error("disk full");
  });
  await givenWorker([job], {}, { lines });

  await inTransaction((tx) => enqueue(tx, job, { word: "x" }, { attemptsMax: 1 }));

  await expect.poll(() => attempts).toEqual([true]);
  await expect.poll(() => lines.filter((line) => line.includes("disk full")).length).toBe(1);
  expect(await waitingJobs()).toBe(1);
});

test("a payload of another shape fails before the handler sees it", async () => {
  const lines: string[] = [];
  const { job, seen } = givenKind("note");
  const wordless = defineJob({ kind: job.kind, payload: z.object({}), run: async () => {} });
  await givenWorker([job], {}, { lines });

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

test("however many jobs of one lane wait and whatever they wait for, those of another are not kept waiting", async () => {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const { job: slow, seen: begun } = givenKind("slow", () => gate, { lane: "bulk" });
  const { job: mail, seen: sent } = givenKind("mail", async () => {}, { lane: "mail" });
  const { job: quick, seen } = givenKind("quick");
  await givenWorker([slow, mail, quick]);
  await inTransaction(async (tx) => {
    for (let n = 0; n < 20; n++) await enqueue(tx, slow, { word: `${n}` }, { priority: -10 });
  });
  await expect.poll(() => begun.length).toBe(lanePlaces.bulk);

  await inTransaction(async (tx) => {
    await enqueue(tx, mail, { word: "sent" });
    await enqueue(tx, quick, { word: "done" });
  });

  await expect.poll(() => [...sent, ...seen]).toEqual(["sent", "done"]);
  expect(begun).toHaveLength(lanePlaces.bulk);
  open();
  await expect.poll(() => begun.length).toBe(20);
});

test("a kind that fails each time stops no other one of its lane", async () => {
  const { job: failing, seen: tries } = givenKind("failing", async () => {
    throw new Error("no such host");
  });
  const { job: other, seen } = givenKind("other");
  await inTransaction(async (tx) => {
    for (let n = 0; n < 10; n++) await enqueue(tx, failing, { word: `${n}` }, { priority: -10 });
    await enqueue(tx, other, { word: "done" });
  });

  await givenWorker([failing, other]);

  await expect.poll(() => seen).toEqual(["done"]);
  expect(tries.length).toBeGreaterThanOrEqual(1);
});

test("a job knows the request that set it going, and so does what it asks for itself", async () => {
  const lines: string[] = [];
  const { job: second, seen } = givenKind("second");
  const first = defineJob({
    kind: "first",
    payload: z.strictObject({ word: z.string() }),
    run: async (_context, { word }) => inTransaction((tx) => enqueue(tx, second, { word })),
  });
  const origin = { requestId: "request-1", userId: "user-1" };

  await withOrigin(origin, () => inTransaction((tx) => enqueue(tx, first, { word: "on" })));
  expect((await queuedJobs(database))[0]?.payload).toEqual({ word: "on", _origin: origin });
  await givenWorker([first, second], {}, { lines });

  await expect.poll(() => seen).toEqual(["on"]);
  const done = () => lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === "job done");
  await expect.poll(() => done().length).toBe(2);
  // The second may have ended before the first one's end was written.
  const ends = done().map(({ job, requestId }) => ({ job, requestId }));
  expect(ends).toHaveLength(2);
  expect(ends).toEqual(
    expect.arrayContaining([
      { job: "first", requestId: "request-1" },
      { job: "second", requestId: "request-1" },
    ]),
  );
});

test("the queue keeps why a job failed without what lets somebody in, and each end is told", async () => {
  const ends: JobEnd[] = [];
  const { job, seen } = givenKind("note", async ({ attempt }) => {
    if (attempt === 1)
      throw new Error("no route", { cause: new Error("postgres://aquamark:s3same@db.example.org is away") });
  });
  await givenWorker([job], {}, { ends });
  await inTransaction((tx) => enqueue(tx, job, { word: "x" }, { attemptsMax: 2 }));

  await expect.poll(() => ends.length).toBe(1);
  await expect
    .poll(async () => (await queuedJobs(database))[0]?.last_error)
    .toBe("no route: postgres://[hidden]@db.example.org is away");
  await expect.poll(() => seen.length).toBe(2);
  await expect.poll(waitingJobs).toBe(0);

  expect(ends).toMatchObject([
    { kind: "note", attempt: 1, reason: expect.stringContaining("[hidden]"), isGivenUp: false },
    { kind: "note", attempt: 2, reason: null, isGivenUp: false },
  ]);
});

test("a job that fails while another one with its key has come has not failed: that one does the work", async () => {
  const ends: JobEnd[] = [];
  const { job, seen } = givenKind("note", async ({ log }) => {
    if (seen.length > 1) return;
    await inTransaction((tx) => enqueue(tx, job, { word: "second" }, { key: "same" }));
    log.info("asked again");
    throw new Error("too late");
  });
  await givenWorker([job], {}, { ends });

  await inTransaction((tx) => enqueue(tx, job, { word: "first" }, { key: "same" }));

  await expect.poll(() => seen).toEqual(["first", "second"]);
  await expect.poll(waitingJobs).toBe(0);
  expect(ends).toEqual([]);
});

test("kinds whose settings are missing are left to others, with a warning", async () => {
  const lines: string[] = [];
  const { job: mail, seen: sent } = givenKind("mail", async () => {}, { lacks: () => ["MAIL_SERVER"] });
  const { job, seen } = givenKind("note");
  await inTransaction((tx) => enqueue(tx, mail, { word: "left" }));
  await inTransaction((tx) => enqueue(tx, job, { word: "done" }));

  await givenWorker([mail, job], {}, { lines });

  await expect.poll(() => seen).toEqual(["done"]);
  expect(sent).toEqual([]);
  expect(lines.map((line) => JSON.parse(line))).toContainEqual(
    expect.objectContaining({ level: 40, job: "mail", variables: ["MAIL_SERVER"] }),
  );
});
