import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { afterEach, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { queueMail } from "../modules/mail/index.ts";
import { buildTestApp, inTransactionOf } from "../test/app.ts";
import { useTestDatabase, waitingForLocks } from "../test/database.ts";
import { givenSurveyGroup, givenUser } from "../test/givens.ts";
import { queuedJobs } from "../test/queue.ts";
import { type Run, runAquamark } from "../test/run-aquamark.ts";
import { signIn } from "../test/sign-in.ts";
import { uploadProgram } from "../test/upload.ts";

// A killed process is taken for gone after most of a minute.
vi.setConfig({ testTimeout: 180_000 });
const patience = { timeout: 120_000 };
const database = useTestDatabase();
const runs: Run[] = [];
let app: FastifyInstance;

beforeAll(async () => {
  app = await buildTestApp(database);
});

afterEach(async () => {
  await Promise.all(runs.splice(0).map((run) => run.kill()));
  await database.pool.query("DELETE FROM worker");
});

function aquamark(args: string[], env: Record<string, string> = {}): Run {
  const run = runAquamark(args, { env: { DATABASE_URL: database.url, LOG_LEVEL: "info", ...env } });
  runs.push(run);
  return run;
}

async function givenWorker(): Promise<Run> {
  const worker = aquamark(["work"]);
  await expect.poll(() => worker.output(), patience).toContain('"working"');
  return worker;
}

/** An import that waits for a table which the test holds. */
async function givenHeldImport(title: string) {
  const surveyGroupId = await givenSurveyGroup(database.db);
  const { id } = await givenUser(database.db, "author", { surveyGroupIds: [surveyGroupId] });
  const cookie = await signIn(app, id);
  const holder = await database.pool.connect();
  const content = `aquamark: 1\nprogram: { title: ${JSON.stringify(title)} }\n`;
  const upload = await uploadProgram(app, { cookie, content, fields: [["surveyGroupIds", surveyGroupId]] });
  await holder.query(
    "SET idle_in_transaction_session_timeout = 0; BEGIN; LOCK TABLE survey_group_program IN EXCLUSIVE MODE",
  );
  const jobId = upload.json<{ id: string }>().id;
  const stateOf = async () =>
    (await database.db.selectFrom("job").select("state").where("id", "=", jobId).executeTakeFirst())?.state;
  const programs = async () =>
    (await database.db.selectFrom("program").select("id").where("title", "=", title).execute()).length;
  const letGo = async () => {
    await holder.query("COMMIT");
    holder.release();
  };
  return { stateOf, programs, letGo };
}

test("the job of a worker that is killed is done by another within about a minute, once", async () => {
  const { stateOf, programs, letGo } = await givenHeldImport("Of a killed worker");
  const first = await givenWorker();
  await expect.poll(() => waitingForLocks(database), patience).toBe(1);
  const second = await givenWorker();
  const [held] = await queuedJobs(database);

  first.child.kill("SIGKILL");
  await first.ended;
  expect(await queuedJobs(database)).toMatchObject([{ locked_by: held?.locked_by }]);
  await letGo();

  await expect.poll(stateOf, patience).toBe("done");
  await expect.poll(() => queuedJobs(database), patience).toEqual([]);
  expect(await programs()).toBe(1);
  expect(second.output()).toContain('"a worker is gone; what it held is free again"');
});

test("the job of a worker that stands still for longer than a killed one is missed stays its own", async () => {
  const { stateOf, letGo, programs } = await givenHeldImport("Of a worker that stood still");
  const first = await givenWorker();
  await expect.poll(() => waitingForLocks(database), patience).toBe(1);
  const second = await givenWorker();
  const [held] = await queuedJobs(database);

  first.child.kill("SIGSTOP");
  await new Promise((resolve) => setTimeout(resolve, 55_000));
  const [still] = await queuedJobs(database);
  await letGo();
  first.child.kill("SIGCONT");

  expect(still?.locked_by).toBe(held?.locked_by);
  await expect.poll(stateOf, patience).toBe("done");
  expect(await programs()).toBe(1);
  expect(second.output()).not.toContain("a worker is gone");
});

test.each([
  ["recalculate", '"kinds":["recalculation.survey","recalculation.help"]'],
  ["notify", '"kinds":["notification.run","mail.send"]'],
])("%s --watch is a worker for that alone, until it is stopped", async (command, kinds) => {
  const watch = aquamark([command, "--watch"], { MAIL_DIR: tmpdir() });
  await expect.poll(() => watch.output(), patience).toContain('"working"');

  expect(watch.output()).toContain(kinds);
  watch.child.kill("SIGTERM");
  expect((await watch.ended).code).toBe(0);
  expect((await database.pool.query("SELECT FROM worker")).rowCount).toBe(0);
});

test("what cannot be worked on is told in a sentence", async () => {
  const both = aquamark(["recalculate", "--watch", "--wait"]);
  expect((await both.ended).code).toBe(1);
  expect(both.output()).toBe("--watch works on whatever has to be scored, and goes with no other option.\n");

  const unknown = aquamark(["work", "--only", "tea"]);
  expect((await unknown.ended).code).toBe(1);
  expect(unknown.output()).toMatch(/^There is no job of kind tea; the kinds are program\.import, /);
});

test("a worker demands only the settings that its kinds use, and leaves to others what it has none for", async () => {
  const mailer = aquamark(["work", "--only", "mail.send"]);
  expect((await mailer.ended).code).toBe(1);
  expect(mailer.output()).toBe("A worker for mail.send needs SMTP_HOST: set it, or leave that kind out.\n");

  const scorer = aquamark(["work", "--only", "recalculation.survey"]);
  await expect.poll(() => scorer.output(), patience).toContain('"working"');
  const worker = await givenWorker();
  expect(worker.output()).toMatch(/"level":40,.*"job":"mail.send","variables":\["SMTP_HOST"\]/);
  expect(worker.output()).not.toMatch(/"kinds":[^\]]*mail\.send/);
});

test("notify sends the mails that are due, and ends", async () => {
  const dir = mkdtempSync(join(tmpdir(), "aquamark-mails-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const notify = async (env: Record<string, string>) => {
    const run = aquamark(["notify"], { LOG_LEVEL: "warn", ...env });
    return { code: (await run.ended).code, output: run.output() };
  };
  const at = new Date();
  await inTransactionOf(app, (tx) =>
    queueMail(tx, {
      key: null,
      template: "test",
      to: { name: "Ops", address: "ops@example.org" },
      params: { sentAt: "today" },
      at,
    }),
  );

  expect(await notify({})).toEqual({ code: 1, output: "Mails cannot be sent without SMTP_HOST.\n" });
  const saying = (output: string) => ({ code: 0, output: expect.stringContaining(output) as unknown });
  expect(await notify({ MAIL_DIR: dir })).toEqual(saying("All mails that were due are sent.\n"));
  expect(readdirSync(dir)).toHaveLength(1);
  expect(await notify({ MAIL_DIR: dir })).toEqual(saying("No mail is due.\n"));
});
