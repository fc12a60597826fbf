import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cloneDatabase } from "@aquamark/local";
import { afterEach, expect, inject, test } from "vitest";
import { migrate } from "../platform/db/migrate.ts";
import { migrationsDir } from "../platform/db/schema-state.ts";
import { useTestDatabase } from "../test/database.ts";
import { pingStatus, runServe, runWork, type ServeRun, until } from "../test/processes.ts";
import type { Run } from "../test/run-aquamark.ts";
import { startTcpProxy } from "../test/tcp-proxy.ts";

const database = useTestDatabase();
const cleanUps: (() => Promise<void> | void)[] = [];
const timeout = 120_000;

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

function kept<T extends Run>(run: T): T {
  cleanUps.push(run.kill);
  return run;
}

async function untilPing(run: ServeRun, status: number): Promise<void> {
  await until(async () => (await pingStatus(run.address)) === status, run.output);
}

/** A copy of the test's database that another test may change. */
async function givenDatabase(): Promise<string> {
  const empty = await cloneDatabase(inject("testClusterUrl"), "aquamark_template");
  cleanUps.push(empty.drop);
  return empty.url;
}

/** Migrates as versions after this one would, with more migrations. */
async function migrateFurther(url: string, migrations: Record<string, string>): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), "aquamark-migrations-"));
  cleanUps.push(() => rmSync(dir, { recursive: true }));
  cpSync(migrationsDir, dir, { recursive: true });
  for (const [name, text] of Object.entries(migrations))
    writeFileSync(join(dir, name), `-- Up Migration\n\n${text}\n`);
  await migrate(url, { dir });
}

test("serve and work wait for a database that is away, say so, and begin when it is there", {
  timeout,
}, async () => {
  const proxy = await startTcpProxy(database.url);
  cleanUps.push(proxy.stop);
  await proxy.cut();

  const serve = kept(await runServe(proxy.url));
  const work = kept(runWork(proxy.url));
  await untilPing(serve, 503);
  const page = await fetch(`${serve.address}/api/v1/me?x=1`);
  await until(() => work.output().includes("waiting for the database"), work.output);

  expect(page.status).toBe(503);
  expect(page.headers.get("retry-after")).toBe("5");
  expect(page.headers.get("content-type")).toBe("application/problem+json");
  expect(await page.json()).toMatchObject({ code: "unavailable", instance: "/api/v1/me" });
  expect(serve.output()).toContain('"msg":"waiting for the database"');
  expect(serve.output()).toContain("ECONNREFUSED");

  await proxy.mend();
  await untilPing(serve, 200);
  await until(() => work.output().includes('"msg":"working"'), work.output);
  expect((await fetch(`${serve.address}/api/v1/me`)).status).toBe(401);
  // Told once, not at every try.
  expect(serve.output().match(/waiting for the database/g)).toHaveLength(1);

  serve.child.kill("SIGTERM");
  work.child.kill("SIGTERM");
  expect((await serve.ended).code).toBe(0);
  expect((await work.ended).code).toBe(0);
});

test("a process that waits stops when it is asked to", { timeout }, async () => {
  const proxy = await startTcpProxy(database.url);
  await proxy.cut();
  const serve = kept(await runServe(proxy.url));
  const work = kept(runWork(proxy.url));
  await untilPing(serve, 503);
  await until(() => work.output().includes("waiting for the database"), work.output);

  serve.child.kill("SIGTERM");
  work.child.kill("SIGTERM");

  expect((await serve.ended).code).toBe(0);
  expect((await work.ended).code).toBe(0);
});

test("serve and work refuse a schema that is too old, in a sentence", { timeout }, async () => {
  const empty = await cloneDatabase(inject("testClusterUrl"), "template1");
  cleanUps.push(empty.drop);

  for (const run of [kept(await runServe(empty.url)), kept(runWork(empty.url))]) {
    expect((await run.ended).code).toBe(1);
    expect(run.output()).toMatch(
      /^(\{.*\n)?The database is empty, and Aquamark \S+ needs \d{4}: run aquamark migrate of this version first\.\n$/,
    );
  }
});

test("a version starts, serves and restarts on the next schema, until that leaves it behind", {
  timeout,
}, async () => {
  const url = await givenDatabase();
  const before = kept(await runServe(url));
  await untilPing(before, 200);

  const next = { "9001_next.sql": "ALTER TABLE organisation ADD COLUMN planted text;" };
  await migrateFurther(url, next);
  expect(await pingStatus(before.address)).toBe(200);
  await before.kill();
  const after = kept(await runServe(url));
  const work = kept(runWork(url));
  await untilPing(after, 200);
  await until(() => work.output().includes('"msg":"working"'), work.output);

  await migrateFurther(url, {
    ...next,
    "9002_gone.sql":
      "ALTER TABLE organisation DROP COLUMN planted;\nUPDATE schema_mark SET serves_from = 9001;",
  });
  for (const run of [kept(await runServe(url)), kept(runWork(url))]) {
    expect((await run.ended).code).toBe(1);
    expect(run.output()).toMatch(/is of \d{4}: run a newer version\.\n$/);
  }
});

test("a failing migration leaves the version that runs as it is, and it can be restarted", {
  timeout,
}, async () => {
  const url = await givenDatabase();
  const serve = kept(await runServe(url));
  await untilPing(serve, 200);

  const failing = migrateFurther(url, {
    "9001_failing.sql":
      "ALTER TABLE organisation RENAME COLUMN name TO title;\nUPDATE schema_mark SET serves_from = 9001;\nSELECT 1 / 0;",
  });
  await expect(failing).rejects.toThrow("Migration 9001_failing failed");

  expect((await fetch(`${serve.address}/api/v1/me`)).status).toBe(401);
  await serve.kill();
  const again = kept(await runServe(url));
  await untilPing(again, 200);
});
