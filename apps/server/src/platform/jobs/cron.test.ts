import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { useTestDatabase } from "../../test/database.ts";
import { givenContext, givenKind, queuedJobs } from "../../test/queue.ts";
import { defineCron } from "./cron.ts";
import { defineJob } from "./job-kind.ts";
import { startWorker } from "./worker.ts";

const database = useTestDatabase();

/** A kind that is due at the minute that has just begun, as if the queue had known it for days. */
async function givenCron(kind: string) {
  const runs: string[] = [];
  const job = defineJob({
    kind,
    payload: z.strictObject({ _cron: z.object({ ts: z.string() }).loose() }),
    run,
  });
  async function run(_context: unknown, { _cron }: { _cron: { ts: string } }) {
    runs.push(_cron.ts);
  }
  const due = new Date(Date.now() - 60_000);
  const cron = defineCron({
    kind: job,
    pattern: `${due.getUTCMinutes()} ${due.getUTCHours()} * * *`,
    madeUpHours: 2,
  });
  await database.pool.query(
    `INSERT INTO graphile_worker._private_known_crontabs (identifier, known_since) VALUES ($1, now() - interval '2 days')`,
    [kind],
  );
  return { job, cron, runs };
}

test("a job of a set time runs once, however many processes work", async () => {
  const { job, cron, runs } = await givenCron("daily");
  const { job: last, seen } = givenKind("last");
  const work = { kinds: [job, last], crons: [cron] };

  const workers = await Promise.all([1, 2, 3].map(() => startWorker(givenContext(database), work)));
  onTestFinished(() => Promise.all(workers.map((worker) => worker.stop())).then(() => undefined));
  await expect.poll(() => runs.length).toBe(1);
  // One that is started later makes nothing up that was done.
  workers.push(await startWorker(givenContext(database), work));
  await database.pool.query("SELECT graphile_worker.add_job('last', '{\"word\":\"x\"}'::json)");

  await expect.poll(() => seen).toEqual(["x"]);
  await expect.poll(() => queuedJobs(database)).toEqual([]);
  expect(runs).toHaveLength(1);
});

test("a process that leaves the kind to others leaves its times to them too", async () => {
  const { job, cron, runs } = await givenCron("elsewhere");
  const { job: own, seen } = givenKind("own");

  const worker = await startWorker(
    givenContext(database),
    { kinds: [job, own], crons: [cron] },
    { only: ["own"] },
  );
  onTestFinished(() => worker.stop());
  await database.pool.query("SELECT graphile_worker.add_job('own', '{\"word\":\"x\"}'::json)");
  await expect.poll(() => seen).toEqual(["x"]);

  await expect.poll(() => queuedJobs(database)).toEqual([]);
  expect(runs).toEqual([]);
});
