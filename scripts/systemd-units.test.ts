import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
