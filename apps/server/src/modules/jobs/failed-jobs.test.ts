import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { JobEnd } from "../../platform/jobs/run-job.ts";
import type { RunningWorker } from "../../platform/jobs/worker.ts";
import { apiOf } from "../../test/api.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { listenOn, openEvents } from "../../test/event-stream.ts";
import { givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { jobEnd, startTestWorker } from "../../test/jobs.ts";
import { queuedJobs } from "../../test/queue.ts";
import { signIn } from "../../test/sign-in.ts";
import { uploadProgram } from "../../test/upload.ts";
import { tellFailure } from "./tell-failure.ts";

const database = useTestDatabase();
let app: FastifyInstance;
let ask: ReturnType<typeof apiOf>;
let admin: { id: string };
let surveyGroupId: string;
let worker: RunningWorker | null = null;
const mailDir = mkdtempSync(join(tmpdir(), "aquamark-mails-"));

beforeAll(async () => {
  // Failures are what is tested here.
  const env = { LOG_LEVEL: "silent", OPERATOR_MAIL: "ops@example.org", MAIL_DIR: mailDir };
  app = await buildTestApp(database, { env });
  ask = apiOf(app);
  surveyGroupId = await givenSurveyGroup(database.db);
  admin = await givenUser(database.db, "admin", { surveyGroupIds: [surveyGroupId] });
});

afterAll(() => rmSync(mailDir, { recursive: true, force: true }));

afterEach(async () => {
  await worker?.stop();
  worker = null;
  await database.pool.query(
    "DELETE FROM graphile_worker._private_jobs; DELETE FROM mail; DELETE FROM operator_notice",
  );
});

/** A job of the queue that has failed, as a worker leaves it. */
async function givenFailedJob({
  kind = "mail.send",
  attempts = 10,
  reason = "no such host",
  payload = {},
  failedAt = new Date(),
}: {
  kind?: string;
  attempts?: number;
  reason?: string;
  payload?: object;
  failedAt?: Date;
} = {}): Promise<string> {
  const { rows } = await database.pool.query<{ id: string }>(
    "SELECT id::text FROM graphile_worker.add_job($1, $2::json, max_attempts => 10)",
    [kind, JSON.stringify(payload)],
  );
  const id = rows[0]?.id ?? "";
  await database.pool.query(
    `UPDATE graphile_worker._private_jobs SET attempts = $2, last_error = $3, updated_at = $4,
       run_at = $4::timestamptz + interval '1 hour' WHERE id = $1`,
    [id, attempts, reason, failedAt],
  );
  return id;
}

const list = async (query = "") => (await ask(admin, "GET", `/failed-jobs${query}`)).body;
const idsOf = (reply: { items: { id: string }[] }) => reply.items.map(({ id }) => id);
const auditOf = (action: string) =>
  database.db
    .selectFrom("audit")
    .selectAll()
    .where("action", "=", action)
    .orderBy("occurredAt", "desc")
    .limit(1)
    .executeTakeFirst();

describe("the list", () => {
  test("has what was given up and what waits for its next try, and nothing that is well", async () => {
    const at = new Date("2026-07-01T10:00:00Z");
    const givenUp = await givenFailedJob({ failedAt: at });
    const waiting = await givenFailedJob({ kind: "program.export", attempts: 2, failedAt: new Date() });
    await database.pool.query("SELECT graphile_worker.add_job('mail.send')");

    const reply = await list();

    expect(idsOf(reply)).toEqual([waiting, givenUp]);
    expect(reply.total).toBe(2);
    expect(reply.items[1]).toEqual({
      id: givenUp,
      kind: "mail.send",
      state: "given_up",
      title: "",
      startedBy: null,
      requestId: null,
      reason: "no such host",
      attempts: 10,
      attemptsMax: 10,
      createdAt: expect.stringMatching(/Z$/),
      failedAt: "2026-07-01T10:00:00.000Z",
      nextTryAt: null,
      can: { retry: true, discard: true },
    });
    expect(reply.items[0]).toMatchObject({ state: "waiting", attempts: 2, nextTryAt: expect.any(String) });
    expect((await ask(admin, "GET", `/failed-jobs/${givenUp}`)).body).toEqual(reply.items[1]);
    expect((await ask(admin, "GET", "/failed-jobs/kinds")).body.items).toEqual([
      { kind: "mail.send", givenUp: 1, waiting: 0 },
      { kind: "program.export", givenUp: 0, waiting: 1 },
    ]);
  });

  test("is sorted, searched, filtered and paged", async () => {
    const first = await givenFailedJob({ kind: "b.kind", failedAt: new Date("2026-07-01T10:00:00Z") });
    const second = await givenFailedJob({ kind: "a.kind", reason: "100% full", attempts: 3 });

    expect(idsOf(await list("?sort=failedAt"))).toEqual([first, second]);
    expect(idsOf(await list("?sort=kind"))).toEqual([second, first]);
    expect(idsOf(await list("?sort=-attempts"))).toEqual([first, second]);
    expect(idsOf(await list("?q=100%25"))).toEqual([second]);
    expect(idsOf(await list("?kind=b.kind"))).toEqual([first]);
    expect(idsOf(await list("?state=waiting"))).toEqual([second]);
    const page = await list("?limit=1&sort=createdAt");
    expect([page.total, ...idsOf(page)]).toEqual([2, first]);
    expect(idsOf(await list(`?limit=1&sort=createdAt&cursor=${page.nextCursor}`))).toEqual([second]);
  });

  test("says whose request set a job going", async () => {
    await givenFailedJob({ payload: { _origin: { requestId: "request-7", userId: admin.id } } });

    expect((await list()).items[0]).toMatchObject({ requestId: "request-7", startedBy: { id: admin.id } });
  });

  test("is for nobody else", async () => {
    const id = await givenFailedJob();
    const author = await givenUser(database.db, "author");

    for (const [method, path] of [
      ["GET", "/failed-jobs"],
      ["GET", `/failed-jobs/${id}`],
      ["POST", `/failed-jobs/${id}/retry`],
      ["POST", `/failed-jobs/${id}/discard`],
    ] as const)
      expect((await ask(author, method, path)).status).toBe(403);
    expect((await ask(admin, "GET", "/failed-jobs/99999999")).status).toBe(404);
    expect((await ask(admin, "GET", "/failed-jobs/x")).status).toBe(400);
  });
});

test("a job that is tried again has all its tries before it, and that is audited", async () => {
  const id = await givenFailedJob();
  await givenFailedJob();

  const reply = await ask(admin, "POST", `/failed-jobs/${id}/retry`);

  expect(reply).toMatchObject({ status: 202, body: { retried: 1 } });
  expect((await queuedJobs(database)).find((job) => job.id === id)).toMatchObject({
    attempts: 0,
    last_error: null,
  });
  expect((await list()).total).toBe(1);
  expect(await auditOf("failed_job.retry")).toMatchObject({
    actorId: admin.id,
    entityKind: "failed_job",
    after: { id, kind: "mail.send", attempts: 10, reason: "no such host" },
  });
  expect((await ask(admin, "POST", `/failed-jobs/${id}/retry`)).status).toBe(404);
});

test("a job that runs at this moment is neither tried again nor discarded", async () => {
  const id = await givenFailedJob({ attempts: 3 });
  await database.pool.query(
    "UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'pool-x'",
  );

  expect((await ask(admin, "POST", `/failed-jobs/${id}/retry`)).status).toBe(404);
  expect((await ask(admin, "POST", `/failed-jobs/${id}/discard`)).status).toBe(404);
  expect(await queuedJobs(database)).toMatchObject([{ attempts: 3 }]);
});

test("all of a kind are tried again together", async () => {
  await givenFailedJob();
  await givenFailedJob({ attempts: 4 });
  const other = await givenFailedJob({ kind: "other.kind" });

  const reply = await ask(admin, "POST", "/failed-jobs/retry", { kind: "mail.send" });

  expect(reply).toMatchObject({ status: 202, body: { retried: 2 } });
  expect(idsOf(await list())).toEqual([other]);
  expect(await auditOf("failed_job.retry")).toMatchObject({ after: { kind: "mail.send", retried: 2 } });
});

test("a job that is discarded is gone for good, and that is audited", async () => {
  const id = await givenFailedJob();

  const reply = await ask(admin, "POST", `/failed-jobs/${id}/discard`);

  expect(reply.status).toBe(204);
  expect(await queuedJobs(database)).toEqual([]);
  expect(await auditOf("failed_job.discard")).toMatchObject({ actorId: admin.id, before: { id } });
  expect((await ask(admin, "POST", `/failed-jobs/${id}/discard`)).status).toBe(404);
});

describe("work that somebody started", () => {
  async function givenFailedImport(title: string) {
    const author = await givenUser(database.db, "author", { surveyGroupIds: [surveyGroupId] });
    const cookie = await signIn(app, author.id);
    const content = `aquamark: 1\nprogram: { title: ${JSON.stringify(title)} }\n`;
    const upload = await uploadProgram(app, { cookie, content, fields: [["surveyGroupIds", surveyGroupId]] });
    const jobId = upload.json<{ id: string }>().id;
    await database.pool.query("UPDATE graphile_worker._private_jobs SET max_attempts = 1");
    await database.pool.query("ALTER TABLE survey_group_program RENAME TO away");
    worker = await startTestWorker(app);
    const failed = await jobEnd(app, cookie, jobId);
    await expect.poll(async () => (await list()).total).toBe(1);
    await database.pool.query("ALTER TABLE away RENAME TO survey_group_program");
    return { author, cookie, jobId, failed, id: (await list()).items[0].id };
  }

  test("and failed by a fault of ours is tried again with all it was given, in its owner's name", async () => {
    const { author, cookie, jobId, failed, id } = await givenFailedImport("Tried again");
    expect(failed).toMatchObject({ state: "failed", problem: { code: "internal" } });
    expect(
      await database.db.selectFrom("mail").select("params").where("template", "=", "failed-job").execute(),
    ).toMatchObject([
      { params: { kind: "program.import", reason: expect.stringContaining("does not exist") } },
    ]);
    expect((await list()).items[0]).toMatchObject({
      kind: "program.import",
      startedBy: { id: author.id },
      reason: expect.stringContaining("does not exist"),
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });

    const reply = await ask(admin, "POST", `/failed-jobs/${id}/retry`);

    expect(reply.status).toBe(202);
    expect(await jobEnd(app, cookie, jobId)).toMatchObject({ state: "done", problem: null });
    await expect.poll(async () => (await list()).total).toBe(0);
    const made = await database.db
      .selectFrom("program")
      .select("createdBy")
      .where("title", "=", "Tried again")
      .execute();
    expect(made).toEqual([{ createdBy: author.id }]);
  });

  test("and is discarded stays failed, and lets go of what it was given", async () => {
    const { cookie, jobId, id } = await givenFailedImport("Let go");

    await ask(admin, "POST", `/failed-jobs/${id}/discard`);

    expect(await jobEnd(app, cookie, jobId)).toMatchObject({ state: "failed" });
    const { input } = await database.db
      .selectFrom("job")
      .select("input")
      .where("id", "=", jobId)
      .executeTakeFirstOrThrow();
    expect(input).toBe(null);
  });
});

describe("the operators", () => {
  const mails = () => database.db.selectFrom("mail").select(["toAddress", "template", "params"]).execute();
  const givenUp = (kind: string, more: Partial<JobEnd> = {}) =>
    tellFailure(app.context, { id: "1", kind, attempt: 10, reason: "disk full", isGivenUp: true, ...more });

  test("are mailed once per kind and hour that jobs were given up, with the reason and how many", async () => {
    await givenFailedJob({ kind: "program.export" });

    await givenUp("program.export");
    await givenUp("program.export");
    await givenUp("program.import");

    expect(await mails()).toEqual([
      {
        toAddress: "ops@example.org",
        template: "failed-job",
        params: {
          kind: "program.export",
          reason: "disk full",
          count: "2",
          link: "http://localhost:8000/failed-jobs",
        },
      },
      expect.objectContaining({ params: expect.objectContaining({ kind: "program.import", count: "1" }) }),
    ]);
  });

  test("are not mailed of a job that is tried again by itself, or that is done", async () => {
    await givenUp("program.export", { isGivenUp: false });
    await givenUp("program.export", { isGivenUp: false, reason: null });

    expect(await mails()).toEqual([]);
  });
});

test("open pages of those who may see it learn of each change, and nobody else's", async () => {
  const author = await givenUser(database.db, "author", { surveyGroupIds: [surveyGroupId] });
  const address = await listenOn(app);
  const hearing = await openEvents(address, await signIn(app, admin.id));
  const other = await openEvents(address, await signIn(app, author.id));
  const id = await givenFailedJob();

  await ask(admin, "POST", `/failed-jobs/${id}/retry`);

  await hearing.until(({ hints }) => hints.some((hint) => hint.kind === "failed_job" && hint.id === id));
  expect(other.hints).toEqual([]);
  hearing.close();
  other.close();
});
