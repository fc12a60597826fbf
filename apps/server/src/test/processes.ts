import { freePort } from "@aquamark/local";
import { type Run, runAquamark } from "./run-aquamark.ts";

/** The key that signs sessions in the processes of a test, as in the app that `buildTestApp` makes. */
export const testAuthSecret = "a signing key for tests, 32 characters or more";

export type ServeRun = Run & { address: string };

/** `aquamark serve` at an address that it keeps, ready or not. */
export async function runServe(
  databaseUrl: string,
  { port, env = {} }: { port?: number; env?: Record<string, string> } = {},
): Promise<ServeRun> {
  const chosen = port ?? (await freePort());
  const run = runAquamark(["serve"], {
    env: {
      DATABASE_URL: databaseUrl,
      PORT: String(chosen),
      AUTH_SECRET: testAuthSecret,
      LOG_LEVEL: "info",
      ...env,
    },
  });
  return { ...run, address: `http://127.0.0.1:${chosen}` };
}

/** `aquamark work` on the database. */
export function runWork(databaseUrl: string, env: Record<string, string> = {}): Run {
  return runAquamark(["work"], {
    env: { DATABASE_URL: databaseUrl, AUTH_SECRET: testAuthSecret, LOG_LEVEL: "info", ...env },
  });
}

/** The status that /ping answers with, or null where nothing listens. */
export async function pingStatus(address: string): Promise<number | null> {
  try {
    const reply = await fetch(`${address}/ping`, { signal: AbortSignal.timeout(10_000) });
    await reply.text();
    return reply.status;
  } catch {
    return null;
  }
}

/** Waits for something; throws what `failure` tells where it has not come after `patienceMs`. */
export async function until(
  isThere: () => Promise<boolean> | boolean,
  failure: () => string,
  patienceMs = 60_000,
): Promise<void> {
  for (const giveUpAt = Date.now() + patienceMs; !(await isThere()); ) {
    if (Date.now() > giveUpAt) throw new Error(`It did not happen in time: ${failure()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
