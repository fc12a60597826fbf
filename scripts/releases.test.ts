import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cloneDatabase } from "@aquamark/local";
import pg from "pg";
import { afterEach, expect, inject, test } from "vitest";
import { migrate } from "../apps/server/src/platform/db/migrate.ts";
import { openFolderStore } from "../apps/server/src/platform/files/folder-store.ts";
import { backUp, emptyDatabase, noFiles, restore } from "../apps/server/src/test/backing-up.ts";
import { pingStatus, runServe, runWork, until } from "../apps/server/src/test/processes.ts";
import { describeSchema } from "./describe-schema.ts";
import { programDir, readGenerated } from "./generated-file.ts";

const folder = join(programDir, "database", "releases");
const releases = readdirSync(folder).filter((file) => file.endsWith(".sql"));
const cleanUps: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** A database as the release has left it. */
async function givenRelease(file: string): Promise<{ url: string; client: pg.Client }> {
  const empty = await cloneDatabase(inject("testClusterUrl"), "template1");
  cleanUps.push(empty.drop);
  const client = new pg.Client({ connectionString: empty.url });
  await client.connect();
  cleanUps.push(() => client.end());
  await client.query(readFileSync(join(folder, file), "utf8"));
  return { url: empty.url, client };
}

// Migration 8 takes out what nobody follows an answer by; nothing else loses rows.
const shortened = "activity_ancestor";

type Counts = Record<string, number>;

async function countsOf(client: pg.Client, tables: readonly string[]): Promise<Counts> {
  const counts: Counts = {};
  for (const table of tables) {
    const { rows } = await client.query<{ count: string }>(
      `SELECT count(*) FROM ${pg.escapeIdentifier(table)}`,
    );
    counts[table] = Number(rows[0]?.count);
  }
  return counts;
}

async function tablesOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
  );
  return rows.map(({ name }) => name).filter((name) => !["schema_migration", "schema_mark"].includes(name));
}

test.each(releases)(
  "data of %s becomes this version's, and is worked on",
  { timeout: 180_000 },
  async (file) => {
    const { url, client } = await givenRelease(file);
    const tables = await tablesOf(client);
    const before = await countsOf(client, tables);
    const { rows: waiting } = await client.query("SELECT task_identifier FROM graphile_worker.jobs");
    expect(before.response).toBeGreaterThan(0);
    expect(waiting.length).toBeGreaterThan(0);

    await migrate(url);

    expect(await describeSchema(url)).toBe(readGenerated("database/schema.sql"));
    const kept = (await tablesOf(client)).filter((name) => tables.includes(name) && name !== shortened);
    const after = await countsOf(client, kept);
    // A migration may put rows in, and lose none.
    for (const name of kept) expect(after[name], name).toBeGreaterThanOrEqual(before[name] ?? 0);

    const serve = await runServe(url);
    const work = runWork(url);
    cleanUps.push(serve.kill, work.kill);
    await until(async () => (await pingStatus(serve.address)) === 200, serve.output);
    const ask = async (method: string, path: string, body?: object, cookie = "") => {
      const reply = await fetch(`${serve.address}${path}`, {
        method,
        headers: { cookie, ...(body === undefined ? {} : { "content-type": "application/json" }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: reply.status, cookie: reply.headers.get("set-cookie"), text: await reply.text() };
    };
    const { rows: people } = await client.query<{ email: string }>(
      "SELECT u.email FROM app_user u JOIN auth_account a ON a.user_id = u.id WHERE u.role = 'super_admin' AND a.password IS NOT NULL",
    );
    const signedIn = await ask("POST", "/api/auth/sign-in/email", {
      email: people[0]?.email,
      password: "aquamark-demo",
    });
    expect(signedIn.status, signedIn.text).toBe(200);
    const cookie = signedIn.cookie?.split(";")[0] ?? "";

    const { rows: answers } = await client.query<{
      path: string;
      parts: object;
      revision: number;
    }>(
      `SELECT format('/api/v1/submissions/%s/responses/%s', r.submission_id, r.measure_id) AS path, r.parts, r.revision
     FROM response r JOIN submission m ON m.id = r.submission_id
     WHERE r.approval = 'draft' AND m.approval = 'draft' AND NOT r.not_relevant ORDER BY r.measure_id LIMIT 1`,
    );
    const answer = answers[0];
    expect((await ask("GET", "/api/v1/programs", undefined, cookie)).status).toBe(200);
    const saved = await ask(
      "PUT",
      answer?.path ?? "",
      {
        parts: answer?.parts,
        comment: "Written after the upgrade.",
        subMeasures: {},
        notRelevant: false,
        quality: null,
        revision: answer?.revision,
      },
      cookie,
    );
    expect(saved.status, saved.text).toBe(200);
    const read = await ask("GET", answer?.path ?? "", undefined, cookie);
    expect(read.text).toContain("Written after the upgrade.");

    // What waited in the queue is taken up by the new version.
    await until(async () => {
      const { rows } = await client.query(
        "SELECT FROM graphile_worker.jobs WHERE attempts = 0 AND run_at <= now()",
      );
      return rows.length === 0;
    }, work.output);
  },
);

test.each(releases)(
  "a backup of %s becomes this version's when it is restored",
  { timeout: 180_000 },
  async (file) => {
    const { url, client } = await givenRelease(file);
    const tables = await tablesOf(client);
    const before = await countsOf(client, tables);
    const target = await emptyDatabase();
    cleanUps.push(target.drop);
    const dir = mkdtempSync(join(tmpdir(), "aquamark-release-"));
    cleanUps.push(() => rmSync(dir, { recursive: true, force: true }));
    const store = openFolderStore(dir);

    const made = await backUp(url, store, { files: noFiles(dir) });
    await restore(target.url, store, made.name);

    expect(await describeSchema(target.url)).toBe(readGenerated("database/schema.sql"));
    const restored = new pg.Client({ connectionString: target.url });
    await restored.connect();
    cleanUps.push(() => restored.end());
    const kept = (await tablesOf(restored)).filter((name) => tables.includes(name) && name !== shortened);
    const after = await countsOf(restored, kept);
    // Sessions end with a restore, which is told in the audit.
    for (const name of kept.filter((each) => each !== "auth_session"))
      expect(after[name], name).toBeGreaterThanOrEqual(before[name] ?? 0);
  },
);

test("there is the data of a release", () => {
  expect(releases).toContain("0.1.0.sql");
});
