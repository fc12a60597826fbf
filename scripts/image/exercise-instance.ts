import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { type Container, type Runtime, rightsOf } from "./container.ts";

type Exercise = {
  runtime: Runtime;
  version: string;
  databaseUrl: string;
  stopDatabase(): Promise<void>;
  port: number;
  step<T>(name: string, work: () => Promise<T>): Promise<T>;
};

const stopDueMs = 10_000;
const patienceMs = 90_000;

/** Runs an installation out of the image, from the empty database to the last signal. */
export async function exerciseInstance(exercise: Exercise): Promise<void> {
  const { runtime, version, databaseUrl, port, step } = exercise;
  const env = { DATABASE_URL: databaseUrl, PORT: String(port) };
  const base = `http://127.0.0.1:${port}`;

  await step("starts without a setting, in any language, and cannot write outside /tmp", async () => {
    const told = await runtime.run(["--version"]);
    assert.equal(told.output.trim(), version);
    const script = `for path in / /app /data /home /var/tmp /usr; do touch $path/x 2>/dev/null && echo "wrote $path"; done
      touch /tmp/x && echo temporary; locale charmap; node -p "new Date(0).toLocaleDateString('de-AT', { month: 'long', timeZone: 'Australia/Hobart' })"`;
    const { output } = await runtime.run(["-c", script], {}, ["/bin/sh"]);
    assert.deepEqual(output.trim().split("\n"), ["temporary", "UTF-8", "Jänner"]);
  });

  await step("migrate", async () => {
    const refused = await runtime.run(["migrate"]);
    assert.equal(refused.code, 1);
    assert.match(refused.output, /DATABASE_URL/);
    const { code, output } = await runtime.run(["migrate"], env);
    assert.equal(code, 0, output);
    assert.match(output, /Migrated: /);
  });

  const serve = runtime.start(["serve"], env);
  const work = runtime.start(["work"], env);
  await step("serve and work are up, as an ordinary user, and healthy", async () => {
    await until(serve, async () => (await fetch(`${base}/ping`)).status === 200);
    assert.equal(await (await fetch(`${base}/ping`)).text(), "Web services are UP");
    await until(work, async () => work.output().includes("working"));
    for (const container of [serve, work]) {
      assert.deepEqual(rightsOf(await container.pid()), { uid: 10_001, capabilities: "0000000000000000" });
      assert.match(container.output(), new RegExp(`"version":"${version}"`));
      const { code, output } = await container.exec(["aquamark", "health"]);
      assert.equal(code, 0, output);
    }
  });

  await step("serves the page and its assets", async () => {
    const page = await fetch(`${base}/submissions`);
    const text = await page.text();
    assert.equal(page.headers.get("cache-control"), "no-cache");
    const asset = /src="(\/assets\/[^"]+-[\w-]{8,}\.js)"/.exec(text)?.[1] ?? "";
    const script = await fetch(base + asset);
    assert.equal(script.status, 200);
    assert.match(script.headers.get("cache-control") ?? "", /immutable/);
    assert.equal((await fetch(`${base}/api/v1/me`)).status, 401);
  });

  await step("work reads a program file and writes a workbook", () => workOnJobs(exercise, base, env));

  await step("health tells when the database is gone", async () => {
    await exercise.stopDatabase();
    await until(serve, async () => (await fetch(`${base}/ping`)).status === 503);
    const { code, output } = await serve.exec(["aquamark", "health"]);
    assert.equal(code, 1);
    assert.match(output, /serve answers 503/);
    await until(work, async () => (await work.exec(["aquamark", "health"])).code === 1);
  });

  await step("SIGTERM ends both", async () => {
    const seconds = await Promise.all([serve, work].map(stopInTime));
    return `within ${Math.max(...seconds).toFixed(1)} s`;
  });
}

async function stopInTime(container: Container): Promise<number> {
  const began = performance.now();
  await container.kill("TERM");
  const late = sleep(stopDueMs, "late" as const);
  const code = await Promise.race([container.ended, late]);
  assert.equal(code, 0, `It did not stop within ${stopDueMs / 1000} s:\n${container.output()}`);
  return (performance.now() - began) / 1000;
}

/** Asks until it is so; a container that ended, or too long a wait, is told with what was printed. */
async function until(container: Container, isSo: () => Promise<boolean>): Promise<void> {
  const due = performance.now() + patienceMs;
  let ended = false;
  void container.ended.then(() => {
    ended = true;
  });
  while (!(await isSo().catch(() => false))) {
    if (ended || performance.now() > due) throw new Error(`It did not come so far:\n${container.output()}`);
    await sleep(250);
  }
}

const programFile = `aquamark: 1
program: { title: Pumps }
responseTypes:
  - { id: words, name: Words }
measures:
  - { id: m, title: Pumps are known, weight: 0, responseType: words }
surveys:
  - id: s
    title: Pumps
    structure:
      levels: [{ title: Functions, label: F, hasMeasures: true }]
      measure: { title: Measures, label: M }
    categories:
      - { id: c, title: Knowledge, measures: [{ measure: m }] }
`;

type Job = { id: string; state: string; result?: unknown; problem?: unknown };

/** Two jobs that need most of what the image brings: threads that run TypeScript, and the writer of spreadsheets. */
async function workOnJobs({ runtime }: Exercise, base: string, env: Record<string, string>): Promise<void> {
  const password = "a long password for a test of the image";
  const user =
    "aquamark user add --email ada@example.org --name Ada --organisation Body --new-organisation --group Water --new-group";
  const added = await runtime.run(["-c", `echo "${password}" | ${user}`], env, ["/bin/sh"]);
  assert.equal(added.code, 0, added.output);
  const signedIn = await fetch(`${base}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: "ada@example.org", password }),
  });
  assert.equal(signedIn.status, 200, await signedIn.text());
  const cookie = signedIn.headers
    .getSetCookie()
    .map((each) => each.split(";")[0])
    .join("; ");
  const ask = async <T>(path: string, init: RequestInit = {}): Promise<T> => {
    const reply = await fetch(`${base}/api/v1${path}`, { ...init, headers: { ...init.headers, cookie } });
    const text = await reply.text();
    assert.ok(reply.ok, `${path} answers ${reply.status}: ${text}`);
    return JSON.parse(text) as T;
  };
  const jobEnd = async (job: Job): Promise<void> => {
    const due = performance.now() + patienceMs;
    for (let seen = job; seen.state !== "done"; seen = await ask<Job>(`/jobs/${job.id}`)) {
      assert.ok(["queued", "running"].includes(seen.state) && performance.now() < due, JSON.stringify(seen));
      await sleep(250);
    }
  };

  const me = await ask<{ surveyGroups: { id: string }[] }>("/me");
  const form = new FormData();
  form.append("surveyGroupIds", me.surveyGroups[0]?.id ?? "");
  form.append("file", new Blob([programFile]), "pumps.yaml");
  await jobEnd(await ask<Job>("/programs/import", { method: "POST", body: form }));
  const programs = await ask<{ items: { id: string }[] }>("/programs");
  const programId = programs.items[0]?.id ?? "";
  const program = await ask<{ surveys: { id: string }[] }>(`/programs/${programId}`);
  const exporting = await ask<Job>(`/programs/${programId}/exports`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ kind: "workbook", surveyId: program.surveys[0]?.id }),
  });
  await jobEnd(exporting);
  const file = await fetch(`${base}/api/v1/jobs/${exporting.id}/file`, { headers: { cookie } });
  const start = Buffer.from(await file.arrayBuffer())
    .subarray(0, 2)
    .toString();
  assert.equal(start, "PK");
}
