import { spawn } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const command = fileURLToPath(new URL("../../bin/aquamark.mjs", import.meta.url));
const startDueMs = 120_000;
const stopDueMs = 30_000;

/** Starts the product as `npm start` does, in an empty folder with its demo, and stops it after the journeys. */
export default async function startProduct(): Promise<() => Promise<void>> {
  // For work on journeys: against a product that runs already.
  if (process.env.AQUAMARK_E2E_URL) return async () => {};
  const dataDir = await mkdtemp(join(tmpdir(), "aquamark-journeys-"));
  // Where root runs the tests, the database's own user has to get there.
  await chmod(dataDir, 0o755);
  const { DATABASE_URL: _, ...environment } = process.env;
  const product = spawn(process.execPath, [command, "start"], {
    env: {
      ...environment,
      PORT: "0",
      HOST: "127.0.0.1",
      AQUAMARK_DATA_DIR: dataDir,
      AQUAMARK_DATABASE_USER: "nobody",
      LOG_LEVEL: "warn",
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
  process.env.AQUAMARK_E2E_URL = address;
  process.env.AQUAMARK_E2E_DATA_DIR = dataDir;

  return async () => {
    product.kill("SIGTERM");
    const late = setTimeout(() => product.kill("SIGKILL"), stopDueMs);
    const code = await exited;
    clearTimeout(late);
    await rm(dataDir, { recursive: true, force: true });
    if (code !== 0) throw new Error(`The product did not stop cleanly (${code}):\n${output}`);
  };
}
