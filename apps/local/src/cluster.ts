import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import type { Binaries } from "./binaries.ts";
import type { ClusterHome } from "./cluster-home.ts";
import { LocalError } from "./local-error.ts";
import {
  disownPostmasterFile,
  findServer,
  type PostmasterFile,
  readPostmasterFile,
} from "./postmaster-file.ts";
import { identity, runProgram } from "./run-program.ts";
import { beginningOf, isRunning } from "./running-process.ts";

/** PostgreSQL's settings by name, as `postgres -c name=value` takes them. */
export type ServerSettings = Record<string, string>;

const superuser = "aquamark";
const startTimeoutMs = 60_000;
const stopTimeoutMs = 30_000;
const logSizeMaxBytes = 10 * 1024 * 1024;

export function dataFolderOf(home: ClusterHome): string {
  return join(home.dir, "data");
}

function passwordOf(home: ClusterHome): string {
  return readFileSync(join(home.dir, "password"), "utf8").trim();
}

/** The address of a database of the cluster, through its socket. */
export function urlOf(home: ClusterHome, socketDir: string, database: string, port = 5432): string {
  return `postgres://${superuser}:${passwordOf(home)}@localhost:${port}/${database}?host=${encodeURIComponent(socketDir)}`;
}

/**
 * Makes the cluster unless it exists.
 *
 * It is made beside its place and synced to disk before it takes it, so that a start which was
 * killed leaves no half-made cluster behind.
 */
export async function createCluster(
  home: ClusterHome,
  binaries: Binaries,
  isDurable: boolean,
): Promise<void> {
  if (existsSync(join(dataFolderOf(home), "PG_VERSION"))) return;
  const draft = join(home.dir, "data.new");
  rmSync(draft, { recursive: true, force: true });
  const passwordFile = join(home.dir, "password");
  writeFileSync(passwordFile, `${randomBytes(24).toString("base64url")}\n`, { mode: 0o600 });
  if (home.user.uid !== undefined && home.user.gid !== undefined) {
    chownSync(passwordFile, home.user.uid, home.user.gid);
  }
  const initdb = join(binaries.dir, "bin", "initdb");
  const options = { ...home.user, env: binaries.env, cwd: home.dir };
  const made = await runProgram(
    initdb,
    [
      `--pgdata=${draft}`,
      "--encoding=UTF8",
      "--locale=C",
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--no-sync",
      "--no-instructions",
    ],
    options,
  );
  if (!made.ok) throw new LocalError(`The database could not be made in ${home.dir}: ${made.output}`);
  if (isDurable) {
    const synced = await runProgram(initdb, ["--sync-only", `--pgdata=${draft}`], options);
    if (!synced.ok) throw new LocalError(`The database could not be written to disk: ${synced.output}`);
  }
  renameSync(draft, dataFolderOf(home));
}

/** Refuses data that another major version of PostgreSQL wrote, in words that help. */
export function checkVersion(home: ClusterHome, binaries: Binaries): void {
  const found = readFileSync(join(dataFolderOf(home), "PG_VERSION"), "utf8").trim();
  const ours = binaries.version.split(".")[0];
  if (found !== ours) {
    throw new LocalError(
      `The database in ${home.dir} was written by PostgreSQL ${found}, and this Aquamark brings ${ours}: restore a backup into a new data folder.`,
    );
  }
}

function argumentsOf(home: ClusterHome, socketDir: string, settings: ServerSettings): string[] {
  const all: ServerSettings = {
    listen_addresses: "",
    unix_socket_directories: `"${socketDir.replaceAll('"', '""')}"`,
    unix_socket_permissions: "0700",
    ...settings,
  };
  const given = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return ["-D", dataFolderOf(home), ...given];
}

/** Whether the running server was started with these very settings. */
export function runsWith(
  home: ClusterHome,
  binaries: Binaries,
  server: PostmasterFile,
  settings: ServerSettings,
): boolean {
  const optionsFile = join(dataFolderOf(home), "postmaster.opts");
  if (!existsSync(optionsFile)) return false;
  const quoted = argumentsOf(home, server.socketDir, settings).map((argument) => `"${argument}"`);
  return (
    readFileSync(optionsFile, "utf8").trim() === [join(binaries.dir, "bin", "postgres"), ...quoted].join(" ")
  );
}

/**
 * Starts the server in a session of its own, so that a terminal's Ctrl-C reaches us and not it.
 * Resolves when it accepts connections.
 */
export async function startServer(
  home: ClusterHome,
  binaries: Binaries,
  socketDir: string,
  settings: ServerSettings,
): Promise<PostmasterFile> {
  if (readPostmasterFile(dataFolderOf(home)) !== null) disownPostmasterFile(dataFolderOf(home));
  const deadline = Date.now() + startTimeoutMs;
  for (;;) {
    const started = await tryToStart(home, binaries, argumentsOf(home, socketDir, settings), deadline);
    if ("pid" in started) return started;
    // Sessions of a server that was killed need a moment to notice it.
    const isBusy = /shared memory block .* is still in use|pre-existing shared memory/.test(started.output);
    if (!isBusy || Date.now() > deadline) {
      throw new LocalError(`The database in ${home.dir} did not start: ${started.output}`);
    }
    await sleep(200);
  }
}

async function tryToStart(
  home: ClusterHome,
  binaries: Binaries,
  args: string[],
  deadline: number,
): Promise<PostmasterFile | { output: string }> {
  const logFile = join(home.dir, "postgres.log");
  if (existsSync(logFile) && statSync(logFile).size > logSizeMaxBytes) renameSync(logFile, `${logFile}.1`);
  const log = openSync(logFile, "a", 0o600);
  const logStart = statSync(logFile).size;
  const server = spawn(join(binaries.dir, "bin", "postgres"), args, {
    ...identity(home.user),
    env: binaries.env,
    cwd: home.dir,
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  server.unref();
  let failure: string | null = null;
  server.once("error", (error) => {
    failure = error.message;
  });
  server.once("exit", (code, signal) => {
    failure ??= `it ended with ${signal ?? code}`;
  });
  while (Date.now() < deadline) {
    await sleep(10);
    if (failure !== null) {
      const printed = readFileSync(logFile).subarray(logStart).toString("utf8").trim();
      return { output: printed === "" ? failure : printed };
    }
    const file = readPostmasterFile(dataFolderOf(home));
    if (file?.pid === server.pid && file?.isReady === true) return file;
  }
  await stopServer(home);
  return { output: `it was not ready after ${startTimeoutMs / 1000} seconds` };
}

/** Sends a signal to the server of the home, if one lives. */
export function signalServer(home: ClusterHome, signal: NodeJS.Signals): void {
  const server = findServer(dataFolderOf(home));
  if (server === null) return;
  try {
    process.kill(server.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** Ends the server of the home, if one lives: at once but cleanly, and by force where that takes too long. */
export async function stopServer(home: ClusterHome): Promise<void> {
  const server = findServer(dataFolderOf(home));
  if (server === null) return;
  const beginning = beginningOf(server.pid);
  for (const [signal, patienceMs] of [
    ["SIGINT", stopTimeoutMs],
    ["SIGQUIT", 5_000],
    ["SIGKILL", 5_000],
  ] as const) {
    const deadline = Date.now() + patienceMs;
    signalServer(home, signal);
    while (Date.now() < deadline) {
      if (!isRunning(server.pid) || beginningOf(server.pid) !== beginning) return;
      await sleep(10);
    }
  }
  throw new LocalError(`The database server (process ${server.pid}) could not be stopped.`);
}

/** Runs one statement in a connection of its own. */
export async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}
