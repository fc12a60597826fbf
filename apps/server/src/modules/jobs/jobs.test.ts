import type { FastifyInstance } from "fastify";
import { beforeAll, expect, test } from "vitest";
import type { JobRun } from "../../platform/jobs/job-kind.ts";
import { createLogger } from "../../platform/log.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { jobEnd, startTestWorker } from "../../test/jobs.ts";
import { signIn } from "../../test/sign-in.ts";
import { uploadProgram } from "../../test/upload.ts";
import { programImport } from "../programs/index.ts";

const database = useTestDatabase();
let app: FastifyInstance;
let surveyGroupId: string;

beforeAll(async () => {
  app = await buildTestApp(database);
  surveyGroupId = await givenSurveyGroup(database.db);
});

async function givenOwner(role: "author" | "super_admin" = "author") {
  const { id } = await givenUser(database.db, role, { surveyGroupIds: [surveyGroupId] });
  const cookie = await signIn(app, id);
  const start = async (title: string) => {
    const content = `aquamark: 1\nprogram: { title: ${JSON.stringify(title)} }\n`;
    const reply = await uploadProgram(app, { cookie, content, fields: [["surveyGroupIds", surveyGroupId]] });
    return reply.json<{ id: string }>().id;
  };
  const cancel = (jobId: string) =>
    app.inject({ method: "POST", url: `/api/v1/jobs/${jobId}/cancel`, headers: { cookie } });
  const list = async (query = "") =>
    (await app.inject({ url: `/api/v1/jobs${query}`, headers: { cookie } })).json<{
      items: { id: string; state: string }[];
      total: number;
      nextCursor: string | null;
    }>();
  return { id, cookie, start, cancel, list };
}

const rowOf = (jobId: string) =>
  database.db.selectFrom("job").selectAll().where("id", "=", jobId).executeTakeFirstOrThrow();
const programsCalled = (title: string) =>
  database.db.selectFrom("program").select("id").where("title", "=", title).execute();

/** What a worker does with the job once, at the given try. */
function runOnce(jobId: string, attempt = 1, isLastAttempt = false) {
  const run: JobRun = {
    signal: new AbortController().signal,
    attempt,
    isLastAttempt,
    log: createLogger("silent"),
  };
  return programImport.run(app.context, { jobId }, run);
}

test("one sees the jobs one has started, the newest first, page by page, and those that still run", async () => {
  const { start, list } = await givenOwner();
  const other = await givenOwner("super_admin");
  const ids = [await start("Job one"), await start("Job two"), await start("Job three")];
  await runOnce(ids[0] ?? "");

  const first = await list("?limit=2");
  const second = await list(`?limit=2&cursor=${first.nextCursor}`);

  expect(first.total).toBe(3);
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids.toReversed());
  expect((await list("?running=true")).items.map(({ id }) => id)).toEqual([ids[2], ids[1]]);
  expect((await list("?sort=createdAt")).items[0]).toMatchObject({ id: ids[0], state: "done" });
  expect((await other.list()).items).toEqual([]);
});

test("another's job does not exist, except for a super administrator", async () => {
  const { start } = await givenOwner();
  const other = await givenOwner();
  const superAdmin = await givenOwner("super_admin");
  const jobId = await start("Of one alone");
  const ask = (cookie: string) => app.inject({ url: `/api/v1/jobs/${jobId}`, headers: { cookie } });

  expect((await ask(other.cookie)).statusCode).toBe(404);
  expect((await other.cancel(jobId)).statusCode).toBe(404);
  expect((await ask(superAdmin.cookie)).json()).toMatchObject({ id: jobId, state: "queued" });
});

test("a waiting job is cancelled at once, forgets its file, and a worker that finds it later does nothing", async () => {
  const { cookie, start, cancel } = await givenOwner();
  const jobId = await start("Never made");

  const reply = await cancel(jobId);
  const worker = await startTestWorker(app);
  const next = await start("Made after it");
  await jobEnd(app, cookie, next);
  await worker.stop();

  expect(reply.json()).toMatchObject({
    state: "cancelled",
    finishedAt: expect.stringMatching(/Z$/),
    problem: null,
  });
  expect(await rowOf(jobId)).toMatchObject({ state: "cancelled", input: null, startedAt: null });
  expect(await programsCalled("Never made")).toEqual([]);
});

