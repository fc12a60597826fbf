import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { afterEach, expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { useTestDatabase } from "../../test/database.ts";
import { givenContext, givenKind, queuedJobs } from "../../test/queue.ts";
import { enqueue } from "./enqueue.ts";
import { abandonedReason } from "./free-jobs.ts";
import { defineJob, type JobKind } from "./job-kind.ts";
import { listWorkers } from "./list-workers.ts";
import { Liveness } from "./liveness.ts";
import type { JobEnd } from "./run-job.ts";
import { type RunningWorker, startWorker } from "./worker.ts";

const database = useTestDatabase();
const workers: RunningWorker[] = [];
// Another worker's absence is believed sooner here than in earnest.
const soon = { lookMs: 50, goneAfterMs: 300 };

afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  await database.pool.query("DELETE FROM graphile_worker._private_jobs; DELETE FROM worker");
});

async function givenWorker(kinds: JobKind[], timing = soon, ends: JobEnd[] = []): Promise<RunningWorker> {
  const work = { kinds, listener: async (_context: unknown, end: JobEnd) => void ends.push(end) };
  const worker = await startWorker(givenContext(database), work, timing);
  workers.push(worker);
  return worker;
}

/** What a process that was killed leaves behind: its row, its job, and no lock. */
async function givenDeadWorker(job: JobKind, { attempts = 1, endings = 0 } = {}): Promise<void> {
  await database.db.transaction().execute((tx) => enqueue(tx, job, { word: "held" }, { attemptsMax: 3 }));
  await database.pool.query(
    `INSERT INTO worker (id, lock_number, host, process_id, version, kinds, holders)
     VALUES (gen_random_uuid(), 77, 'elsewhere', 7, '1.0.0', '{note}', '{pool-dead}')`,
  );
  await database.pool.query(
    `UPDATE graphile_worker._private_jobs
     SET locked_by = 'pool-dead', locked_at = now(), attempts = $1, flags = jsonb_build_object('endings', $2::int)`,
    [attempts, endings],
  );
}

