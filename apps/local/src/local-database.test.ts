import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import pg from "pg";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { nobody } from "./database-user.ts";
import { type LocalDatabase, startLocalDatabase } from "./local-database.ts";
import { readPostmasterFile } from "./postmaster-file.ts";
import { isRunning } from "./running-process.ts";

const log = { info: () => {} };
const cleanUps: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

function givenFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "aquamark-local-"));
  chmodSync(folder, 0o755);
  return folder;
}

const made = join(givenFolder(), "made");

beforeAll(async () => {
  await (await startLocalDatabase({ dataDir: made, user: nobody, log })).stop();
});
afterAll(() => rmSync(dirname(made), { recursive: true }));

/** A data folder with a database that was made, started and stopped: copying it is faster than making one. */
function givenDataDir(): string {
  const root = givenFolder();
  cleanUps.push(() => rmSync(root, { recursive: true, force: true }));
  execFileSync("cp", ["-a", made, join(root, "data dir")]);
  return join(root, "data dir");
}

async function givenDatabase(dataDir: string): Promise<LocalDatabase> {
  const database = await startLocalDatabase({ dataDir, user: nobody, log });
  cleanUps.push(() => database.stop());
  return database;
}

/** Another process that holds the database of the folder until it is killed. */
async function givenOtherProcess(dataDir: string): Promise<ChildProcess> {
  const script = `
    import { startLocalDatabase } from ${JSON.stringify(new URL("./local-database.ts", import.meta.url).href)};
    const { url } = await startLocalDatabase({ dataDir: ${JSON.stringify(dataDir)}, log: { info() {} } });
    console.log(url);
    setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ["--input-type=module-typescript", "--eval", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  cleanUps.push(() => void other.kill("SIGKILL"));
  await once(createInterface({ input: other.stdout as NodeJS.ReadableStream }), "line");
  return other;
}

async function killed(other: ChildProcess): Promise<void> {
  other.kill("SIGKILL");
  await once(other, "exit");
}

async function ask(url: string, text: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ answer: unknown }>(text);
    return rows[0]?.answer;
  } finally {
    await client.end();
  }
}

function serverOf(dataDir: string): number {
  const server = readPostmasterFile(join(dataDir, "database", "data"));
  if (server === null) throw new Error("There is no server.");
  return server.pid;
}

test("what was written is there after a stop and a start, in UTF-8 with the C collation", async () => {
  const dataDir = givenDataDir();
  const first = await givenDatabase(dataDir);
  await ask(first.url, "CREATE TABLE word AS SELECT 'Größe' AS answer");
  await first.stop();

  const second = await givenDatabase(dataDir);

  expect(second.adopted).toBe(false);
  expect(await ask(second.url, "SELECT answer FROM word")).toBe("Größe");
  expect(
    await ask(
      second.url,
      "SELECT concat(current_setting('server_encoding'), ' ', datcollate, ' ', current_setting('fsync')) AS answer FROM pg_database WHERE datname = current_database()",
    ),
  ).toBe("UTF8 C on");
});

test("the server listens on a socket only, and asks for the password", async () => {
  const { url } = await givenDatabase(givenDataDir());

  expect(await ask(url, "SELECT current_setting('listen_addresses') AS answer")).toBe("");
  await expect(ask(url.replace(/:[^:@]+@/, ":guess@"), "SELECT 1")).rejects.toThrow(
    "password authentication failed",
  );
});

test("a stop ends the server and frees the folder", async () => {
  const dataDir = givenDataDir();
  const database = await startLocalDatabase({ dataDir, user: nobody, log });
  const server = serverOf(dataDir);

  await database.stop();

  expect(isRunning(server)).toBe(false);
  expect(existsSync(join(dataDir, "running"))).toBe(false);
});

test("a second start on the same folder says so in one sentence", async () => {
  const dataDir = givenDataDir();
  const other = await givenOtherProcess(dataDir);

  await expect(startLocalDatabase({ dataDir, user: nobody, log })).rejects.toThrow(
    `Aquamark is already running on ${dataDir} (process ${other.pid}): stop it first, or set AQUAMARK_DATA_DIR to another folder.`,
  );
});

test("of several starts at the same moment exactly one gets the folder", async () => {
  const dataDir = givenDataDir();

  const starts = await Promise.allSettled([1, 2, 3, 4].map(() => givenDatabase(dataDir)));

  expect(starts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("a command may share the database of a running start, and leaves it running", async () => {
  const dataDir = givenDataDir();
  const owner = await givenOtherProcess(dataDir);

  const shared = await startLocalDatabase({ dataDir, user: nobody, log, share: true });
  expect(await ask(shared.url, "SELECT 7 AS answer")).toBe(7);
  await shared.stop();

  expect(owner.exitCode).toBe(null);
  expect(isRunning(serverOf(dataDir))).toBe(true);
  await killed(owner);
  await (await givenDatabase(dataDir)).stop();
});

test("the server of a killed process is taken over with what was committed", async () => {
  const dataDir = givenDataDir();
  const other = await givenOtherProcess(dataDir);
  const server = serverOf(dataDir);
  await killed(other);

  const database = await givenDatabase(dataDir);

  expect(database.adopted).toBe(true);
  expect(serverOf(dataDir)).toBe(server);
  expect(await ask(database.url, "SELECT 7 AS answer")).toBe(7);
});

test("a left-over server with other settings is replaced", async () => {
  const dataDir = givenDataDir();
  const other = await givenOtherProcess(dataDir);
  await killed(other);

  const database = await startLocalDatabase({
    dataDir,
    user: nobody,
    log,
    settings: { max_connections: "33" },
  });
  cleanUps.push(() => database.stop());

  expect(database.adopted).toBe(false);
  expect(await ask(database.url, "SELECT current_setting('max_connections') AS answer")).toBe("33");
});

test("after process and server were both killed, what was committed is recovered", async () => {
  const dataDir = givenDataDir();
  const other = await givenOtherProcess(dataDir);
  const server = serverOf(dataDir);
  await killed(other);
  process.kill(server, "SIGKILL");

  const database = await givenDatabase(dataDir);

  expect(database.adopted).toBe(false);
  expect(await ask(database.url, "SELECT 7 AS answer")).toBe(7);
});

test("a pid file whose id now belongs to another program neither stops the start nor harms that program", async () => {
  const dataDir = givenDataDir();
  const bystander = spawn("sleep", ["60"]);
  cleanUps.push(() => void bystander.kill());
  const data = join(dataDir, "database", "data");
  writeFileSync(join(data, "postmaster.pid"), `${bystander.pid}\n${data}\n1\n5432\n\n\n\nready\n`);
  chmodSync(join(data, "postmaster.pid"), 0o644);

  const database = await givenDatabase(dataDir);

  expect(database.adopted).toBe(false);
  expect(bystander.exitCode).toBe(null);
});

test("a start that was killed while it made the cluster leaves nothing that stops the next", async () => {
  const dataDir = givenDataDir();
  const home = join(dataDir, "database");
  rmSync(join(home, "data"), { recursive: true });
  writeFileSync(join(home, "data.new"), "half made");

  const database = await givenDatabase(dataDir);

  expect(await ask(database.url, "SELECT 7 AS answer")).toBe(7);
});

test("a folder whose path is too long for a socket works", async () => {
  const dataDir = join(givenDataDir(), "very-long-name".repeat(8));
  execFileSync("cp", ["-a", made, dataDir]);

  const database = await givenDatabase(dataDir);

  expect(await ask(database.url, "SELECT 7 AS answer")).toBe(7);
  const socketDir = new URL(database.url).searchParams.get("host") ?? "";
  await database.stop();
  expect(existsSync(socketDir)).toBe(false);
});

test("data of another PostgreSQL is refused in words", async () => {
  const dataDir = givenDataDir();
  const versionFile = join(dataDir, "database", "data", "PG_VERSION");
  const ours = readFileSync(versionFile, "utf8").trim();
  writeFileSync(versionFile, "14\n");

  await expect(startLocalDatabase({ dataDir, user: nobody, log })).rejects.toThrow(
    `was written by PostgreSQL 14, and this Aquamark brings ${ours}: restore a backup into a new data folder.`,
  );
});
