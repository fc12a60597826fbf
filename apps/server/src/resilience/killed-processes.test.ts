import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "@aquamark/local";
import { afterEach, expect, test } from "vitest";
import { queueMail } from "../modules/mail/index.ts";
import { type Answering, givenAnswering } from "../test/answering.ts";
import { inTransactionOf } from "../test/app.ts";
import { useTestDatabase } from "../test/database.ts";
import { givenUser } from "../test/givens.ts";
import { pingStatus, runServe, runWork, until } from "../test/processes.ts";
import type { Run } from "../test/run-aquamark.ts";
import { signIn } from "../test/sign-in.ts";
import { type SmtpCatcher, startSmtpCatcher } from "../test/smtp-server.ts";

const database = useTestDatabase();
const cleanUps: (() => Promise<unknown>)[] = [];
// Longer and by other chances: CHAOS_SECONDS=600 CHAOS_SEED=7 npx vitest run apps/server/src/resilience
const chaosMs = Number(process.env.CHAOS_SECONDS ?? 15) * 1_000;
const seed = Number(process.env.CHAOS_SEED ?? 1);
const patienceMs = 180_000;
const requestDueMs = 20_000;

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** Numbers from 0 to 1, the same for the same seed. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Process = { run: Run; address: string | null; start(): Promise<void>; isUp(): Promise<boolean> };

async function givenServe(): Promise<Process> {
  const port = await freePort();
  const process: Process = {
    run: await runServe(database.url, { port }),
    address: `http://127.0.0.1:${port}`,
    start: async () => {
      process.run = await runServe(database.url, { port });
    },
    isUp: async () => (await pingStatus(`http://127.0.0.1:${port}`)) === 200,
  };
  cleanUps.push(() => process.run.kill());
  return process;
}

async function givenWork(mailServer: SmtpCatcher): Promise<Process> {
  const process: Process = {
    run: runWork(database.url, mailServer.env),
    address: null,
    start: async () => {
      process.run = runWork(database.url, mailServer.env);
    },
    isUp: () => Promise.resolve(process.run.output().includes('"working"')),
  };
  cleanUps.push(() => process.run.kill());
  return process;
}

/** Asks one process; null where it was killed meanwhile, so that nobody knows what became of the request. */
async function ask(
  process: Process,
  cookie: string,
  method: string,
  path: string,
  payload?: object,
): Promise<{ status: number; body: Record<string, unknown> } | null> {
  try {
    const reply = await fetch(`${process.address}/api/v1${path}`, {
      method,
      headers: { cookie, ...(payload === undefined ? {} : { "content-type": "application/json" }) },
      ...(payload === undefined ? {} : { body: JSON.stringify(payload) }),
      signal: AbortSignal.timeout(requestDueMs),
    });
    return { status: reply.status, body: (await reply.json()) as Record<string, unknown> };
  } catch {
    return null;
  }
}

type Load = {
  /** Of each measure, the number of the last save that was answered 200, and how many were. */
  saved: Map<string, { last: number; count: number }>;
  /** The jobs that were answered 202. */
  jobs: string[];
  mails: string[];
};

type Work = { given: Answering; serves: Process[]; random: () => number; load: Load; isOver(): boolean };

/** Saves one measure again and again, each time with the next number. */
async function keepSaving({ given, serves, random, load, isOver }: Work, measureId: string): Promise<void> {
  const cookie = await signIn(given.app, given.clerk.id);
  const path = `/submissions/${given.submissionId}/responses/${measureId}`;
  const acknowledged = { last: 0, count: 0 };
  load.saved.set(measureId, acknowledged);
  let revision = 0;
  for (let number = 1; !isOver(); number++) {
    const serve = serves[Math.floor(random() * serves.length)] as Process;
    const reply = await ask(serve, cookie, "PUT", path, {
      parts: {},
      comment: `Save ${number}`,
      subMeasures: {},
      notRelevant: false,
      quality: null,
      revision,
    });
    if (reply?.status === 200) {
      Object.assign(acknowledged, { last: number, count: acknowledged.count + 1 });
      revision += 1;
      continue;
    }
    // Whether it was saved is not known: the stored revision says how to go on.
    if (reply !== null && ![409, 503].includes(reply.status)) throw new Error(JSON.stringify(reply));
    await sleep(50);
    const row = await database.db
      .selectFrom("response")
      .select("revision")
      .where("submissionId", "=", given.submissionId)
      .where("measureId", "=", measureId)
      .executeTakeFirst();
    revision = row?.revision ?? 0;
  }
}

