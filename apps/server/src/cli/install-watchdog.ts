import { access, constants, mkdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, delimiter, dirname, isAbsolute, join, resolve } from "node:path";
import { programDir } from "../platform/config.ts";
import { runProgram } from "../platform/run-program.ts";
import { CommandError } from "./command-error.ts";
import { sendTestMail } from "./run-watchdog.ts";
import type { WatchdogInstallOptions } from "./watchdog.ts";
import { demandMail, readWatchdogSettings, withFile } from "./watchdog-settings.ts";

const name = "aquamark-watchdog";
const mark = "# Written by aquamark watchdog install";

const managers = {
  cron: { folder: "/etc/cron.d", file: name, write: cronTable },
  systemd: { folder: "/etc/systemd/system", file: `${name}.service`, write: unitFile },
} as const;

/** Has cron or systemd run the watchdog; nothing is installed where the test mail cannot be sent. */
export async function installWatchdog(manager: string, options: WatchdogInstallOptions): Promise<void> {
  if (manager !== "cron" && manager !== "systemd")
    throw new CommandError(`The watchdog is run by cron or by systemd, not by ${manager}.`);
  const { folder, file, write } = managers[manager];
  const path = join(options.into ?? folder, file);
  const present = await readFile(path, "utf8").catch(() => null);
  if (present !== null && !present.startsWith(mark))
    throw new CommandError(
      `${path} was not written by aquamark watchdog install: a watchdog runs here already. Nothing was done.`,
    );
  if (options.uninstall === true) return uninstall(manager, path, present !== null);
  if (options.config === undefined)
    throw new CommandError(
      `Name the watchdog's settings by --config FILE: ${manager} knows nothing of the variables that are set here.`,
    );
  const config = resolve(options.config);
  // Only what the file says: that is what it will have when it runs.
  const settings = readWatchdogSettings(options, withFile(config, {}));
  demandMail(settings);
  const isStateDirGiven = options.state !== undefined || settings.config.watchdogStateDir !== null;
  const command = commandOf(
    await findProgram(options.program),
    config,
    options,
    isStateDirGiven ? settings.stateDir : null,
  );
  if (((await stat(config)).mode & 0o077) !== 0)
    console.error(`${config} may be read by others and holds secrets: chmod 600 it.`);
  await tryOut(command);
  await sendTestMail(settings);
  console.log(`A test mail is on its way to ${settings.recipients.join(", ")}.`);
  // The unit may write there only if it is there.
  if (command.stateDir !== null) await mkdir(command.stateDir, { recursive: true, mode: 0o700 });
  await replace(path, write(command));
  console.log(`Written: ${path}`);
  if (manager === "systemd") {
    await systemctl(["daemon-reload"]);
    await systemctl(["enable", `${name}.service`]);
    await systemctl(["restart", `${name}.service`]);
    console.log(`It runs; its log: journalctl --unit ${name}`);
  } else {
    console.log(`Cron runs it every minute; its log: journalctl --identifier ${name}`);
  }
}

async function uninstall(manager: "cron" | "systemd", path: string, isThere: boolean): Promise<void> {
  if (!isThere) throw new CommandError(`There is no ${path}: nothing was done.`);
  if (manager === "systemd") await systemctl(["disable", "--now", `${name}.service`]);
  await rm(path);
  if (manager === "systemd") await systemctl(["daemon-reload"]);
  console.log(`Taken away: ${path}`);
}

type Command = {
  program: string;
  args: string[];
  path: string;
  /** Where it remembers what it saw, where that was said and is not the folder that systemd gives it. */
  stateDir: string | null;
};

function commandOf(
  program: string,
  config: string,
  options: WatchdogInstallOptions,
  stateDir: string | null,
): Command {
  const args = [
    "watchdog",
    "--config",
    config,
    ...(options.url === undefined ? [] : ["--url", options.url]),
    ...(options.local === true ? ["--local"] : []),
    ...(options.container ?? []).flatMap((each) => ["--container", each]),
    ...(options.unit ?? []).flatMap((each) => ["--unit", each]),
    ...(options.state === undefined ? [] : ["--state", resolve(options.state)]),
  ];
  // Cron and systemd each give a meaning to some of the others.
  for (const word of [program, ...args, ...(stateDir === null ? [] : [stateDir])])
    if (!/^[\w./:@,+=-]+$/.test(word))
      throw new CommandError(`"${word}" has characters that cron and systemd would misread.`);
  // The Node that the program brings along, by a path that stays as well, then the system's.
  const path = [
    join(dirname(dirname(program)), "node_modules", ".bin"),
    "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
  ].join(":");
  return { program, args, path, stateDir };
}