test("a running job is cancelled at its next step, and what it did is undone", async () => {
  const { start, cancel } = await givenOwner();
  const jobId = await start("Half made");
  // As a process leaves it that was killed.
  await database.db.updateTable("job").set({ state: "running" }).where("id", "=", jobId).execute();

  const reply = await cancel(jobId);
  await runOnce(jobId, 2);

  expect(reply.json()).toMatchObject({ state: "running" });
  expect(await rowOf(jobId)).toMatchObject({ state: "cancelled", input: null, problem: null, result: null });
  expect(await programsCalled("Half made")).toEqual([]);
});

test("what has ended cannot be cancelled", async () => {
  const { start, cancel } = await givenOwner();
  const jobId = await start("Soon done");
  await runOnce(jobId);

  const reply = await cancel(jobId);
  const twice = await cancel(await start("Cancelled twice").then(async (id) => (await cancel(id), id)));

  expect([reply.statusCode, reply.json().code]).toEqual([409, "job_ended"]);
  expect(twice.statusCode).toBe(409);
  expect(await rowOf(jobId)).toMatchObject({ state: "done" });
});

test("a job whose process was killed is run again, and makes one program however often", async () => {
  const { start } = await givenOwner();
  const jobId = await start("Made once");
  await database.db.updateTable("job").set({ state: "running", done: 2 }).where("id", "=", jobId).execute();

  await runOnce(jobId, 2);
  const finished = await rowOf(jobId);
  await runOnce(jobId, 3, true);

  expect(finished).toMatchObject({ state: "done", done: 3, total: 3 });
  expect(await rowOf(jobId)).toEqual(finished);
  expect(await programsCalled("Made once")).toHaveLength(1);
});

test("two processes that hold the same job make one program, and the job stays done", async () => {
  const { start } = await givenOwner();
  const jobId = await start("Made by two");

  await Promise.all([runOnce(jobId), runOnce(jobId, 2), runOnce(jobId, 3, true)]);

  expect(await rowOf(jobId)).toMatchObject({
    state: "done",
    problem: null,
    result: { title: "Made by two" },
  });
  expect(await programsCalled("Made by two")).toHaveLength(1);
});

test("a fault of ours is tried again, and after the last try the job says so without detail", async () => {
  const { cookie, start } = await givenOwner();
  const jobId = await start("In vain");
  await database.pool.query("ALTER TABLE survey_group_program RENAME TO away");

  await expect(runOnce(jobId)).rejects.toThrow(/does not exist/);
  const between = await rowOf(jobId);
  await expect(runOnce(jobId, 3, true)).rejects.toThrow(/does not exist/);
  await database.pool.query("ALTER TABLE away RENAME TO survey_group_program");

  expect(between).toMatchObject({ state: "running", problem: null });
  const shown = (await app.inject({ url: `/api/v1/jobs/${jobId}`, headers: { cookie } })).json();
  expect(shown).toMatchObject({ state: "failed", problem: { code: "internal" } });
  expect(JSON.stringify(shown)).not.toContain("survey_group_program");
});

test("work of somebody who may not sign in any more is not done", async () => {
  const { id, start } = await givenOwner();
  const jobId = await start("Of somebody gone");
  await database.db.updateTable("appUser").set({ deletedAt: new Date() }).where("id", "=", id).execute();

  await runOnce(jobId);

  expect(await rowOf(jobId)).toMatchObject({ state: "failed", problem: { code: "forbidden" }, input: null });
  expect(await programsCalled("Of somebody gone")).toEqual([]);
});

test("a worker that stands alone takes up what a killed one held", async () => {
  const { cookie, start } = await givenOwner();
  const jobId = await start("Held by the dead");
  await database.pool.query(
    "UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'a killed worker', attempts = 1 WHERE payload ->> 'jobId' = $1",
    [jobId],
  );

  const worker = await startTestWorker(app, { isAlone: true });
  const job = await jobEnd(app, cookie, jobId);
  await worker.stop();

  expect(job).toMatchObject({ state: "done" });
});
