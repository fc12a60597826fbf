import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startLocalDatabase } from "@aquamark/local";
import { runNotifications } from "../apps/server/src/modules/notifications/index.ts";
import { createDb, createPool } from "../apps/server/src/platform/db/database.ts";
import { migrate } from "../apps/server/src/platform/db/migrate.ts";
import { enqueue } from "../apps/server/src/platform/jobs/enqueue.ts";
import { startSmtpCatcher } from "../apps/server/src/test/smtp-server.ts";
import { loadActivityData } from "./activity-data.ts";
import { BenchClient, measure } from "./http-client.ts";
import { cookieOf } from "./http-data.ts";
import { startServe, startWork } from "./processes.ts";
import { report, reportLoad, table } from "./report.ts";

const size = {
  events: Number(process.env["BENCH_EVENTS"] ?? 1_000_000),
  users: Number(process.env["BENCH_USERS"] ?? 2_000),
  subscriptions: 20,
};
const clientCount = 8;
const durationMs = Number(process.env["BENCH_SECONDS"] ?? 20) * 1000;
const authSecret = randomBytes(24).toString("hex");

const dir = mkdtempSync(join(tmpdir(), "aquamark-bench-"));
const database = await startLocalDatabase({ dataDir: dir, log: { info: () => {} } });
const pool = createPool(database.url, 2);
const db = createDb(pool);
try {
  await migrate(database.url);
  await loadActivityData(db, size);
  const { rows } = await pool.query<{ events: number; users: number; subscriptions: number }>(
    `SELECT (SELECT count(*)::int FROM activity) AS events, (SELECT count(*)::int FROM app_user) AS users,
       (SELECT count(*)::int FROM subscription) AS subscriptions`,
  );
  console.log(JSON.stringify(rows[0]));
  // Users of every role, each in turn: nobody's page is in any cache but the database's.
  const readers = await db.selectFrom("appUser").select("id").orderBy("email").limit(400).execute();
  const cookies: string[] = [];
  for (const { id } of readers) cookies.push(await cookieOf(db, id, authSecret));
  const server = await startServe({ databaseUrl: database.url, authSecret, dataDir: dir });
  try {
    const clients = await Promise.all(
      Array.from({ length: clientCount }, () => BenchClient.open(server.origin)),
    );
    let step = 0;
    let items = 0;
    const page = (path: string) => async (client: BenchClient) => {
      const cookie = cookies[step++ % cookies.length] ?? "";
      const reply = await client.request({ method: "GET", path, headers: { cookie } });
      items += (JSON.parse(reply.body) as { items: unknown[] }).items.length;
      return reply;
    };
    const week = page("/api/v1/timeline");
    await measure(clients, Math.min(3_000, durationMs), week);
    [step, items] = [0, 0];
    reportLoad(
      `timeline of 7 days, ${clientCount} clients`,
      await measure(clients, durationMs, week),
      undefined,
      50,
    );
    report({ name: "things shown on it", value: Math.round(items / step), unit: "on average" });
    reportLoad(
      `timeline of 31 days, ${clientCount} clients`,
      await measure(clients, durationMs, page("/api/v1/timeline?days=31")),
    );
    for (const client of clients) client.close();
  } finally {
    await server.stop();
  }
  await measureNotifications();
} finally {
  await pool.end();
  await database.stop();
  rmSync(dir, { recursive: true, force: true });
}
table();

/** All users are due at once, each for a day: the run, and until a mail server has all of their mails. */
async function measureNotifications(): Promise<void> {
  const mailServer = await startSmtpCatcher();
  const worker = startWork(
    { databaseUrl: database.url, authSecret, dataDir: dir },
    {
      SMTP_HOST: "127.0.0.1",
      SMTP_PORT: String(mailServer.port),
      SMTP_SECURE: "none",
      MAIL_FROM: "Aquamark <assess@example.org>",
      MAIL_PER_SECOND: "1000",
      BASE_URL: "https://assess.example.org",
    },
  );
  try {
    const began = performance.now();
    await db.transaction().execute((tx) => enqueue(tx, runNotifications, {}));
    const toldWithin = async (isDone: () => Promise<boolean>) => {
      while (!(await isDone())) await sleep(200);
      return Math.round((performance.now() - began) / 100) / 10;
    };
    const writtenWithin = await toldWithin(async () => {
      const { due } = await db
        .selectFrom("appUser")
        .select(({ fn }) => fn.countAll<number>().as("due"))
        .where("notifiedUntil", "is", null)
        .executeTakeFirstOrThrow();
      return due === 0;
    });
    const { mails, items } = await db
      .selectFrom("notification")
      .select(({ fn }) => [fn.countAll<number>().as("mails"), fn.sum<number>("itemCount").as("items")])
      .executeTakeFirstOrThrow();
    const sentWithin = await toldWithin(async () => mailServer.mails.length >= mails);
    report({ name: "notification run: all mails written", value: writtenWithin, unit: "s" });
    report({
      name: "notification run: all mails sent",
      value: sentWithin,
      unit: "s",
      aim: 60,
      mails,
    });
    report({ name: "changes told in them", value: items, unit: "changes" });
  } finally {
    await worker.stop();
    await mailServer.stop();
  }
}
