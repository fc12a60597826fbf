import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { programDir } from "./generated-file.ts";

const hasMake = ["make", "git", "tar"].every((tool) => spawnSync(tool, ["--version"]).status === 0);
const registry = "123456789012.dkr.ecr.ap-southeast-2.amazonaws.com/aquamark";

let folder: string;
let clone: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "aquamark-make-"));
  clone = join(folder, "clone");
  onTestFinished(() => rmSync(folder, { recursive: true }));
  if (!hasMake) return;
  mkdirSync(clone);
  copyFileSync(join(programDir, "Makefile"), join(clone, "Makefile"));
  git("init", "--quiet");
  for (const version of ["v1.0.0", "v1.0.1", null]) {
    writeFileSync(join(clone, "Dockerfile"), `${version}\n`);
    git("add", ".");
    git("commit", "--quiet", "--message", "Change");
    if (version !== null) git("tag", version);
  }
  givenTools();
});

function git(...args: string[]): string {
  const who = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...who, ...args], { cwd: clone, encoding: "utf8" }).trim();
}

/** The engines and aws as programs that write down what they were asked, with the folder they were to build. */
function givenTools(): void {
  mkdirSync(join(folder, "bin"));
  for (const tool of ["docker", "buildah", "aws"]) {
    const file = join(folder, "bin", tool);
    writeFileSync(
      file,
      `#!/bin/sh
[ "$1" = info ] && exit $DOCKER_STATUS
echo "${tool} $*" >> "${folder}/asked"
for last in "$@"; do :; done
[ -f "$last/Dockerfile" ] && cat "$last/Dockerfile" >> "${folder}/built"
case "$*" in *describe-stacks*) echo "${registry}";; *get-login-password*) echo secret;; esac
exit 0
`,
    );
    chmodSync(file, 0o755);
  }
}

type Made = { status: number | null; output: string; asked: string; built: string };

function make(args: string[], { docker = false } = {}): Made {
  const { status, stdout, stderr } = spawnSync("make", args, {
    cwd: clone,
    encoding: "utf8",
    env: {
      HOME: folder,
      PATH: [join(folder, "bin"), process.env.PATH].join(delimiter),
      DOCKER_STATUS: docker ? "0" : "1",
    },
  });
  return { status, output: stdout + stderr, asked: written("asked"), built: written("built") };
}

function written(name: string): string {
  try {
    return readFileSync(join(folder, name), "utf8");
  } catch {
    return "";
  }
}

// make is no part of Node: where it is missing, these tests are shown as skipped.
describe.skipIf(!hasMake)("the Makefile", () => {
  test("a clean folder is named after its commit, a changed one is dirty", () => {
    const described = git("describe", "--tags");

    const clean = make(["version"]);
    writeFileSync(join(clone, "Dockerfile"), "changed\n");
    const dirty = make(["version"]);
    git("checkout", "--quiet", "--", ".");
    writeFileSync(join(clone, "unknown.ts"), "in no commit\n");
    const unknown = make(["version"]);

    expect(clean.output.trim()).toBe(described);
    expect(dirty.output.trim()).toBe(`${described}-dirty`);
    expect(unknown.output.trim()).toBe(`${described}-dirty`);
  });

  test("make builds this folder with buildah where no engine of Docker runs, else with that", () => {
    const version = git("describe", "--tags");

    const byBuildah = make([]);
    const byDocker = make([], { docker: true });

    expect(byBuildah.output).toContain(`Built aquamark:${version}.`);
    expect(byBuildah.asked).toMatch(
      /^buildah --storage-driver vfs build --isolation chroot --format docker /,
    );
    expect(byBuildah.asked).toContain(` --build-arg VERSION=${version} `);
    expect(byBuildah.asked).toContain(` --tag aquamark:${version} --tag aquamark:latest `);
    expect(byDocker.asked.split("\n")[1]).toMatch(/^docker build /);
  });

  test("make VERSION= builds a clean checkout of that ref and leaves the folder alone", () => {
    writeFileSync(join(clone, "Dockerfile"), "changed\n");
    const before = git("status", "--porcelain", "--branch");

    const made = make(["VERSION=v1.0.1"]);

    expect(made.status, made.output).toBe(0);
    expect(made.built).toBe("v1.0.1\n");
    expect(made.asked).toContain(" --tag aquamark:v1.0.1 ");
    expect(git("status", "--porcelain", "--branch")).toBe(before);
  });

  test("a tag is called by its own name, also where another one is at the same commit", () => {
    git("tag", "--annotate", "--message", "Try it", "v1.0.1-rc1", "v1.0.1");

    expect(make(["version", "VERSION=v1.0.1"]).output.trim()).toBe("v1.0.1");
    expect(make(["version", "VERSION=v1.0.1-rc1"]).output.trim()).toBe("v1.0.1-rc1");
    expect(make(["version", `VERSION=${git("rev-parse", "v1.0.0")}`]).output.trim()).toBe("v1.0.0");
  });

  test("a version that is not there is refused before anything is built or sent", () => {
    const built = make(["VERSION=v9.9.9"]);
    const sent = make(["push", "VERSION=v9.9.9"]);

    expect([built.status, sent.status]).toEqual([2, 2]);
    expect(built.output).toContain("There is no version v9.9.9 in this repository.");
    expect(sent.asked).toBe("");
  });

  test("make push refuses a dirty folder", () => {
    writeFileSync(join(clone, "Dockerfile"), "changed\n");

    const made = make(["push"]);

    expect(made.status).toBe(2);
    expect(made.output).toMatch(/-dirty has changes that are in no commit/);
    expect(made.asked).toBe("");
  });

  test("make push asks the stack for its registry, signs in and sends the version", () => {
    const made = make(["push", "VERSION=v1.0.1", "STACK=north"], { docker: true });

    expect(made.status, made.output).toBe(0);
    expect(made.asked.trim().split("\n")).toEqual([
      expect.stringMatching(/^aws cloudformation describe-stacks --stack-name north-data /),
      "aws ecr get-login-password --region ap-southeast-2",
      `docker login --username AWS --password-stdin ${registry.split("/")[0]}`,
      `docker tag aquamark:v1.0.1 ${registry}:v1.0.1`,
      `docker push ${registry}:v1.0.1`,
    ]);
  });

  test("make push sends to another registry without asking AWS", () => {
    const made = make(["push", "REGISTRY=registry.example.org/aquamark"]);

    expect(made.status, made.output).toBe(0);
    expect(made.asked).not.toMatch(/aws |login/);
    expect(made.asked).toContain(`buildah --storage-driver vfs push registry.example.org/aquamark:`);
  });
});
