import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { lockHolder, takeLock } from "./process-lock.ts";
import { beginningOf } from "./running-process.ts";

const folder = mkdtempSync(join(tmpdir(), "aquamark-lock-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a lock that is held names its holder, and is free after release", () => {
  const path = join(folder, "plain");
  const lock = takeLock(path);

  expect(takeLock(path)).toEqual({ heldBy: process.pid });
  if ("release" in lock) lock.release();
  expect(lockHolder(path)).toBe(null);
  expect("release" in takeLock(path)).toBe(true);
});

test("the lock of a process that is gone counts as free", async () => {
  const path = join(folder, "gone");
  const other = spawn("sleep", ["60"]);
  writeFileSync(path, `${other.pid} ${beginningOf(other.pid ?? 0)}\n`);
  expect(takeLock(path)).toEqual({ heldBy: other.pid });

  other.kill("SIGKILL");
  await once(other, "exit");

  expect("release" in takeLock(path)).toBe(true);
});

test("a lock with the id of a living process that began at another time counts as free", () => {
  const path = join(folder, "recycled");
  writeFileSync(path, `${process.pid} 1\n`);

  expect("release" in takeLock(path)).toBe(true);
});

test("an unreadable lock counts as free, and taking it leaves no other file", () => {
  const path = join(folder, "garbage");
  writeFileSync(path, "?");

  takeLock(path);

  expect(readFileSync(path, "utf8")).toMatch(new RegExp(`^${process.pid} `));
  expect(readdirSync(folder).filter((name) => name.startsWith("garbage"))).toEqual(["garbage"]);
});
