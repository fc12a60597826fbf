import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startLocalDatabase } from "@aquamark/local";
import { sql } from "kysely";
import type pg from "pg";
import { enqueueRecalculation } from "../apps/server/src/modules/programs/index.ts";
import {
  closePool,
  createDb,
  createPool,
  type Db,
  type Tx,
} from "../apps/server/src/platform/db/database.ts";
import { migrate } from "../apps/server/src/platform/db/migrate.ts";
import { type BenchData, loadBenchData } from "./http-data.ts";
import { report, table } from "./report.ts";

const measures = 200;
const sizes = [50, 1_000];
const workerCounts = [1, 2];
const rounds = Number(process.env["BENCH_ROUNDS"] ?? 5);
const perSecondAim = 50_000;
const floorsAim = 3;
const authSecret = randomBytes(24).toString("hex");

for (const submissions of sizes) await measureSize(submissions);
table();

async function measureSize(submissions: number): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), "aquamark-bench-"));
  const database = await startLocalDatabase({ dataDir: dir, log: { info: () => {} } });
  const pool = createPool(database.url, 3);
  try {
    await migrate(database.url);
    const { rows } = await pool.query<{ fsync: string }>("SHOW fsync");
    if (rows[0]?.fsync !== "on") throw new Error("The database does not wait for the disk");
    const db = createDb(pool);
    const data = await loadBenchData(db, { submissions, measures, authSecret });
    const size = `${submissions} × ${measures} responses`;

    for (const count of workerCounts) {
      const workers = await Promise.all(
        Array.from({ length: count }, () => startWorker(database.url, dir, `${submissions}-${count}`)),
      );
      const by = count === 1 ? "1 worker" : `${count} workers`;
      try {
        // Whatever is compiled while it runs is compiled now.
        await recalculation(pool, db, data, everyWeightChanged);
        await recalculation(pool, db, data, nothingChanged);
        const unchanged = await medianOf(() => recalculation(pool, db, data, nothingChanged));
        const changed = await medianOf(() => recalculation(pool, db, data, everyWeightChanged));
        const floor = await medianOf(() => bareUpdate(pool));
        const responses = submissions * measures;
        reportRate(`${size}, unchanged, ${by}`, responses, unchanged);
        reportRate(`${size}, every weight changed, ${by}`, responses, changed);
        report({ name: `${size}, the same rows by one bare update`, value: rounded(floor), unit: "ms" });
        report({
          name: `${size}, every weight changed, ${by}, against the bare update`,
          value: rounded(changed / floor),
          unit: "times",
          aim: floorsAim,
        });
        const peak = Math.max(...workers.map(peakMegabytes));
        report({
          name: `${size}, most memory of ${count === 1 ? "the worker" : "a worker"}`,
          value: peak,
          unit: "MB",
        });
      } finally {
        await Promise.all(workers.map(stop));
      }
    }
  } finally {
    await closePool(pool);
    await database.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}

function reportRate(name: string, responses: number, ms: number): void {
  report({
    name,
    value: Math.round((responses / ms) * 1000),
    unit: "responses per second",
    aim: perSecondAim,
    ms: rounded(ms),
  });
}

async function everyWeightChanged(tx: Tx, { programId }: BenchData): Promise<void> {
  await sql`UPDATE measure SET weight = weight + 1 WHERE program_id = ${programId}`.execute(tx);
}

async function nothingChanged(): Promise<void> {}

/** Milliseconds from the commit of a structural change until every submission is up to date. */
async function recalculation(
  pool: pg.Pool,
  db: Db,
  data: BenchData,
  change: (tx: Tx, data: BenchData) => Promise<void>,
): Promise<number> {
  await settle(pool);
  const { programId, surveyId } = data;
  await db.transaction().execute(async (tx) => {
    await change(tx, data);
    await sql`UPDATE survey SET structure_version = structure_version + 1 WHERE id = ${surveyId}`.execute(tx);
    await enqueueRecalculation(tx, programId, surveyId);
  });
  const began = performance.now();
  for (;;) {
    const { rowCount } = await pool.query({
      name: "stale",
      text: `SELECT FROM submission m JOIN survey s ON s.program_id = m.program_id AND s.id = m.survey_id
        WHERE m.program_id = $1 AND m.survey_id = $2 AND m.scored_version < s.structure_version
          AND m.deleted_at IS NULL LIMIT 1`,
      values: [programId, surveyId],
    });
    if (rowCount === 0) return performance.now() - began;
    await sleep(5);
  }
}

/** The floor: the same rows of the same tables, written by the database alone in one transaction. */
async function bareUpdate(pool: pg.Pool): Promise<number> {
  await settle(pool);
  const client = await pool.connect();
  try {
    const began = performance.now();
    await client.query("BEGIN");
    await client.query("UPDATE response_result SET score = score + 1");
    await client.query(
      "UPDATE category_result SET score = score + 1, weight = weight + 1, denominator = denominator + 1",
    );
    await client.query(
      "UPDATE submission_result SET score = score + 1, weight = weight + 1, denominator = denominator + 1",
    );
    await client.query("UPDATE submission SET scored_version = scored_version + 0");
    await client.query("COMMIT");
    return performance.now() - began;
  } finally {
    client.release();
  }
}

/** Every run begins alike: without dead rows, and without pages that the next write would have to log whole. */
async function settle(pool: pg.Pool): Promise<void> {
  await pool.query("VACUUM (ANALYZE) submission, submission_result, response_result, category_result");
  await pool.query("CHECKPOINT");
}

async function medianOf(work: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await work());
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

async function startWorker(url: string, dir: string, name: string): Promise<ChildProcess> {
  const program = new URL("../apps/server/src/cli/main.ts", import.meta.url).pathname;
  const profile = process.env["BENCH_PROFILE"];
  const child = spawn(
    process.execPath,
    [...(profile ? ["--cpu-prof", `--cpu-prof-dir=${join(profile, name)}`] : []), program, "work"],
    {
      env: { ...process.env, DATABASE_URL: url, AUTH_SECRET: authSecret, AQUAMARK_DATA_DIR: dir },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  await new Promise<void>((resolve, reject) => {
    child.once("exit", () => reject(new Error("The worker did not start")));
    // From then on its log is read and thrown away, as if it went to a file.
    child.stdout.on("data", (lines) => {
      if (String(lines).includes("working")) resolve();
    });
  });
  return child;
}

async function stop(child: ChildProcess): Promise<void> {
  child.removeAllListeners("exit");
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}

/** The most memory a process held so far, as Linux counts it; 0 elsewhere. */
function peakMegabytes({ pid }: ChildProcess): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return Math.round(Number(kilobytes ?? 0) / 1024);
  } catch {
    return 0;
  }
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