/** What shows that processes live: the locks on this database, by the connections that hold them. */
const locks = async () =>
  (
    await database.pool.query<{ pid: number }>(
      `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted AND pid <> pg_backend_pid()
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    )
  ).rows.map(({ pid }) => pid);

async function endTheirConnections(): Promise<void> {
  const pids = await locks();
  expect(pids).not.toEqual([]);
  await database.pool.query("SELECT pg_terminate_backend(pid) FROM unnest($1::int[]) AS pid", [pids]);
  await expect.poll(async () => (await locks()).filter((pid) => pids.includes(pid))).toEqual([]);
}

const holdersOf = async () =>
  (await database.pool.query<{ holders: string[] }>("SELECT holders FROM worker")).rows.flatMap(
    ({ holders }) => holders,
  );

test("what a killed process held is taken up by another, and the try that was cut off does not count", async () => {
  const attempts: number[] = [];
  const { job, seen } = givenKind("note", async ({ attempt }) => void attempts.push(attempt));
  await givenDeadWorker(job, { attempts: 3 });

  await givenWorker([job]);

  await expect.poll(() => seen).toEqual(["held"]);
  expect(attempts).toEqual([3]);
  await expect.poll(async () => (await listWorkers(database.db)).length).toBe(1);
  expect((await database.pool.query("SELECT FROM worker")).rowCount).toBe(1);
});

test("of several that find a process gone, one frees its job, so that it runs once", async () => {
  const { job, seen } = givenKind("note");
  await givenDeadWorker(job);

  await Promise.all([givenWorker([job]), givenWorker([job]), givenWorker([job])]);

  await expect.poll(async () => (await queuedJobs(database)).length).toBe(0);
  expect(seen).toEqual(["held"]);
});

test("a job that has seen one process after the other end is given up, told, and settled", async () => {
  const settled: string[] = [];
  const ends: JobEnd[] = [];
  const job = defineJob({
    kind: "note",
    payload: z.object({ word: z.string() }),
    run: async () => {},
    abandon: async (_context, { word }) => void settled.push(word),
  });
  await givenDeadWorker(job, { endings: 4 });

  await givenWorker([job], soon, ends);

  await expect.poll(() => settled).toEqual(["held"]);
  expect(await queuedJobs(database)).toMatchObject([
    { attempts: 3, last_error: abandonedReason, locked_by: null },
  ]);
  expect(ends).toMatchObject([{ kind: "note", reason: abandonedReason, isGivenUp: true }]);
});

test("a worker shows under which names it holds jobs before it takes one, and leaves with its last", async () => {
  let holdersSeen: string[] = [];
  const { job, seen } = givenKind("note", async () => {
    holdersSeen = await holdersOf();
  });
  const worker = await givenWorker([job]);
  await database.db.transaction().execute((tx) => enqueue(tx, job, { word: "x" }));
  await expect.poll(() => seen).toEqual(["x"]);

  await worker.stop();
  workers.length = 0;

  expect(holdersSeen).toHaveLength(1);
  expect((await database.pool.query("SELECT FROM worker")).rowCount).toBe(0);
});

test("of the names under which a process holds jobs none is missing, however its connections overtake one another", async () => {
  const context = givenContext(database);
  let isFirst = true;
  // The first name is written by a connection that takes its time.
  const pool = new Proxy(context.pool, {
    get: (target, key: keyof pg.Pool) =>
      key === "query"
        ? async (...query: Parameters<pg.Pool["query"]>) => {
            const isLate = isFirst;
            isFirst = false;
            if (isLate) await sleep(300);
            return target.query(...query);
          }
        : target[key],
  });
  const liveness = new Liveness(
    { ...context, pool },
    { kinds: [], onAbandoned: async () => {}, lookMs: 60_000 },
  );
  await liveness.begin();
  onTestFinished(() => liveness.end());

  await Promise.all([liveness.hold("pool-first"), liveness.hold("pool-second")]);

  expect(await holdersOf()).toEqual(["pool-first", "pool-second"]);
});

test("a worker that loses its connections for a moment keeps its job, and goes on", async () => {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const { job, seen } = givenKind("note", () => gate);
  const patient = { lookMs: 50, goneAfterMs: 20_000 };
  onTestFinished(() => open());
  await givenWorker([job], patient);
  await database.db.transaction().execute((tx) => enqueue(tx, job, { word: "held" }));
  await expect.poll(() => seen).toEqual(["held"]);
  await givenWorker([], patient);
  const [before] = await queuedJobs(database);

  await endTheirConnections();

  await expect.poll(async () => (await listWorkers(database.db)).length).toBe(2);
  expect(await queuedJobs(database)).toEqual([before]);
  open();
  await expect.poll(async () => (await queuedJobs(database)).length).toBe(0);
  expect(seen).toEqual(["held"]);
});

test("a worker that has been taken for gone shows itself again when it is back", async () => {
  const { job, seen } = givenKind("note");
  await givenWorker([job]);
  const [before] = await holdersOf();
  // As another process does that had the database all the time.
  await database.pool.query("DELETE FROM worker");

  await endTheirConnections();

  await expect.poll(async () => (await listWorkers(database.db)).length).toBe(1);
  expect(await holdersOf()).toContain(before);
  await database.db.transaction().execute((tx) => enqueue(tx, job, { word: "later" }));
  await expect.poll(() => seen).toEqual(["later"]);
});

test("a worker whose part of the queue ends by itself begins again, with what it held", async () => {
  const lines: string[] = [];
  const { job, seen } = givenKind("note");
  const worker = await startWorker(givenContext(database, { lines }), { kinds: [job] }, soon);
  onTestFinished(() => worker.stop());
  await expect.poll(holdersOf).toHaveLength(1);
  const [before] = await holdersOf();

  const hasBegunAgain = async () => {
    // The queue tells its workers so when its tables have changed under them; it may not listen yet.
    await database.pool.query(`SELECT pg_notify('worker:migrate', '{"migrationNumber":99,"breaking":true}')`);
    return lines.some((line) => line.includes("begun again"));
  };
  await expect.poll(hasBegunAgain).toBe(true);
  await database.db.transaction().execute((tx) => enqueue(tx, job, { word: "after" }));

  await expect.poll(() => seen).toEqual(["after"]);
  expect(await holdersOf()).toHaveLength(1);
  expect(await holdersOf()).not.toContain(before);
  process.exitCode = 0;
});

test("a job of a process that is not known, such as one of an earlier version, is left to it", async () => {
  const { job, seen } = givenKind("note");
  await database.db.transaction().execute((tx) => enqueue(tx, job, { word: "held" }));
  await database.pool.query(
    "UPDATE graphile_worker._private_jobs SET locked_by = 'pool-old', locked_at = now()",
  );

  await givenWorker([job]);
  await sleep(1_000);

  expect(seen).toEqual([]);
  expect(await queuedJobs(database)).toMatchObject([{ locked_by: "pool-old" }]);
});
