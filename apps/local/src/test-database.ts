import { randomUUID } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { binariesIn, prepareBinaries } from "./binaries.ts";
import { createCluster, query, type ServerSettings, startServer, stopServer, urlOf } from "./cluster.ts";
import { type ClusterHome, makeOwnedFolder, makeSocketDir } from "./cluster-home.ts";
import { chooseDatabaseUser, nobody, ownerOf } from "./database-user.ts";
import { freePort } from "./free-port.ts";
import { lockHolder, takeLock } from "./process-lock.ts";

/** What a server shows to whoever connects by TLS, in PEM form. */
export type TestTls = { key: string; certificate: string };

export type TestDatabaseOptions = {
  /** Listen on a free port of 127.0.0.1 too, where TLS is spoken. */
  tls?: TestTls;
  /** The folder of another PostgreSQL, with bin/ below it, such as a distribution's. */
  postgresqlDir?: string;
};

export type TestDatabase = {
  /** The maintenance database, from which others are made and dropped. */
  url: string;
  /** The port on 127.0.0.1, or null where only the socket is listened on. */
  port: number | null;
  /** The address of another database of the cluster. */
  urlFor(database: string): string;
  /** Makes an empty database, or a copy of a template nobody is connected to; answers its address. */
  createDatabase(name: string, template?: string): Promise<string>;
  /** Ends the cluster and removes its folder. */
  stop(): Promise<void>;
};

const folderPrefix = "aquamark-test-";

// Nothing of a test run outlives it, so nothing waits for the disk.
const testSettings = {
  fsync: "off",
  full_page_writes: "off",
  synchronous_commit: "off",
  wal_level: "minimal",
  max_wal_senders: "0",
  max_wal_size: "4GB",
  autovacuum: "off",
  max_connections: "200",
  shared_buffers: "128MB",
  timezone: "UTC",
  log_min_messages: "warning",
  jit: "off",
};

/**
 * Starts an empty cluster for one run of tests, in the temporary folder and without waiting for
 * the disk. What earlier runs left behind when they were killed is stopped and removed first.
 */
export async function startTestDatabase({
  tls,
  postgresqlDir,
}: TestDatabaseOptions = {}): Promise<TestDatabase> {
  await removeAbandoned();
  const user = await chooseDatabaseUser(nobody);
  const root = realpathSync(mkdtempSync(join(tmpdir(), folderPrefix)));
  chmodSync(root, 0o755);
  const lock = takeLock(join(root, "running"));
  const home: ClusterHome = { dir: join(root, "database"), user, binariesDir: root };
  makeOwnedFolder(home.dir, user);
  const stop = async () => {
    await stopServer(home);
    if ("release" in lock) lock.release();
    rmSync(root, { recursive: true, force: true });
  };
  try {
    const binaries =
      postgresqlDir === undefined
        ? await prepareBinaries(user, home.binariesDir, () => {})
        : await binariesIn(postgresqlDir, user);
    await createCluster(home, binaries, false);
    const port = tls === undefined ? null : await freePort();
    const settings =
      tls === undefined || port === null
        ? testSettings
        : { ...testSettings, ...tlsSettings(home, tls), port: String(port) };
    const { socketDir } = await startServer(home, binaries, makeSocketDir(home), settings);
    const urlFor = (database: string) => urlOf(home, socketDir, database, port ?? undefined);
    return {
      url: urlFor("postgres"),
      port,
      urlFor,
      createDatabase: async (name, template) => {
        await query(urlFor("postgres"), cloneStatement(name, template ?? "template1"));
        return urlFor(name);
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function tlsSettings(home: ClusterHome, { key, certificate }: TestTls): ServerSettings {
  const write = (name: string, text: string) => {
    const file = join(home.dir, name);
    writeFileSync(file, text, { mode: 0o600 });
    const { uid, gid } = home.user;
    if (uid !== undefined && gid !== undefined) chownSync(file, uid, gid);
    return file;
  };
  return {
    ssl: "on",
    ssl_key_file: write("server.key", key),
    ssl_cert_file: write("server.crt", certificate),
    listen_addresses: "127.0.0.1",
  };
}

async function removeAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(folderPrefix))) {
    const root = join(tmpdir(), name);
    try {
      // A folder without a lock is one that another run is just making.
      if (!existsSync(join(root, "running")) || lockHolder(join(root, "running")) !== null) continue;
      const dir = join(realpathSync(root), "database");
      if (existsSync(dir)) await stopServer({ dir, user: await ownerOf(dir), binariesDir: root });
      rmSync(root, { recursive: true, force: true });
    } catch (error) {
      // Another user's run cannot be cleared by us and does not stand in our way.
      if (!["EACCES", "EPERM", "ENOENT"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    }
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function cloneStatement(name: string, template: string): string {
  // Copying files is faster than logging every page, and here nothing has to survive a crash.
  return `CREATE DATABASE ${quoted(name)} TEMPLATE ${quoted(template)} STRATEGY FILE_COPY`;
}

/**
 * Copies a template database of the cluster behind `maintenanceUrl` (about 40 ms).
 * Answers the address of the copy and how to drop it with every connection to it.
 */
export async function cloneDatabase(
  maintenanceUrl: string,
  template: string,
): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `clone_${randomUUID().replaceAll("-", "")}`;
  await query(maintenanceUrl, cloneStatement(name, template));
  const url = new URL(maintenanceUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: async () => {
      await query(maintenanceUrl, `DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`);
    },
  };
}
