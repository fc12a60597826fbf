import type { FastifyInstance } from "fastify";
import { expect, test } from "vitest";
import { newId } from "../../platform/db/ids.ts";
import { createMetrics } from "../../platform/telemetry/metrics.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenOrganisation, givenSurveyGroup } from "../../test/givens.ts";
import { givenFollower } from "../../test/givens-following.ts";
import { givenSubmission } from "../../test/givens-submission.ts";
import { givenSurvey } from "../../test/givens-survey.ts";
import { startTestWorker } from "../../test/jobs.ts";
import { changeStructure } from "../../test/recalculating.ts";
import { buildWorkerApp } from "../../worker-app.ts";

const database = useTestDatabase();
const token = "0123456789abcdef0123456789abcdef";

/** The value of each figure as `/metrics` prints it, by its name and labels. */
async function figuresOf(app: FastifyInstance): Promise<Map<string, number>> {
  const reply = await app.inject({ url: "/metrics", headers: { authorization: `Bearer ${token}` } });
  expect(reply.statusCode).toBe(200);
  expect(reply.headers["content-type"]).toContain("text/plain");
  const lines = reply.body.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(
    lines.map((line) => [
      line.slice(0, line.lastIndexOf(" ")),
      Number(line.slice(line.lastIndexOf(" ") + 1)),
    ]),
  );
}

test("requests are counted by the pattern of their route, which holds no ids", async () => {
  const app = await buildTestApp(database, { env: { METRICS_TOKEN: token } });
  await app.inject({ url: `/api/v1/programs/${crypto.randomUUID()}` });
  await app.inject({ url: "/api/v1/nothing" });

  const figures = await figuresOf(app);

  const count = "aquamark_http_request_duration_seconds_count";
  expect(figures.get(`${count}{method="GET",route="/api/v1/programs/:programId",status="4xx"}`)).toBe(1);
  expect(figures.get(`${count}{method="GET",route="none",status="4xx"}`)).toBe(1);
  expect(figures.has('aquamark_database_connections{state="waiting"}')).toBe(true);
});

test("what waits, runs and was given up in the queue is counted by kind, with the longest wait", async () => {
  const app = await buildTestApp(database, { env: { METRICS_TOKEN: token } });
  await database.pool.query(`
    SELECT graphile_worker.add_job('due', run_at => now() - interval '90 seconds');
    SELECT graphile_worker.add_job('due', run_at => now() + interval '1 hour');
    SELECT graphile_worker.add_job('broken');
    UPDATE graphile_worker._private_jobs SET attempts = max_attempts
      WHERE id IN (SELECT id FROM graphile_worker.jobs WHERE task_identifier = 'broken')`);

  const figures = await figuresOf(app);

  expect(figures.get('aquamark_jobs{kind="due",state="waiting"}')).toBe(1);
  expect(figures.get('aquamark_jobs{kind="due",state="planned"}')).toBe(1);
  expect(figures.get('aquamark_jobs{kind="broken",state="failed"}')).toBe(1);
  expect(figures.get("aquamark_oldest_waiting_job_seconds")).toBeGreaterThanOrEqual(90);
  await database.pool.query("DELETE FROM graphile_worker._private_jobs");
});

test("a worker counts its jobs and the submissions that it scored again", async () => {
  const app = await buildTestApp(database, { env: { METRICS_TOKEN: token } });
  const group = await givenSurveyGroup(database.db);
  const survey = await givenSurvey(database.db, { surveyGroupIds: [group] });
  const organisationId = await givenOrganisation(database.db, { surveyGroupIds: [group] });
  await givenSubmission(database.db, survey, { organisationId, answers: 0.5, at: new Date() });
  await changeStructure(app, survey, (tx) => tx.updateTable("measure").set({ weight: 7 }).execute());

  const worker = await startTestWorker(app);
  await expect.poll(async () => (await figuresOf(app)).get("aquamark_rescored_submissions_total")).toBe(1);
  await worker.stop();

  const figures = await figuresOf(app);
  const jobs = 'aquamark_job_duration_seconds_count{kind="recalculation.survey",outcome="done"}';
  expect(figures.get(jobs)).toBeGreaterThanOrEqual(1);
});

test("mails are counted by state", async () => {
  const app = await buildTestApp(database, { env: { METRICS_TOKEN: token } });
  const at = new Date();
  const mail = { template: "test", toName: "", toAddress: "operator@example.org" };
  await database.db
    .insertInto("mail")
    .values({ id: newId(), ...mail, createdAt: at, dueAt: at, giveUpAt: at })
    .execute();

  const figures = await figuresOf(app);

  expect(figures.get('aquamark_mails{state="waiting"}')).toBe(1);
});

test("a process that only works answers for itself and the queue, and nothing else", async () => {
  const { context } = await buildTestApp(database, { env: { METRICS_TOKEN: token } });
  const metrics = createMetrics(database.pool, { isRead: false });
  const worker = await buildWorkerApp({ ...context, metrics });

  expect((await figuresOf(worker)).has("aquamark_oldest_waiting_job_seconds")).toBe(true);
  expect((await worker.inject({ url: "/ping" })).body).toBe("Web services are UP");
  expect((await worker.inject({ url: "/metrics" })).statusCode).toBe(401);
  expect((await worker.inject({ url: "/api/v1/me" })).statusCode).toBe(404);
});

test("users are counted by whether they are told of what they follow, and whether that is overdue", async () => {
  const app = await buildTestApp(database, { env: { METRICS_TOKEN: token } });
  await database.pool.query("UPDATE app_user SET deleted_at = now()");
  const surveyGroupIds = [await givenSurveyGroup(database.db)];
  const organisationId = await givenOrganisation(database.db, { surveyGroupIds });
  const follower = (options: { everyHours?: number; notifiedUntil?: Date }) =>
    givenFollower(database.db, { organisationId, surveyGroupIds, ...options });
  await follower({ everyHours: 0 });
  await follower({ everyHours: 1, notifiedUntil: new Date() });
  await follower({ everyHours: 1, notifiedUntil: new Date(Date.now() - 5 * 3_600_000) });
  const { id, email } = await follower({});
  await database.pool.query(
    "INSERT INTO mail_address_fault (address, count, reason, failed_at) VALUES ($1, 3, '550 No', now())",
    [email],
  );
  await database.pool.query(
    "INSERT INTO notification (id, user_id, from_at, until_at, item_count) VALUES ($1, $1, now() - interval '2 days', now() - interval '1 hour', 3)",
    [id],
  );

  const figures = await figuresOf(app);

  const usersOf = (state: string) => figures.get(`aquamark_notified_users{state="${state}"}`);
  expect(["mailed", "never", "undeliverable", "overdue"].map(usersOf)).toEqual([2, 1, 1, 1]);
  expect(figures.get("aquamark_notifications_last_day")).toBe(1);
});
