import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "@aquamark/local";

export type Settings = { databaseUrl: string; authSecret: string; dataDir: string };
export type RunningProcess = { stop(): Promise<void> };

const program = new URL("../apps/server/src/cli/main.ts", import.meta.url).pathname;

/** `aquamark serve` on a free port, once it answers; `BENCH_PROFILE` names a folder for its CPU profile. */
export async function startServe(settings: Settings): Promise<RunningProcess & { origin: URL }> {
  const port = await freePort();
  const origin = new URL(`http://127.0.0.1:${port}`);
  const server = run("serve", settings, { PORT: String(port) });
  await waitUntilUp(origin);
  return { ...server, origin };
}

/** `aquamark work`, with further settings. */
export function startWork(settings: Settings, env: Record<string, string> = {}): RunningProcess {
  return run("work", settings, env);
}

function run(
  command: "serve" | "work",
  { databaseUrl, authSecret, dataDir }: Settings,
  env: Record<string, string>,
): RunningProcess {
  const profile = process.env["BENCH_PROFILE"];
  const child = spawn(
    process.execPath,
    [...(profile ? ["--cpu-prof", `--cpu-prof-dir=${profile}`] : []), program, command],
    {
      env: {
        ...process.env,
        DATABASE_URL: databaseUrl,
        AUTH_SECRET: authSecret,
        HOST: "127.0.0.1",
        AQUAMARK_DATA_DIR: dataDir,
        // One user stands for all people, and nobody alone asks so much.
        REQUESTS_PER_MINUTE: "0",
        ...env,
      },
      // Its log goes where a log costs what it costs in a real one, and is not read.
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  const exited = new Promise((resolve) => child.once("exit", resolve));
  return {
    stop: async () => {
      child.kill("SIGTERM");
      await exited;
    },
  };
}

async function waitUntilUp(origin: URL): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    const isUp = await fetch(new URL("/ping", origin)).then(
      (reply) => reply.ok,
      () => false,
    );
    if (isUp) return;
    await sleep(100);
  }
  throw new Error("The server did not come up");
}
