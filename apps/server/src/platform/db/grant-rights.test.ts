import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { loadDemo } from "../../modules/demo/index.ts";
import type { Finding } from "../../modules/doctor/index.ts";
import { buildTestApp } from "../../test/app.ts";
import { tamper, verifyChain } from "../../test/audit-chain.ts";
import { type TestDatabase, useTestDatabase } from "../../test/database.ts";
import { pingStatus, runServe, runWork, testAuthSecret, until } from "../../test/processes.ts";
import { type Run, runAquamark } from "../../test/run-aquamark.ts";
import { closePool, createDb, createPool } from "./database.ts";

// Processes are started, and sealing comes once a minute.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });

const database = useTestDatabase();
const role = `program_${process.pid}`;
const runs: Run[] = [];
let limited: TestDatabase;

function aquamark(args: string[], url: string): Run {
  const run = runAquamark(args, { env: { DATABASE_URL: url, AUTH_SECRET: testAuthSecret } });
  runs.push(run);
  return run;
}

/** What a command prints, by a process of its own. */
async function told(args: string[], url: string): Promise<{ code: number | null; output: string }> {
  const run = aquamark(args, url);
  const { code } = await run.ended;
  return { code, output: run.output() };
}

const grant = () => told(["migrate", "--grant-to", role], database.url);

beforeAll(async () => {
  await database.pool.query(`CREATE ROLE ${role} LOGIN PASSWORD 'x'`);
  // What it should not have, from before.
  await database.pool.query(`GRANT ALL ON audit, audit_block TO ${role}`);
  const url = new URL(database.url);
  url.username = role;
  url.password = "x";
  const pool = createPool(url.href, 10);
  limited = { url: url.href, pool, db: createDb(pool) };
  await grant();
});
afterEach(async () => {
  await Promise.all(runs.splice(0).map((run) => run.kill()));
});
afterAll(async () => {
  await closePool(limited.pool);
  await database.pool.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
});

test("rights are granted as often as one likes", async () => {
  expect(await grant()).toEqual({
    code: 0,
    output: `The database is up to date.\n${role} may use it.\n`,
  });
});

test("a role that owns nothing serves, works, seals and verifies", async () => {
  const { context } = await buildTestApp(limited);
  await loadDemo(context, { passwords: "fixed" });
  const serve = await runServe(limited.url);
  const work = runWork(limited.url);
  runs.push(serve, work);
  await until(async () => (await pingStatus(serve.address)) === 200, serve.output);
  const ask = async (path: string, cookie: string, init: RequestInit = {}) => {
    const send = () =>
      fetch(`${serve.address}${path}`, {
        ...init,
        headers: { cookie, ...(init.headers as Record<string, string>) },
      });
    let reply = await send();
    // A machine that runs other tests too is busy at times.
    await until(async () => reply.status !== 503 || (reply = await send()).status !== 503, serve.output);
    const text = await reply.text();
    expect(reply.ok, `${path}: ${text}`).toBe(true);
    return { cookie: reply.headers.get("set-cookie")?.split(";")[0] ?? "", text };
  };
  const json = (method: string, body: object) => ({
    method,
    body: JSON.stringify(body),
    headers: { "content-type": "application/json" },
  });

  const { cookie } = await ask(
    "/api/auth/sign-in/email",
    "",
    json("POST", { email: "superadmin@demo.aquamark.example", password: "aquamark-demo" }),
  );
  const { rows: answers } = await limited.pool.query<{ path: string; parts: object; revision: number }>(
    `SELECT format('/api/v1/submissions/%s/responses/%s', r.submission_id, r.measure_id) AS path, r.parts, r.revision
     FROM response r JOIN submission m ON m.id = r.submission_id
     WHERE r.approval = 'draft' AND m.approval = 'draft' AND NOT r.not_relevant ORDER BY r.measure_id LIMIT 1`,
  );
  const { path = "", ...answer } = answers[0] ?? {};
  await ask(
    path,
    cookie,
    json("PUT", { ...answer, comment: "Kept.", subMeasures: {}, notRelevant: false, quality: null }),
  );

  const groups = JSON.parse((await ask("/api/v1/survey-groups", cookie)).text) as { items: { id: string }[] };
  const form = new FormData();
  form.append("surveyGroupIds", groups.items[0]?.id ?? "");
  form.append("file", new Blob(["aquamark: 1\nprogram: { title: Brought in }\n"]), "program.yaml");
  const upload = JSON.parse(
    (await ask("/api/v1/programs/import", cookie, { method: "POST", body: form })).text,
  ) as { id: string };
  let job = { state: "queued", problem: null };
  await until(
    async () => {
      job = JSON.parse((await ask(`/api/v1/jobs/${upload.id}`, cookie)).text) as typeof job;
      return job.state !== "queued" && job.state !== "running";
    },
    () => work.output(),
  );
  expect(job).toMatchObject({ state: "done", problem: null });

  await until(
    async () => (await limited.db.selectFrom("auditUnsealed").select("auditId").execute()).length === 0,
    () => work.output(),
    90_000,
  );
  const verification = await verifyChain(limited.url);
  expect(verification).toMatchObject({ waiting: 0, faultCount: 0 });
  expect(verification.entries).toBeGreaterThan(2);
  expect(work.output()).not.toContain('"level":50');
  expect(serve.output()).not.toContain('"level":50');
  const verified = await told(["audit", "verify"], limited.url);
  expect(verified).toMatchObject({
    code: 0,
    output: expect.stringContaining("The audit is as it was written."),
  });
});

