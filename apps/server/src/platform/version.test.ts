import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readVersion, releaseVersion } from "./version.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "aquamark-version-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function git(...args: string[]): string {
  const who = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...who, ...args], { cwd: folder, encoding: "utf8" }).trim();
}

function givenClone(): void {
  git("init", "--quiet");
  writeFileSync(join(folder, "file"), "one");
  git("add", ".");
  git("commit", "--quiet", "--message", "Begin");
}

test("a copy without history has the version of package.json", () => {
  expect(readVersion(folder)).toBe(releaseVersion);
});

test("a clone is named after its tag, its commits since and whether it was changed", () => {
  givenClone();
  const commit = git("rev-parse", "--short", "HEAD");
  const untagged = readVersion(folder);
  git("tag", "v1.0.1");
  const tagged = readVersion(folder);
  writeFileSync(join(folder, "file"), "two");

  expect(untagged).toBe(commit);
  expect(tagged).toBe("v1.0.1");
  expect(readVersion(folder)).toBe("v1.0.1-dirty");
});

test("the file of a build goes before the history", () => {
  givenClone();
  writeFileSync(join(folder, "VERSION"), "v1.0.2\n");

  expect(readVersion(folder)).toBe("v1.0.2");
});

test("a copy inside another repository does not take that one's version", () => {
  givenClone();
  git("tag", "v9.9.9");

  expect(readVersion(join(folder, "elsewhere"))).toBe(releaseVersion);
});
