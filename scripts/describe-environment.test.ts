import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Setting } from "../apps/server/src/platform/setting.ts";
import { settings } from "../apps/server/src/platform/settings.ts";
import { describeEnvironment } from "./describe-environment.ts";
import { readGenerated } from "./generated-file.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "aquamark-environment-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

type Variables = Record<string, string>;

/** What a program sees that `node --env-file` starts. */
function readByNode(text: string): Variables {
  const file = join(folder, "variables.env");
  writeFileSync(file, text);
  const names = [...text.matchAll(/^(\w+)=/gm)].map(([, name]) => name);
  const script = `console.log(JSON.stringify(process.env, ${JSON.stringify(names)}))`;
  return JSON.parse(
    execFileSync(process.execPath, [`--env-file=${file}`, "--eval", script], { env: {}, encoding: "utf8" }),
  ) as Variables;
}

function assignments(text: string): [name: string, value: string][] {
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]);
}

/** `docker run --env-file`: what is after the sign, as it is. */
function readByDocker(text: string): Variables {
  return Object.fromEntries(assignments(text));
}

/** Compose: quotes are taken off, `$NAME` is replaced unless in single quotes, and " #" begins a comment. */
function readByCompose(text: string): Variables {
  const read = (value: string) => {
    if (/^'.*'$/.test(value)) return value.slice(1, -1);
    const bare = /^".*"$/.test(value) ? value.slice(1, -1) : value.replace(/\s+#.*$/, "").trim();
    return bare.replaceAll(/\$\{?\w*\}?/g, "");
  };
  return Object.fromEntries(assignments(text).map(([name, value]) => [name, read(value)]));
}

/** systemd's EnvironmentFile: quotes are taken off, a backslash makes the next character plain, `#` and `$` are nothing special. */
function readBySystemd(text: string): Variables {
  const read = (value: string) => {
    if (/^'.*'$/.test(value)) return value.slice(1, -1);
    const bare = /^".*"$/.test(value) ? value.slice(1, -1) : value.trim();
    return bare.replaceAll(/\\(.)/g, "$1");
  };
  return Object.fromEntries(assignments(text).map(([name, value]) => [name, read(value)]));
}

const readers = [readByNode, readByDocker, readByCompose, readBySystemd];

test(".env.example explains the settings as the program has them", () => {
  expect(readGenerated(".env.example")).toBe(describeEnvironment());
});

test("with every line in use, all readers see the same", () => {
  const text = describeEnvironment().replaceAll(/^#([A-Z][A-Z0-9_]*=)/gm, "$1");

  const [first = {}, ...others] = readers.map((read) => read(text));

  expect(Object.keys(first).sort()).toEqual(
    Object.values(settings)
      .map(({ name }) => name)
      .sort(),
  );
  for (const other of others) expect(other).toEqual(first);
});

test.each(Object.values<Setting>(settings).map((setting) => [setting.name, setting] as const))(
  "the line of %s shows a value that is accepted, or none",
  (_, { default: text, example, schema }) => {
    const shown = text ?? example ?? "";

    expect(shown === "" || schema.safeParse(shown).success).toBe(true);
  },
);

test("as it is, the file sets nothing", () => {
  for (const read of readers) expect(read(describeEnvironment())).toEqual({});
});

test.each([
  "postgres://user:p%23ss%24@host/database?sslmode=verify-full",
  "Aquamark <mail@example.org>",
  "10.0.0.0/8, ::1",
  "a=b&c~d!e*f(g)[h]{i};j|k^l@m+n",
])("a value without the characters that the file warns of is the same to all readers: %s", (value) => {
  for (const read of readers) expect(read(`NAME=${value}\n`)).toEqual({ NAME: value });
});

test.each(["'quoted'", '"quoted"', "p$word", "p#ss", "p #ss", "p\\\\ss"])(
  "and one with them is not: %s",
  (value) => {
    const seen = readers.map((read) => read(`NAME=${value}\n`).NAME);

    expect(new Set(seen).size).toBeGreaterThan(1);
  },
);
