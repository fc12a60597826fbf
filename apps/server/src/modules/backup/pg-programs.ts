import { execFile, spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import tls from "node:tls";
import { promisify } from "node:util";
import type pg from "pg";
import type { FileContent } from "../../platform/files/file-store.ts";
import { BackupFault } from "./backup-fault.ts";

export type PgProgram = { path: string; version: string; major: number };

// Where packages put several versions side by side, beside what is on PATH.
const versionFolders = [
  "/usr/lib/postgresql",
  "/usr/local/lib/postgresql",
  "/opt/homebrew/opt",
  "/usr/local/opt",
];

function candidates(name: string, path: string): string[] {
  const folders = path.split(delimiter).filter((folder) => folder !== "");
  for (const parent of versionFolders) {
    if (!existsSync(parent)) continue;
    for (const version of readdirSync(parent)) folders.push(join(parent, version, "bin"));
  }
  for (let major = 15; major < 30; major++) folders.push(`/usr/pgsql-${major}/bin`);
  return [...new Set(folders.map((folder) => join(folder, name)))].filter((file) => existsSync(file));
}

/**
 * Finds pg_dump or pg_restore of this major version, else the oldest newer one: an older one cannot read what a newer
 * server or program wrote. Answers null where there is none.
 */
export async function findPgProgram(
  name: "pg_dump" | "pg_restore",
  majorMin: number,
  path = process.env["PATH"] ?? "",
): Promise<PgProgram | null> {
  const found: PgProgram[] = [];
  for (const file of candidates(name, path)) {
    const program = await versionOf(file);
    if (program !== null && program.major >= majorMin) found.push(program);
  }
  return found.sort((a, b) => a.major - b.major)[0] ?? null;
}

async function versionOf(path: string): Promise<PgProgram | null> {
  try {
    const { stdout } = await promisify(execFile)(path, ["--version"], { timeout: 10_000 });
    const [, version, major] = /\s((\d+)[.\w]*)/.exec(stdout) ?? [];
    return version === undefined ? null : { path, version, major: Number(major) };
  } catch {
    // What cannot even tell its version is of no use.
    return null;
  }
}

export type PgRun = {
  output: FileContent;
  /** Resolves when the program has ended well, else rejects with what it said. */
  ended: Promise<void>;
};

/** Runs one of PostgreSQL's programs and gives what it writes to standard output, as it comes. */
export function runPgProgram(
  program: PgProgram,
  args: string[],
  { env = {}, input, signal }: { env?: Record<string, string>; input?: FileContent; signal?: AbortSignal },
): PgRun {
  const child = spawn(program.path, args, {
    env: { PATH: process.env["PATH"] ?? "", LANG: "C.UTF-8", ...env },
    stdio: ["pipe", "pipe", "pipe"],
    ...(signal === undefined ? {} : { signal }),
  });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said = (said + String(chunk)).slice(-4_000);
  });
  // A program that ends early closes its input; its status says why.
  child.stdin.on("error", () => undefined);
  const feeding = feed(child.stdin, input);
  const exited = new Promise<void>((resolve, reject) => {
    child.once("error", (error) =>
      reject(new BackupFault(`${program.path} cannot be run: ${error.message}`)),
    );
    child.once("close", (code) => {
      if (code === 0) resolve();
      else reject(new BackupFault(`${program.path} failed: ${said.trim() || `it ended with ${code}`}`));
    });
  });
  const ended = Promise.all([exited, feeding]).then(() => undefined);
  ended.catch(() => child.kill());
  return { output: child.stdout as AsyncIterable<Uint8Array>, ended };
}

async function feed(stdin: NodeJS.WritableStream, input: FileContent | undefined): Promise<void> {
  for await (const chunk of input ?? []) {
    if (!stdin.write(chunk)) {
      await new Promise<void>((resolve) => {
        stdin.once("drain", resolve);
        stdin.once("close", resolve);
      });
    }
  }
  stdin.end();
}

/**
 * How libpq reaches the database that a client is connected to: by variables, since everybody on the machine can read
 * arguments. `close` removes what had to be written to a file.
 */
export async function libpqEnvironment(
  client: pg.Client,
): Promise<{ env: Record<string, string>; close(): Promise<void> }> {
  const { host, port, user, database, password, ssl } = client;
  const env: Record<string, string> = {
    PGHOST: host,
    PGPORT: String(port),
    PGUSER: user ?? "",
    PGDATABASE: database ?? "",
    PGCONNECT_TIMEOUT: "30",
    PGAPPNAME: "aquamark backup",
  };
  if (typeof password === "string") env["PGPASSWORD"] = password;
  const passFile = process.env["PGPASSFILE"];
  if (passFile !== undefined) env["PGPASSFILE"] = passFile;
  const encryption = ssl as unknown as boolean | { ca?: string; rejectUnauthorized?: boolean } | undefined;
  if (!encryption) return { env: { ...env, PGSSLMODE: "prefer" }, close: async () => undefined };
  const { ca, rejectUnauthorized = true } = encryption === true ? {} : encryption;
  if (!rejectUnauthorized) return { env: { ...env, PGSSLMODE: "require" }, close: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), "aquamark-ca-"));
  const file = join(folder, "ca.pem");
  const authorities = ca ?? systemAuthorities();
  await writeFile(file, authorities);
  return {
    env: { ...env, PGSSLMODE: "verify-full", PGSSLROOTCERT: file },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

function systemAuthorities(): string {
  return tls.getCACertificates("default").join("\n");
}