test.each([
  "UPDATE audit SET action = 'x'",
  "DELETE FROM audit",
  "TRUNCATE audit",
  "ALTER TABLE audit DISABLE TRIGGER USER",
  "DROP TRIGGER audit__append_only ON audit",
  "DROP TRIGGER audit__note_unsealed ON audit",
  "CREATE TRIGGER another BEFORE INSERT ON audit FOR EACH STATEMENT EXECUTE FUNCTION audit__refuse_change()",
  "CREATE OR REPLACE FUNCTION audit__note_unsealed() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'",
  "SET session_replication_role = replica",
  "UPDATE audit_block SET entry_count = 1",
  "DELETE FROM audit_block",
  "DELETE FROM audit_block_entry",
  "TRUNCATE audit_block_entry",
  "DELETE FROM audit_head",
  "TRUNCATE audit_head",
  "UPDATE schema_mark SET serves_from = 1",
  "DROP TABLE audit",
])("it may not %s", async (statement) => {
  await expect(limited.pool.query(statement)).rejects.toThrow(/permission denied|must be owner|append-only/);
});

test("the doctor says so of it, and of the owner that it may", async () => {
  const lines = async (url: string) => {
    const { output } = await told(["doctor", "--json", "--no-settings"], url);
    const { findings } = JSON.parse(output) as { findings: Finding[] };
    return findings
      .filter(({ area }) => area === "database")
      .map(({ outcome, says }) => `${outcome}: ${says}`);
  };

  const ofProgram = await lines(limited.url);
  expect(ofProgram).toContain(`ok: ${role} may not change the audit.`);
  expect(ofProgram).toContain(`ok: ${role} may use it; its owner migrates it.`);
  expect(ofProgram.filter((line) => !line.startsWith("ok: "))).toEqual([]);
  expect((await lines(database.url)).join("\n")).toMatch(/warning: \w+ owns the audit or may change it/);
});

test("a role that is not there or owns the tables is refused", async () => {
  expect(await told(["migrate", "--grant-to", "nobody at all"], database.url)).toEqual({
    code: 1,
    output: "There is no role nobody at all: make it first, by CREATE ROLE.\n",
  });
  const owner = new URL(database.url).username;
  expect(await told(["migrate", "--grant-to", owner], database.url)).toMatchObject({
    code: 1,
    output: expect.stringContaining(`${owner} owns the tables or may do everything`),
  });
});

test("sealing that has stopped is resumed by the owner alone", async () => {
  await tamper(database.url, "UPDATE audit_head SET entry_count = entry_count + 1");

  expect(await told(["audit", "resume"], limited.url)).toEqual({
    code: 1,
    output: "Only the owner of the tables may do this: set DATABASE_URL to the role that migrates.\n",
  });
  expect(await told(["audit", "resume"], database.url)).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^Sealing goes on after block \d+, and the audit says so\.\n$/),
  });
  expect(await verifyChain(database.url)).toMatchObject({ faultCount: 0 });
});