async function keepStartingJobs({ given, serves, random, load, isOver }: Work): Promise<void> {
  const author = await givenUser(database.db, "author", { surveyGroupIds: [given.group] });
  const cookie = await signIn(given.app, author.id);
  while (!isOver()) {
    const serve = serves[Math.floor(random() * serves.length)] as Process;
    const reply = await ask(serve, cookie, "POST", `/programs/${given.survey.programId}/exports`, {
      kind: "nested",
      surveyId: given.survey.surveyId,
    });
    if (reply?.status === 202) load.jobs.push(String(reply.body.id));
    else if (reply !== null && reply.status !== 503) throw new Error(JSON.stringify(reply));
    const address = `user${load.mails.length}@example.org`;
    await inTransactionOf(given.app, (tx) =>
      queueMail(tx, {
        key: `chaos:${address}`,
        template: "test",
        to: { name: "", address },
        params: { sentAt: "today" },
        at: new Date(),
      }),
    );
    load.mails.push(address);
    await sleep(100);
  }
}

/**
 * Kills one of the processes that are up and starts it again, until it is over; answers how often. The first two are one
 * that serves and one that works, the others are chosen at random.
 */
async function keepKilling(
  { serves, workers }: { serves: Process[]; workers: Process[] },
  random: () => number,
  isOver: () => boolean,
): Promise<number> {
  let kills = 0;
  while (!isOver()) {
    const among = kills === 0 ? serves : kills === 1 ? workers : [...serves, ...workers];
    const victim = among[Math.floor(random() * among.length)] as Process;
    if (await victim.isUp()) {
      await victim.run.kill();
      await victim.start();
      kills += 1;
    }
    await sleep(200 + random() * 800);
  }
  return kills;
}

async function unfinishedJobs(ids: string[]): Promise<object[]> {
  const { rows } = await database.pool.query<object>(
    "SELECT * FROM job WHERE id = ANY($1::uuid[]) AND state <> 'done'",
    [ids],
  );
  return rows;
}

async function mailStates(): Promise<Record<string, number>> {
  const { rows } = await database.pool.query<{ state: string; count: number }>(
    "SELECT state, count(*)::int AS count FROM mail GROUP BY state",
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}

test("processes that are killed at random lose no save, no job and no mail, and double no mail", {
  timeout: chaosMs + 3 * patienceMs,
}, async () => {
  const mailServer = await startSmtpCatcher();
  cleanUps.push(() => mailServer.stop());
  mailServer.onMail = () => ({ acceptAfterMs: 10 });
  const given = await givenAnswering(database, { measures: 8 });
  cleanUps.push(() => given.app.close());
  const serves = [await givenServe(), await givenServe()];
  const workers = [await givenWork(mailServer), await givenWork(mailServer)];
  const processes = [...serves, ...workers];
  for (const process of processes) await until(process.isUp, process.run.output, patienceMs);

  const load: Load = { saved: new Map(), jobs: [], mails: [] };
  const endAt = Date.now() + chaosMs;
  const isOver = () => Date.now() > endAt;
  const random = randomFrom(seed);
  const work = { given, serves, random, load, isOver };
  const [kills] = await Promise.all([
    keepKilling({ serves, workers }, random, isOver),
    keepStartingJobs(work),
    ...given.survey.measures.map(({ id }) => keepSaving(work, id)),
  ]);
  for (const process of processes) await until(process.isUp, process.run.output, patienceMs);

  // The run must have been one: processes of both kinds were killed, and work was done.
  expect(kills).toBeGreaterThan(1);
  expect(load.jobs.length).toBeGreaterThan(0);
  const stored = await database.db
    .selectFrom("response")
    .select(["measureId", "comment", "revision"])
    .where("submissionId", "=", given.submissionId)
    .execute();
  for (const [measureId, { last, count }] of load.saved) {
    expect(count).toBeGreaterThan(0);
    const response = stored.find((row) => row.measureId === measureId);
    // A save whose answer was lost may have been stored on top.
    expect(Number(response?.comment.replace("Save ", ""))).toBeGreaterThanOrEqual(last);
    expect(response?.revision).toBeGreaterThanOrEqual(count);
  }

  let unfinished: object[] = [];
  await until(
    async () => {
      unfinished = await unfinishedJobs(load.jobs);
      return unfinished.length === 0;
    },
    () => `${JSON.stringify(unfinished)}\n${workers.map(({ run }) => run.output().slice(-2_000)).join("\n")}`,
    patienceMs,
  );
  await until(
    async () => Object.keys(await mailStates()).every((state) => ["sent", "in_doubt"].includes(state)),
    () => workers.map(({ run }) => run.output().slice(-2_000)).join("\n"),
    patienceMs,
  );
  const { sent = 0, in_doubt: inDoubt = 0 } = await mailStates();
  expect(sent + inDoubt).toBe(load.mails.length);
  expect(inDoubt).toBeLessThanOrEqual(kills);
  const received = mailServer.mails.map(({ to }) => to[0] ?? "");
  expect(received).toHaveLength(new Set(received).size);
  expect(received.length).toBeGreaterThanOrEqual(sent);
  if (process.env.CHAOS_SECONDS !== undefined) {
    const saves = [...load.saved.values()].reduce((sum, { count }) => sum + count, 0);
    console.info({ seed, kills, saves, jobs: load.jobs.length, mails: load.mails.length, inDoubt });
  }
});
