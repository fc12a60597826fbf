import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type Kept, lock, readKept, stateFileOf, writeKept } from "./state-file.ts";
import { takeStep } from "./watch-state.ts";

async function givenDir(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "watchdog-"));
  onTestFinished(() => rm(dir, { recursive: true }));
  return dir;
}

const silent = () => {};
const { state } = takeStep(
  null,
  { at: 1_000, trouble: { reason: "refused", detail: "" }, processes: [] },
  { patience: 1 },
);
const kept: Kept = { state, dueMails: [{ id: "1", to: "a@example.org", at: 1, subject: "s", text: "t" }] };

test("what was written is read again, and only its owner can", async () => {
  const path = stateFileOf(join(await givenDir(), "new"), "https://assess.example.org");

  await writeKept(path, kept);

  expect(await readKept(path, silent)).toMatchObject(kept);
  expect((await stat(path)).mode & 0o077).toBe(0);
  expect(await readdir(join(path, ".."))).toHaveLength(1);
});

test("each target has its own file, also where their names look alike", () => {
  const files = ["https://a.example.org", "http://a.example.org", "https-a.example.org"].map((target) =>
    stateFileOf("/state", target),
  );

  expect(new Set(files).size).toBe(3);
});

test.each(["", "{", "null", '{"format":2}', '{"format":1,"state":{"alarm":7},"dueMails":[]}'])(
  "a damaged file (%s) is put aside and the watch begins anew",
  async (text) => {
    const path = stateFileOf(await givenDir(), "x");
    await writeFile(path, text);
    const warnings: string[] = [];

    const reading = await readKept(path, (sentence) => warnings.push(sentence));

    expect(reading).toBe(null);
    expect(warnings).toEqual([`${path} was damaged: it is now ${path}.damaged, and the watch begins anew`]);
    expect(await readFile(`${path}.damaged`, "utf8")).toBe(text);
    expect(existsSync(path)).toBe(false);
  },
);

test("one looks at a time; the lock of a process that is gone, or that is older than a look, holds nobody up", async () => {
  const path = stateFileOf(await givenDir(), "x");
  const release = await lock(path);

  expect(release).not.toBe(null);
  expect(await lock(path)).toBe(null);
  await release?.();

  for (const holder of [
    { pid: 2 ** 22 + 1, at: Date.now() },
    { pid: process.pid, at: Date.now() - 3_600_000 },
  ]) {
    await writeFile(`${path}.lock`, JSON.stringify(holder));
    const taken = await lock(path);
    expect(taken, JSON.stringify(holder)).not.toBe(null);
    await taken?.();
  }
  await writeFile(`${path}.lock`, "");
  expect(await lock(path)).not.toBe(null);
});

test("of two that look at the same time only one does", async () => {
  const path = stateFileOf(await givenDir(), "x");

  const locks = await Promise.all(Array.from({ length: 8 }, () => lock(path)));

  expect(locks.filter((release) => release !== null)).toHaveLength(1);
});
