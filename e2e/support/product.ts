import { spawn } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const startDueMs = 120_000;
const stopDueMs = 30_000;

/** The folder of the program that is tested. */
export const programDir = fileURLToPath(new URL("../../", import.meta.url));

export type Product = {
  address: string;
  /** Stops it as Ctrl-C does, and fails where it does not end cleanly. */
  stop(): Promise<void>;
};

/** Starts the product as `npm start` does, with its database in the folder and its demo where that is empty. */
export async function startProduct(options: {
  dataDir: string;
  /** Where its program is; the one that is tested unless said. */
  folder?: string;
  env?: Record<string, string>;
}): Promise<Product> {
  const { DATABASE_URL: _, ...environment } = process.env;
  const command = join(options.folder ?? programDir, "bin", "aquamark.mjs");
  const product = spawn(process.execPath, [command, "start"], {
    env: {
      ...environment,
      PORT: "0",
      HOST: "127.0.0.1",
      AQUAMARK_DATA_DIR: options.dataDir,
      AQUAMARK_DATABASE_USER: "nobody",
      LOG_LEVEL: "warn",
      ...options.env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const exited = new Promise<number | null>((resolve) => {
    product.once("exit", resolve);
  });
  const address = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`The product did not start in time:\n${output}`)),
      startDueMs,
    );
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const match = /Aquamark \S+ is at (http:\S+)/.exec(output);
      if (!match?.[1]) return;
      clearTimeout(late);
      resolve(match[1]);
    };
    product.stdout.on("data", read);
    product.stderr.on("data", read);
    void exited.then((code) =>
      reject(new Error(`The product ended with ${code} before it answered:\n${output}`)),
    );
  });
  return {
    address,
    stop: async () => {
      product.kill("SIGTERM");
      const late = setTimeout(() => product.kill("SIGKILL"), stopDueMs);
      const code = await exited;
      clearTimeout(late);
      if (code !== 0) throw new Error(`The product did not stop cleanly (${code}):\n${output}`);
    },
  };
}

/** An empty folder that the database's own user can reach, where root runs the tests; `remove` takes it away. */
export async function emptyFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "aquamark-journeys-"));
  await chmod(path, 0o755);
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
