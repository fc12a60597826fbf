import { expect, test } from "vitest";
import { newId } from "../../platform/db/ids.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenUser } from "../../test/givens.ts";
import { keptLog } from "../../test/log.ts";
import { cleanUpJobs } from "./clean-up-jobs.ts";
import { reportQueue } from "./report-queue.ts";

const database = useTestDatabase();

test("the line on the queue has what alarms and scaling go by, and nothing of the job that writes it", async () => {
  const { log, lines } = keptLog();
  const app = await buildTestApp(database, { log });
  const run = { signal: new AbortController().signal, attempt: 1, isLastAttempt: false, log };
  const add = async (changes: string) => {
    const { rows } = await database.pool.query<{ id: number }>(
      "SELECT id FROM graphile_worker.add_job('nobody.does_this', max_attempts => 3)",
    );
    await database.pool.query(`UPDATE graphile_worker._private_jobs SET ${changes} WHERE id = $1`, [
      rows[0]?.id,
    ]);
  };

  await reportQueue.run(app.context, {}, run);
  await add("run_at = now() - interval '11 minutes'");
  await add("run_at = now() - interval '1 minute'");
  await add("run_at = now() + interval '1 hour'");
  await add("attempts = 3");
  await add("locked_at = now(), locked_by = 'pool-x', attempts = 1");
  await reportQueue.run(app.context, {}, run);

  const [before, after] = lines.filter(({ msg }) => msg === "queue");
  const common = { level: 30, time: expect.any(String), msg: "queue" };
  expect(before).toEqual({ ...common, waiting: 0, overdue: 0, failed: 0, oldestSeconds: 0 });
  expect(after).toEqual({ ...common, waiting: 2, overdue: 1, failed: 1, oldestSeconds: expect.any(Number) });
  expect(after?.oldestSeconds).toBeGreaterThanOrEqual(660);
});

test("old files that jobs have made go at night, and what a job was given stays as long as it is needed", async () => {
  const app = await buildTestApp(database);
  const log = app.context.log;
  const run = { signal: new AbortController().signal, attempt: 1, isLastAttempt: false, log };
  const { id: createdBy } = await givenUser(database.db, "author");
  const jobId = newId<"job">();
  await database.db.insertInto("job").values({ id: jobId, kind: "program.export", createdBy }).execute();
  const file = { name: "a.yaml", mediaType: "text/yaml", content: Buffer.from("x"), jobId };
  const old = new Date(Date.now() - 8 * 86_400_000);
  await database.db
    .insertInto("jobFile")
    .values([
      { ...file, role: "output", createdAt: old },
      { ...file, role: "input", createdAt: old },
    ])
    .execute();

  await cleanUpJobs.run(app.context, {}, run);

  expect(await database.db.selectFrom("jobFile").select("role").execute()).toEqual([{ role: "input" }]);
});
