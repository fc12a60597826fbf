import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { chooseNode, isNewEnough } from "../../../../bin/choose-node.mjs";
import { programDir } from "../platform/config.ts";
import { useTestDatabase } from "../test/database.ts";
import { type Run, runAquamark } from "../test/run-aquamark.ts";

const bin = join(programDir, "bin", "aquamark.mjs");
const startTimeoutMs = 60_000;
const cleanUps: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

function run(args: string[], env: Record<string, string> = {}): Run {
  const started = runAquamark(args, { env });
  cleanUps.push(started.kill);
  return started;
}

async function until<T>(look: () => T | null | Promise<T | null>): Promise<T> {
  const deadline = Date.now() + startTimeoutMs;
  while (Date.now() < deadline) {
    const seen = await look();
    if (seen !== null) return seen;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("It did not happen in time.");
}

/** Where a run says it answers, once it does. */
function addressOf({ output, child }: Run): Promise<string> {
  return until(() => {
    if (child.exitCode !== null) throw new Error(output());
    return /at (http:\S+)/.exec(output())?.[1] ?? null;
  });
}

async function ping(address: string): Promise<string> {
  return (await fetch(`${address}/ping`)).text();
}

function givenDataDir(): string {
  const dir = mkdtempSync(join(tmpdir(), "aquamark-start-"));
  chmodSync(dir, 0o755);
  cleanUps.push(() => rmSync(dir, { recursive: true, force: true }));
  return join(dir, "data");
}

describe("the Node that everything runs on", () => {
  test("the tests run on Node 24", () => {
    expect(process.versions.node).toMatch(/^24\./);
  });

  test("the command hands over to the Node 24 that npm ci brought, whatever Node it was typed under", () => {
    const node = chooseNode({ from: bin, execPath: "/usr/bin/env", version: "18.0.0" });

    expect(execFileSync(node ?? "", ["--version"], { encoding: "utf8" })).toMatch(/^v24\./);
  });

  test("without the one that npm brings, the present Node is taken when it is new enough, else none", () => {
    const present = { from: "/somewhere/else.mjs", execPath: "/usr/bin/node" };

    expect(chooseNode({ ...present, version: "24.7.0" })).toBe("/usr/bin/node");
    expect(chooseNode({ ...present, version: "20.20.2" })).toBe(null);
  });

  test.each([
    ["24.7.0", true],
    ["24.21.0", true],
    ["25.0.0", true],
    ["24.6.9", false],
    ["20.20.2", false],
  ])("Node %s is new enough: %s", (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });
});

test.each([
  "start",
  "serve",
  "work",
  "migrate",
  "score",
  "convert",
  "import",
  "export",
  "recalculate",
  "notify",
  "demo",
  "user",
  "org",
  "mail",
  "watchdog",
  "doctor",
  "audit",
])("aquamark %s --help says how it is used", async (command) => {
  const help = run([command, "--help"]);

  expect((await help.ended).code).toBe(0);
  expect(help.output()).toContain(`Usage: aquamark ${command}`);
});

test("a bad setting stops the start, and all faults are named", async () => {
  const start = run(["start"], { PORT: "eighty", LOG_LEVEL: "loud", AUTH_SECRET: "short" });

  expect((await start.ended).code).toBe(1);
  expect(start.output()).toContain("PORT must be a whole number from 0 to 65535");
  expect(start.output()).toContain("LOG_LEVEL must be");
  expect(start.output()).toContain("AUTH_SECRET must have at least 32 characters");
});

test("a command that needs a database says how to name one", async () => {
  const serve = run(["serve"]);

  expect((await serve.ended).code).toBe(1);
  expect(serve.output()).toBe("Set DATABASE_URL to the PostgreSQL to use; aquamark start brings its own.\n");
});

describe("aquamark start", { timeout: 2 * startTimeoutMs }, () => {
  test("runs everything, refuses a second one, survives kill -9, and stops on SIGTERM", async () => {
    const env = { AQUAMARK_DATA_DIR: givenDataDir(), PORT: "0" };
    const first = run(["start", "--no-demo"], env);
    expect(await ping(await addressOf(first))).toBe("Web services are UP");
    expect(first.output()).toMatch(/\/first-administrator\?token=\S{20,}/);

    const second = run(["start", "--no-demo"], env);
    expect((await second.ended).code).toBe(1);
    expect(second.output()).toMatch(
      /^Aquamark is already running on \S+ \(process \d+\): stop it first, or set AQUAMARK_DATA_DIR to another folder\.\n$/,
    );

    first.child.kill("SIGKILL");
    await first.ended;
    const third = run(["start", "--no-demo"], env);
    expect(await ping(await addressOf(third))).toBe("Web services are UP");

    third.child.kill("SIGTERM");
    expect((await third.ended).code).toBe(0);
    expect(readdirSync(env.AQUAMARK_DATA_DIR)).not.toContain("running");
  });

  const database = useTestDatabase();

  test("finishes a request that is under way when it is asked to stop", async () => {
    const start = run(["start"], {
      DATABASE_URL: database.url,
      PORT: "0",
      AQUAMARK_DATA_DIR: givenDataDir(),
    });
    const address = await addressOf(start);
    const holder = await database.pool.connect();
    await holder.query("BEGIN; LOCK TABLE auth_user, app_user");
    const reply = fetch(`${address}/api/auth/sign-in/email`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: "nobody@example.org", password: "correct horse" }),
    });
    await until(async () => {
      const { rows } = await database.pool.query("SELECT FROM pg_locks WHERE NOT granted");
      return rows.length > 0 ? true : null;
    });

    start.child.kill("SIGINT");
    await until(() => (start.output().includes("Stopping") ? true : null));
    expect(start.child.exitCode).toBe(null);
    await holder.query("COMMIT");
    holder.release();

    expect((await reply).status).toBe(401);
    expect((await start.ended).code).toBe(0);
  });

  test("says in a sentence that its port is taken", async () => {
    const env = { DATABASE_URL: database.url, PORT: "0", AQUAMARK_DATA_DIR: givenDataDir() };
    const { port } = new URL(await addressOf(run(["start"], env)));

    const second = run(["start"], { ...env, PORT: port });

    expect((await second.ended).code).toBe(1);
    expect(second.output()).toBe(
      `Port ${port} is in use by another program: stop it, or set PORT to another one.\n`,
    );
  });
});
