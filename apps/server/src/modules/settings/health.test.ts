import { hostname } from "node:os";
import { expect, onTestFinished, test } from "vitest";
import { closePool, createDb, createPool } from "../../platform/db/database.ts";
import { version } from "../../platform/version.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenUser } from "../../test/givens.ts";
import { startTestWorker } from "../../test/jobs.ts";
import { signIn } from "../../test/sign-in.ts";

const database = useTestDatabase();

test("who may know learns check by check what is wrong", async () => {
  const app = await buildTestApp(database);
  const { id } = await givenUser(database.db, "admin");
  const cookie = await signIn(app, id);
  const health = async () => (await app.inject({ url: "/api/v1/health", headers: { cookie } })).json();

  const well = await health();
  await database.pool.query(
    "SELECT graphile_worker.add_job('nobody.does_this', run_at => now() - interval '11 minutes')",
  );
  const ill = await health();

  expect(well).toMatchObject({
    status: "ok",
    checks: [
      { name: "database", ok: true },
      { name: "jobs", ok: true, detail: expect.stringMatching(/^0 wait/) },
      { name: "memory", ok: true },
    ],
  });
  expect(ill).toMatchObject({ status: "failing" });
  expect(ill.checks[1]).toMatchObject({ ok: false, detail: expect.stringContaining("1 are overdue") });
});

test("a watchdog reads the same with its token, which process answered, and also while the database is gone", async () => {
  const token = "0123456789abcdef0123456789abcdef";
  const app = await buildTestApp(database, { env: { WATCHDOG_TOKEN: token, PORT: "8123" } });
  const gone = createPool("postgres://nobody@127.0.0.1:1/nothing", 2);
  onTestFinished(() => closePool(gone));
  const appWithout = await buildTestApp(
    { ...database, db: createDb(gone), pool: gone, url: "" },
    {
      env: { WATCHDOG_TOKEN: token },
    },
  );
  const status = async (of: typeof app) =>
    (await of.inject({ url: "/api/v1/status", headers: { authorization: `Bearer ${token}` } })).json();

  const [first, second, without] = [await status(app), await status(app), await status(appWithout)];

  expect(first.instance).toEqual(second.instance);
  expect(first.instance.id).toBe(`${hostname()}:8123`);
  expect(Date.parse(first.instance.startedAt)).toBeLessThan(Date.parse(first.at));
  expect(without).toMatchObject({
    status: "failing",
    checks: [
      { name: "database", ok: false },
      { name: "jobs", ok: false, detail: "not known while the database does not answer" },
      { name: "memory", ok: true },
    ],
  });
});

test("health lists the processes that work on jobs, with their versions, for as long as they do", async () => {
  const app = await buildTestApp(database);
  const { id } = await givenUser(database.db, "admin");
  const cookie = await signIn(app, id);
  const workers = async () =>
    (await app.inject({ url: "/api/v1/health", headers: { cookie } })).json().workers as unknown[];

  const worker = await startTestWorker(app, { only: ["program.import"] });
  const during = await workers();
  await worker.stop();

  expect(during).toEqual([expect.objectContaining({ host: hostname(), version, kinds: ["program.import"] })]);
  expect(await workers()).toEqual([]);
});
