import { afterEach, expect, test } from "vitest";
import { buildTestApp } from "../test/app.ts";
import { useTestDatabase } from "../test/database.ts";
import { openEvents } from "../test/event-stream.ts";
import { pingStatus, runServe, runWork, type ServeRun, until } from "../test/processes.ts";
import { startTcpProxy } from "../test/tcp-proxy.ts";
import { givenWorld, type World } from "../test/world.ts";

const database = useTestDatabase();
const cleanUps: (() => Promise<void> | void)[] = [];
// 120 is the failover of a managed database: OUTAGE_SECONDS=120 npx vitest run apps/server/src/resilience
const outageMs = Number(process.env.OUTAGE_SECONDS ?? 3) * 1_000;
const timeout = 4 * outageMs + 180_000;

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

type Reply = { status: number; headers: Headers; body: Record<string, unknown> };

async function ask(
  run: ServeRun,
  cookie: string,
  method: string,
  path: string,
  payload?: object,
): Promise<Reply> {
  const reply = await fetch(`${run.address}/api/v1${path}`, {
    method,
    headers: { cookie, ...(payload === undefined ? {} : { "content-type": "application/json" }) },
    ...(payload === undefined ? {} : { body: JSON.stringify(payload) }),
    signal: AbortSignal.timeout(100_000),
  });
  return {
    status: reply.status,
    headers: reply.headers,
    body: (await reply.json()) as Record<string, unknown>,
  };
}

let saves = 0;

async function save(run: ServeRun, { own, cookies }: World): Promise<Reply> {
  const path = `/submissions/${own.submissionId}/responses/${own.measureId}`;
  const { rows } = await database.pool.query<{ revision: number }>(
    "SELECT revision FROM response WHERE submission_id = $1 AND measure_id = $2",
    [own.submissionId, own.measureId],
  );
  saves += 1;
  return ask(run, cookies.consultant, "PUT", path, {
    parts: { a: { option: "yes" } },
    comment: `Save ${saves}`,
    subMeasures: {},
    notRelevant: false,
    quality: null,
    revision: rows[0]?.revision,
  });
}

async function startExport(run: ServeRun, { own, cookies }: World): Promise<string> {
  const { status, body } = await ask(run, cookies.author, "POST", `/programs/${own.programId}/exports`, {
    kind: "nested",
    surveyId: own.surveyId,
  });
  expect(status, JSON.stringify(body)).toBe(202);
  return String(body.id);
}

async function jobState(jobId: string): Promise<string> {
  const { rows } = await database.pool.query<{ state: string }>("SELECT state FROM job WHERE id = $1", [
    jobId,
  ]);
  return rows[0]?.state ?? "gone";
}

let given: Promise<World> | null = null;

/** The same world for each test: each leaves it as it was but for a comment. */
function worldOnce(): Promise<World> {
  given ??= buildTestApp(database).then(givenWorld);
  return given;
}

/** Two processes behind a proxy before the database, and one that reaches it directly. */
async function givenProcesses() {
  const world = await worldOnce();
  const proxy = await startTcpProxy(database.url);
  const behind = await runServe(proxy.url);
  const worker = runWork(proxy.url);
  const direct = await runServe(database.url);
  cleanUps.push(proxy.stop, behind.kill, worker.kill, direct.kill);
  await until(async () => (await pingStatus(behind.address)) === 200, behind.output);
  await until(async () => (await pingStatus(direct.address)) === 200, direct.output);
  await until(() => worker.output().includes('"working"'), worker.output);
  return { world, proxy, behind, worker, direct };
}

type Processes = Awaited<ReturnType<typeof givenProcesses>>;

/** Whether a page of one process hears what another process changes. */
async function isHeardElsewhere(here: ServeRun, elsewhere: ServeRun, world: World): Promise<boolean> {
  const events = await openEvents(here.address, world.cookies.consultant);
  const heard = events.until(({ hints }) => hints.length > 0);
  await save(elsewhere, world);
  // A stream ends where the process has missed hints: pages open it again.
  const isHeard = await Promise.race([heard.then(() => true), events.ended.then(() => false)]).catch(
    () => false,
  );
  events.close();
  return isHeard;
}

async function expectAllWell({ world, behind, worker, direct }: Processes): Promise<void> {
  await until(async () => (await pingStatus(behind.address)) === 200, behind.output);
  await until(async () => (await save(behind, world)).status === 200, behind.output);
  const jobId = await startExport(behind, world);
  await until(async () => (await jobState(jobId)) === "done", worker.output);
  await until(() => isHeardElsewhere(behind, direct, world), behind.output);
  expect([behind.child.exitCode, worker.child.exitCode]).toEqual([null, null]);
}

test("a database that is cut off is told as 503 and found again by the same processes", {
  timeout,
}, async () => {
  const processes = await givenProcesses();
  const { world, proxy, behind, worker, direct } = processes;
  await expectAllWell(processes);
  const events = await openEvents(behind.address, world.cookies.consultant);
  cleanUps.push(() => events.close());

  await proxy.cut();
  await until(async () => (await pingStatus(behind.address)) === 503, behind.output);
  const waiting = await startExport(direct, world);
  const replies: Reply[] = [];
  const pings = new Set<number | null>();
  for (const endAt = Date.now() + outageMs; Date.now() < endAt; ) {
    replies.push(await ask(behind, world.cookies.consultant, "GET", "/me"), await save(behind, world));
    pings.add(await pingStatus(behind.address));
    await new Promise((resolve) => setTimeout(resolve, 200));
  }

  expect([...pings]).toEqual([503]);
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([503]));
  for (const { headers, body } of replies) {
    expect(headers.get("retry-after")).toBe("5");
    expect(headers.get("content-type")).toContain("application/problem+json");
    expect(body).toMatchObject({ code: "unavailable" });
  }

  await proxy.mend();
  await expectAllWell(processes);
  await until(async () => (await jobState(waiting)) === "done", worker.output);
  // A page's stream ends after hints were missed, so that the page reads again.
  await events.ended;
});

test("a network that swallows everything is told too, and is found again", { timeout }, async () => {
  const processes = await givenProcesses();
  const { proxy, behind } = processes;
  await expectAllWell(processes);

  proxy.freeze();
  await until(async () => (await pingStatus(behind.address)) === 503, behind.output);
  await new Promise((resolve) => setTimeout(resolve, outageMs));
  expect(await pingStatus(behind.address)).toBe(503);

  await proxy.mend();
  await expectAllWell(processes);
});

test("a database that answers late is waited for", { timeout }, async () => {
  const processes = await givenProcesses();
  const { world, proxy, behind } = processes;

  proxy.delay(150);

  expect(await pingStatus(behind.address)).toBe(200);
  expect((await save(behind, world)).status).toBe(200);
  await expectAllWell(processes);
});
