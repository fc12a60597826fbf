import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Binaries, prepareBinaries } from "./binaries.ts";
import {
  checkVersion,
  createCluster,
  dataFolderOf,
  query,
  runsWith,
  type ServerSettings,
  signalServer,
  startServer,
  stopServer,
  urlOf,
} from "./cluster.ts";
import { type ClusterHome, findClusterHome, makeSocketDir, prepareDataDir } from "./cluster-home.ts";
import { LocalError } from "./local-error.ts";
import { findServer, type PostmasterFile } from "./postmaster-file.ts";
import { lockHolder, takeLock } from "./process-lock.ts";

export type LocalDatabaseLog = { info(message: string): void };

export type LocalDatabaseOptions = {
  dataDir: string;
  log: LocalDatabaseLog;
  /** Who runs a new PostgreSQL that root starts: aquamark or postgres, made when missing, unless said. */
  user?: string | null;
  /** PostgreSQL's settings, over the defaults below. */
  settings?: ServerSettings;
  /** Use the server of another living process on the folder, where there is one, and leave it running. */
  share?: boolean;
};

export type LocalDatabase = {
  url: string;
  /** Whether a server was found running: one left behind by a killed process, or a shared one. */
  adopted: boolean;
  /** Ends the server cleanly and frees the folder; a shared one is left to its owner. */
  stop(): Promise<void>;
};

const databaseName = "aquamark";
const adoptTimeoutMs = 10_000;

const defaultSettings: ServerSettings = {
  max_connections: "100",
  shared_buffers: "256MB",
  timezone: "UTC",
  log_timezone: "UTC",
  log_min_messages: "warning",
  log_checkpoints: "off",
  // Nobody replicates from a server that listens on a socket only, so its log need not allow it.
  wal_level: "minimal",
  max_wal_senders: "0",
  max_wal_size: "2GB",
  // Our statements are short: compiling them costs more than it saves.
  jit: "off",
  random_page_cost: "1.1",
  // A statement whose client was killed gives up its locks within seconds.
  client_connection_check_interval: "2s",
};

/**
 * Starts the PostgreSQL of a data folder and makes its database on first use.
 *
 * One process at a time owns the folder. A server that outlived its killed owner is taken over.
 * Throws a LocalError, a sentence for whoever started the program.
 */
export async function startLocalDatabase(options: LocalDatabaseOptions): Promise<LocalDatabase> {
  const dataDir = prepareDataDir(options.dataDir);
  const lockFile = join(dataDir, "running");
  if (options.share === true && lockHolder(lockFile) !== null) return shareDatabase(dataDir, options);

  const lock = takeFolder(dataDir, lockFile);
  try {
    const say = (sentence: string) => options.log.info(sentence);
    const home = await findClusterHome(dataDir, options.user ?? null, say);
    const binaries = await prepareBinaries(home.user, home.binariesDir, say);
    const settings = { ...defaultSettings, ...options.settings };
    await createCluster(home, binaries, true);
    checkVersion(home, binaries);
    const adopted = await adoptServer(home, binaries, settings);
    const server = adopted ?? (await startServer(home, binaries, makeSocketDir(home), settings));
    const url = await openDatabase(home, server);
    // A process that ends without stop(), by a fault or a second Ctrl-C, takes the server along.
    const endServer = () => signalServer(home, "SIGINT");
    process.once("exit", endServer);
    let stopping: Promise<void> | null = null;
    return {
      url,
      adopted: adopted !== null,
      stop: () => {
        stopping ??= stopServer(home).then(() => {
          if (!server.socketDir.startsWith(home.dir))
            rmSync(server.socketDir, { recursive: true, force: true });
          process.off("exit", endServer);
          lock.release();
        });
        return stopping;
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function takeFolder(dataDir: string, lockFile: string) {
  try {
    const lock = takeLock(lockFile);
    if ("release" in lock) return lock;
    throw new LocalError(
      `Aquamark is already running on ${dataDir} (process ${lock.heldBy}): stop it first, or set AQUAMARK_DATA_DIR to another folder.`,
    );
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EACCES" && code !== "EPERM" && code !== "EROFS") throw error;
    throw new LocalError(`The data folder ${dataDir} cannot be written by this user.`, {
      cause: error,
    });
  }
}

/** Waits for the server that another process is starting or running on the folder. */
async function shareDatabase(dataDir: string, options: LocalDatabaseOptions): Promise<LocalDatabase> {
  const home = await findClusterHome(dataDir, options.user ?? null, (sentence) => options.log.info(sentence));
  const deadline = Date.now() + adoptTimeoutMs;
  while (Date.now() < deadline) {
    const server = findServer(dataFolderOf(home));
    if (server?.isReady === true && (await hasDatabase(home, server))) {
      const url = urlOf(home, server.socketDir, databaseName);
      return { url, adopted: true, stop: () => Promise.resolve() };
    }
    if (lockHolder(join(dataDir, "running")) === null) return startLocalDatabase(options);
    await sleep(50);
  }
  throw new LocalError(`Aquamark is starting on ${dataDir} and its database is not ready yet: try again.`);
}

/**
 * Takes over a server that is still running from a process that was killed, or stops it where it
 * does not answer or was started otherwise than we would. Answers null where there is none.
 */
async function adoptServer(
  home: ClusterHome,
  binaries: Binaries,
  settings: ServerSettings,
): Promise<PostmasterFile | null> {
  const deadline = Date.now() + adoptTimeoutMs;
  while (Date.now() < deadline) {
    const server = findServer(dataFolderOf(home));
    if (server === null) return null;
    if (!runsWith(home, binaries, server, settings)) break;
    if (server.isReady && (await endSessions(home, server, binaries))) return server;
    await sleep(50);
  }
  await stopServer(home);
  return null;
}

/** Ends what the killed process left open; false where the server does not answer or is another version. */
async function endSessions(home: ClusterHome, server: PostmasterFile, binaries: Binaries): Promise<boolean> {
  try {
    const [row] = await query(
      urlOf(home, server.socketDir, "postgres"),
      `SELECT current_setting('server_version') AS version,
         (SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
          WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()) AS ended`,
    );
    return row?.version === binaries.version;
  } catch {
    // Not answering is an answer here: the caller waits, then stops the server.
    return false;
  }
}

async function hasDatabase(home: ClusterHome, server: PostmasterFile): Promise<boolean> {
  const maintenance = urlOf(home, server.socketDir, "postgres");
  return (await query(maintenance, `SELECT 1 FROM pg_database WHERE datname = '${databaseName}'`)).length > 0;
}

async function openDatabase(home: ClusterHome, server: PostmasterFile): Promise<string> {
  if (!(await hasDatabase(home, server))) {
    await query(urlOf(home, server.socketDir, "postgres"), `CREATE DATABASE ${databaseName}`);
  }
  return urlOf(home, server.socketDir, databaseName);
}
