import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startLocalDatabase } from "@aquamark/local";
import { createDb, createPool } from "../apps/server/src/platform/db/database.ts";
import { migrate } from "../apps/server/src/platform/db/migrate.ts";
import { BenchClient } from "./http-client.ts";
import { answers, type BenchData, loadBenchData } from "./http-data.ts";
import { startServe, startWork } from "./processes.ts";
import { report, table } from "./report.ts";

// A round's last afternoon: everybody answers at once, each reading a measure, thinking, and saving an answer.
const people = Number(process.env["BENCH_PEOPLE"] ?? 300);
const durationMs = Number(process.env["BENCH_SECONDS"] ?? 60) * 1000;
const thinkMs = { min: 2_000, max: 6_000 };
const submissions = 60;
const measures = 200;
const authSecret = randomBytes(24).toString("hex");

type Saved = { submissionId: string; measureId: string; revision: number };
type Figures = { reads: number[]; saves: number[]; errors: Map<string, number>; saved: Saved[] };

const dir = mkdtempSync(join(tmpdir(), "aquamark-bench-"));
const database = await startLocalDatabase({ dataDir: dir, log: { info: () => {} } });
try {
  await migrate(database.url);
  const pool = createPool(database.url, 2);
  const db = createDb(pool);
  const data = await loadBenchData(db, { submissions, measures, authSecret });
  const settings = { databaseUrl: database.url, authSecret, dataDir: dir };
  const servers = await Promise.all([startServe(settings), startServe(settings)]);
  const worker = startWork(settings);
  try {
    const figures: Figures = { reads: [], saves: [], errors: new Map(), saved: [] };
    const until = performance.now() + durationMs;
    await Promise.all(
      Array.from({ length: people }, (_, person) => {
        const server = servers[person % servers.length];
        if (!server) throw new Error("No server runs");
        return answer(person, server.origin, data, until, figures);
      }),
    );
    tell(figures);
    const lost = await lostSaves(pool, figures.saved);
    report({ name: "acknowledged saves that are not in the database", value: lost, unit: "saves", aim: 0 });
  } finally {
    await Promise.all([...servers, worker].map((each) => each.stop()));
  }
  await pool.end();
} finally {
  await database.stop();
  rmSync(dir, { recursive: true, force: true });
}
table();

/** One person: five to a submission, each with measures of their own, and a page that follows live changes. */
async function answer(
  person: number,
  origin: URL,
  { submissionIds, measureIds, cookie }: BenchData,
  until: number,
  figures: Figures,
): Promise<void> {
  const perSubmission = Math.ceil(people / submissionIds.length);
  const submissionId = submissionIds[person % submissionIds.length] ?? "";
  const own = measureIds.filter(
    (_, index) => index % perSubmission === Math.floor(person / submissionIds.length),
  );
  const revisions = new Map<string, number>();
  // Nobody starts in the same second.
  await sleep(Math.random() * thinkMs.max);
  const client = await BenchClient.open(origin);
  const stream = follow(origin, cookie);
  const timed = async (latencies: number[], ask: () => Promise<{ status: number; body: string }>) => {
    const began = performance.now();
    const reply = await ask();
    latencies.push(performance.now() - began);
    if (reply.status === 200) return reply.body;
    const { code = "none" } = JSON.parse(reply.body || "{}") as { code?: string };
    const error = `${reply.status} ${code}`;
    figures.errors.set(error, (figures.errors.get(error) ?? 0) + 1);
    return null;
  };

  for (let step = 0; performance.now() < until; step++) {
    const measureId = own[step % own.length] ?? "";
    const path = `/api/v1/submissions/${submissionId}/responses/${measureId}`;
    await timed(figures.reads, () => client.request({ method: "GET", path, headers: { cookie } }));
    await sleep(thinkMs.min + Math.random() * (thinkMs.max - thinkMs.min));
    const revision = revisions.get(measureId) ?? 1;
    const body = JSON.stringify({
      parts: answers(person + step),
      comment: `What person ${person} says, step ${step}.`,
      subMeasures: {},
      notRelevant: false,
      quality: null,
      revision,
    });
    const done = await timed(figures.saves, () =>
      client.request({ method: "PUT", path, headers: { cookie }, body }),
    );
    if (done === null) continue;
    revisions.set(measureId, revision + 1);
    figures.saved.push({ submissionId, measureId, revision: revision + 1 });
  }
  client.close();
  stream.destroy();
}

/** The stream of live changes that an open page holds; what it says is read and dropped. */
function follow(origin: URL, cookie: string): Socket {
  const socket = connect({ host: origin.hostname, port: Number(origin.port) });
  socket.write(`GET /api/v1/events HTTP/1.1\r\nhost: ${origin.host}\r\ncookie: ${cookie}\r\n\r\n`);
  socket.resume();
  socket.on("error", () => {});
  return socket;
}

function tell({ reads, saves, errors }: Figures): void {
  const rounded = (value: number) => Math.round(value * 10) / 10;
  for (const [name, latencies, p95Aim] of [
    ["read a measure", reads, 100],
    ["save an answer", saves, 100],
  ] as const) {
    const ordered = Float64Array.from(latencies).sort();
    const at = (share: number) =>
      rounded(ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))] ?? 0);
    const details = {
      people,
      requests: ordered.length,
      perSecond: rounded((ordered.length / durationMs) * 1000),
    };
    report({ name: `${name}, median`, value: at(0.5), unit: "ms", ...details });
    report({ name: `${name}, p95`, value: at(0.95), unit: "ms", aim: p95Aim });
    report({ name: `${name}, p99`, value: at(0.99), unit: "ms" });
    report({ name: `${name}, slowest`, value: at(1), unit: "ms" });
  }
  const count = [...errors.values()].reduce((sum, each) => sum + each, 0);
  report({
    name: "replies that were errors",
    value: count,
    unit: "replies",
    aim: 0,
    ...Object.fromEntries(errors),
  });
}

/** How many acknowledged saves the database does not have: a response's revision must be at least what was told. */
async function lostSaves(pool: ReturnType<typeof createPool>, saved: readonly Saved[]): Promise<number> {
  const { rows } = await pool.query<{ lost: number }>(
    `SELECT count(*)::int AS lost
     FROM unnest($1::uuid[], $2::uuid[], $3::int[]) AS told (submission_id, measure_id, revision)
     WHERE NOT EXISTS (SELECT FROM response r WHERE r.submission_id = told.submission_id
       AND r.measure_id = told.measure_id AND r.revision >= told.revision)`,
    [
      saved.map(({ submissionId }) => submissionId),
      saved.map(({ measureId }) => measureId),
      saved.map(({ revision }) => revision),
    ],
  );
  return rows[0]?.lost ?? saved.length;
}
