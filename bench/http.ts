import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startLocalDatabase } from "@aquamark/local";
import { createDb, createPool } from "../apps/server/src/platform/db/database.ts";
import { migrate } from "../apps/server/src/platform/db/migrate.ts";
import { BenchClient, measure } from "./http-client.ts";
import { answers, type BenchData, loadBenchData } from "./http-data.ts";
import { startServe } from "./processes.ts";
import { reportLoad, table } from "./report.ts";

const submissions = 50;
const measures = 200;
const clientCount = 8;
const durationMs = Number(process.env["BENCH_SECONDS"] ?? 10) * 1000;
const warmUpMs = Math.min(3_000, durationMs);
const authSecret = randomBytes(24).toString("hex");

const dir = mkdtempSync(join(tmpdir(), "aquamark-bench-"));
const database = await startLocalDatabase({ dataDir: dir, log: { info: () => {} } });
try {
  await migrate(database.url);
  const pool = createPool(database.url, 2);
  const data = await loadBenchData(createDb(pool), { submissions, measures, authSecret });
  const { rows } = await pool.query<{ fsync: string }>("SHOW fsync");
  if (rows[0]?.fsync !== "on") throw new Error("The database does not wait for the disk");
  await pool.end();
  await measureServer(data);
} finally {
  await database.stop();
  rmSync(dir, { recursive: true, force: true });
}
table();

async function measureServer(data: BenchData): Promise<void> {
  const server = await startServe({ databaseUrl: database.url, authSecret, dataDir: dir });
  try {
    const clients = await Promise.all(
      Array.from({ length: clientCount }, () => BenchClient.open(server.origin)),
    );
    await measureSaves(clients, data);
    await measureReads(clients, data);
    for (const client of clients) client.close();
  } finally {
    await server.stop();
  }
}

async function measureSaves(clients: readonly BenchClient[], data: BenchData): Promise<void> {
  const responses = data.submissionIds.map(() => data.measureIds.map(() => ({ revision: 1, number: 0 })));
  const steps = clients.map(() => 0);

  /** Saves the client's next measure of a submission with another answer than before. */
  const save = async (
    client: BenchClient,
    index: number,
    submission: number,
    first: number,
    stride: number,
  ) => {
    const step = steps[index] ?? 0;
    steps[index] = step + 1;
    const position = (first + step * stride) % data.measureIds.length;
    const state = responses[submission]?.[position];
    if (!state) throw new Error("There is no such response");
    state.number += 1;
    const body = JSON.stringify({
      parts: answers(submission + position + state.number),
      comment: `What organisation ${submission + 1} says of measure ${position + 1}, the ${state.number}th time.`,
      subMeasures: {},
      notRelevant: false,
      quality: null,
      revision: state.revision,
    });
    const reply = await client.request({
      method: "PUT",
      path: `/api/v1/submissions/${data.submissionIds[submission]}/responses/${data.measureIds[position]}`,
      headers: { cookie: data.cookie },
      body,
    });
    state.revision += 1;
    return reply;
  };

  const apart = (client: BenchClient, index: number) => save(client, index, index, 0, 1);
  const together = (client: BenchClient, index: number) => save(client, index, 9, index, clientCount);
  await measure(clients, warmUpMs, apart);
  const saves = await measure(clients, durationMs, apart);
  reportLoad(`save an answer, ${clientCount} clients on different submissions`, saves, 600, 40);
  const contended = await measure(clients, durationMs, together);
  reportLoad(`save an answer, ${clientCount} clients on one submission`, contended);
}

async function measureReads(clients: readonly BenchClient[], data: BenchData): Promise<void> {
  const { cookie, programId, surveyId, submissionIds } = data;
  const get = (path: (index: number, step: number) => string) => {
    const steps = clients.map(() => 0);
    return (client: BenchClient, index: number) => {
      const step = steps[index] ?? 0;
      steps[index] = step + 1;
      return client.request({ method: "GET", path: path(index, step), headers: { cookie } });
    };
  };
  const measureGet = async (name: string, aim: number, path: (index: number, step: number) => string) => {
    await measure(clients, warmUpMs, get(path));
    reportLoad(name, await measure(clients, durationMs, get(path)), aim);
  };
  await measureGet(
    "category results of a submission",
    1500,
    (index, step) =>
      `/api/v1/submissions/${submissionIds[(index + step) % submissionIds.length]}/category-results`,
  );
  await measureGet(
    "box plots of one level",
    1500,
    () => `/api/v1/programs/${programId}/surveys/${surveyId}/statistics?approval=reviewed`,
  );
  await measureGet("ping", 10_000, () => "/ping");
}