/** Whether it starts with nothing but what cron or systemd will give it. */
async function tryOut({ program, path }: Command): Promise<void> {
  const ran = await runProgram("/usr/bin/env", ["-i", `PATH=${path}`, program, "--version"], 60_000);
  if (ran.kind !== "ended" || ran.code !== 0)
    throw new CommandError(
      `${program} does not start with PATH=${path}: ${ran.kind === "ended" ? ran.stderr.trim() : ran.kind}`,
    );
}

function cronTable({ program, args, path }: Command): string {
  return `${mark} cron; taken away by --uninstall.
PATH=${path}
* * * * * root ${[program, ...args].join(" ")} --once 2>&1 | logger -t ${name}
`;
}

function unitFile({ program, args, path, stateDir }: Command): string {
  return `${mark} systemd; taken away by --uninstall.
[Unit]
Description=Aquamark watchdog
Wants=network-online.target
After=network-online.target

[Service]
ExecStart=${[program, ...args].join(" ")}
Environment=PATH=${path}
Restart=always
RestartSec=30
StateDirectory=${name}
NoNewPrivileges=true
PrivateTmp=true
ProtectSystem=strict
ProtectHome=read-only
${stateDir === null ? "" : `ReadWritePaths=-${stateDir}\n`}
[Install]
WantedBy=multi-user.target
`;
}

// Such as aquamark-1.2.3, v1.2 or 1.2.3-4-g5a6b7c8 as a part of a path.
const versioned = /(^|[/_-])v?\d+\.\d+/;

/**
 * The command by a path without a version in it, so that it is still there after the next upgrade: what was named, the
 * folder the program lies in, a link `current` beside that folder, or the `aquamark` on the PATH.
 */
async function findProgram(given: string | undefined): Promise<string> {
  const inFolder = join("bin", "aquamark.mjs");
  const own = resolve(programDir);
  const candidates =
    given === undefined
      ? [
          join(own, inFolder),
          join(dirname(own), "current", inFolder),
          ...(process.env.PATH ?? "")
            .split(delimiter)
            .filter(isAbsolute)
            .map((folder) => join(folder, "aquamark")),
        ]
      : [resolve(given)];
  const found: string[] = [];
  for (const candidate of candidates) if (await isOurs(candidate, given !== undefined)) found.push(candidate);
  const lasting = found.find((candidate) => !versioned.test(candidate));
  if (lasting !== undefined) return lasting;
  throw new CommandError(
    found[0] === undefined
      ? `${given ?? join(own, inFolder)} cannot be run.`
      : `${found[0]} names a version and would be gone after an upgrade: make a link beside it, such as ${join(dirname(own), "current")}, or name one by --program PATH.`,
  );
}

async function isOurs(candidate: string, isNamed: boolean): Promise<boolean> {
  try {
    await access(candidate, constants.X_OK);
    const real = await realpath(candidate);
    return isNamed || real === (await realpath(join(programDir, "bin", basename(real))));
  } catch {
    return false;
  }
}

async function replace(path: string, text: string): Promise<void> {
  try {
    await writeFile(`${path}.part~`, text, { mode: 0o644 });
    await rename(`${path}.part~`, path);
  } catch (error) {
    throw new CommandError(`${path} cannot be written (${(error as Error).message}): are you root?`);
  }
}

async function systemctl(args: string[]): Promise<void> {
  const ran = await runProgram("systemctl", args, 60_000);
  if (ran.kind === "missing") throw new CommandError("There is no systemctl on this machine: use cron.");
  if (ran.kind === "late") throw new CommandError(`systemctl ${args.join(" ")} did not end.`);
  if (ran.code !== 0) throw new CommandError(`systemctl ${args.join(" ")} failed: ${ran.stderr.trim()}`);
}
