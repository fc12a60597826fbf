import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { programDir } from "./generated-file.ts";

const folder = join(programDir, "deploy", "systemd");
const installed = "/opt/aquamark/current";
const units = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);
const services = units.filter(([name]) => name.endsWith(".service"));
const lasting = services.filter(([name]) => /-(web|worker|watchdog)\./.test(name));
const hasSystemd = spawnSync("systemd-analyze", ["--version"]).status === 0;

test("there is a unit for each process and the timer of the backup", () => {
  expect(units.map(([name]) => name).sort()).toEqual([
    "aquamark-backup.service",
    "aquamark-backup.timer",
    "aquamark-migrate.service",
    "aquamark-watchdog.service",
    "aquamark-web.service",
    "aquamark-worker.service",
  ]);
});

test.each(lasting)("%s comes back whenever it ends, and after a reboot", (_, text) => {
  expect(text).toMatch(/^Restart=always$/m);
  expect(text).toMatch(/^StartLimitIntervalSec=0$/m);
  expect(text).toMatch(/^WantedBy=multi-user\.target$/m);
});

const program = [process.execPath, join(programDir, "bin", "aquamark.mjs")] as const;
const commands = execFileSync(program[0], [program[1], "--help"], { encoding: "utf8" });

test.each(services)("%s runs a command of the program by a path that outlives upgrades", (_, text) => {
  const [, command = ""] =
    new RegExp(`^ExecStart=${installed}/bin/aquamark\\.mjs (\\w+)$`, "m").exec(text) ?? [];

  expect(["serve", "work", "migrate", "backup", "watchdog"]).toContain(command);
  expect(commands).toMatch(new RegExp(`^  ${command}\\b`, "m"));
});

test.each(services)("%s runs as its own user and may do little", (_, text) => {
  const lines = text.split("\n");

  for (const line of [
    "User=aquamark",
    "EnvironmentFile=/etc/aquamark/aquamark.env",
    "NoNewPrivileges=yes",
    "ProtectSystem=strict",
    "PrivateTmp=yes",
    "CapabilityBoundingSet=",
  ])
    expect(lines).toContain(line);
});

// systemd-analyze is no part of Node: where it is missing, this test is shown as skipped.
test.skipIf(!hasSystemd)("systemd accepts the units", () => {
  const copies = mkdtempSync(join(tmpdir(), "aquamark-units-"));
  onTestFinished(() => rmSync(copies, { recursive: true }));
  // It looks whether the command is there.
  for (const [name, text] of units)
    writeFileSync(join(copies, name), text.replaceAll(installed, programDir.replace(/\/$/, "")));

  const { status, stderr } = spawnSync(
    "systemd-analyze",
    ["verify", ...units.map(([name]) => join(copies, name))],
    {
      encoding: "utf8",
    },
  );

  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

/** What /usr/local/bin/aquamark asks of systemd-run for these arguments. */
function askedOf(args: string[], env: Record<string, string> = {}): string[] {
  const bin = mkdtempSync(join(tmpdir(), "aquamark-command-"));
  onTestFinished(() => rmSync(bin, { recursive: true }));
  writeFileSync(join(bin, "systemd-run"), `#!/bin/sh\nprintf '%s\\0' "$@"\n`);
  chmodSync(join(bin, "systemd-run"), 0o755);
  const answer = execFileSync(join(programDir, "deploy", "aquamark"), args, {
    cwd: tmpdir(),
    env: { PATH: `${bin}:/usr/bin:/bin`, ...env },
    encoding: "utf8",
  });
  return answer.split("\0").slice(0, -1);
}

test("the command of the machine runs as the units do", () => {
  const asked = askedOf(["doctor"]);

  const web = services.find(([name]) => name === "aquamark-web.service")?.[1].split("\n") ?? [];
  const properties = asked.flatMap((each) => /^--property=(.*)/.exec(each)?.[1] ?? []);
  const variables = asked.flatMap((each) => /^--setenv=(.*)/.exec(each)?.[1] ?? []);
  const unitVariables = web.flatMap((line) => /^Environment=(.*)/.exec(line)?.[1]?.split(" ") ?? []);
  expect(web).toEqual(
    expect.arrayContaining(properties.filter((each) => !each.startsWith("WorkingDirectory="))),
  );
  expect(properties).toContain("EnvironmentFile=/etc/aquamark/aquamark.env");
  expect(properties).toContain("User=aquamark");
  expect(variables).toEqual(expect.arrayContaining(unitVariables));
  expect(variables).toContain("STATE_DIRECTORY=/var/lib/aquamark-watchdog");
  expect(asked.slice(-2)).toEqual([`${installed}/bin/aquamark.mjs`, "doctor"]);
});

test("the command of the machine hands every argument on as it is, in the folder it is typed in", () => {
  const args = ["user", "add", "--name", `Ada "A" O'Neil`, "--organisation", "Cash $ Carry", "$HOME", ""];

  const asked = askedOf(args);

  expect(asked.slice(-args.length)).toEqual(args.map((each) => each.replaceAll("$", "$$$$")));
  expect(asked).toContain(`--property=WorkingDirectory=-${tmpdir()}`);
});

test("the command of the machine runs another version where one is named", () => {
  const asked = askedOf(["migrate"], { AQUAMARK_PROGRAM: "/opt/aquamark/v1.0.2" });

  expect(asked.at(-2)).toBe("/opt/aquamark/v1.0.2/bin/aquamark.mjs");
  expect(asked).toContain(
    "--setenv=PATH=/opt/aquamark/v1.0.2/node_modules/.bin:/usr/local/bin:/usr/bin:/bin",
  );
});

test("the page enables the watchdog once its test mail was sent, and installs no other one", () => {
  const page = readFileSync(join(programDir, "docs", "operate", "one-machine.md"), "utf8");

  const enabling = page.split("\n").flatMap((line) => line.match(/[^;]*systemctl enable[^;]*/g) ?? []);
  expect(enabling.filter((command) => command.includes("aquamark-watchdog"))).toEqual([
    " aquamark watchdog --test && systemctl enable --now aquamark-watchdog",
  ]);
  expect(page.match(/^aquamark watchdog install/gm)).toBeNull();
});
