import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { digestOfSources } from "./web-app.ts";

const folder = mkdtempSync(join(tmpdir(), "aquamark-sources-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the digest of the sources changes with every file but tests", async () => {
  const digest = () => digestOfSources(folder, ["src", "lock.json", "absent"]);
  mkdirSync(join(folder, "src", "deep"), { recursive: true });
  writeFileSync(join(folder, "src", "deep", "a.ts"), "1");
  writeFileSync(join(folder, "lock.json"), "{}");
  const first = await digest();

  expect(await digest()).toBe(first);
  writeFileSync(join(folder, "src", "a.test.ts"), "1");
  expect(await digest()).toBe(first);
  writeFileSync(join(folder, "lock.json"), "{ }");
  const second = await digest();
  expect(second).not.toBe(first);
  writeFileSync(join(folder, "src", "deep", "b.ts"), "");
  expect(await digest()).not.toBe(second);
});
