import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { parseEnv } from "node:util";
import type { Target } from "../modules/watchdog/index.ts";
import { type Config, fileVariable } from "../platform/config.ts";
import { mailSettings } from "../platform/mail/mail-settings.ts";
import { settings } from "../platform/settings.ts";
import { watchdogSettings } from "../platform/watchdog-settings.ts";
import { CommandError } from "./command-error.ts";
import { loadConfig } from "./load-config.ts";
import type { WatchdogOptions } from "./watchdog.ts";

type Env = Record<string, string | undefined>;

/** The variables, and below them what the settings file says. */
export function withFile(file: string | undefined, variables: Env): Env {
  if (file === undefined) return variables;
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new CommandError(`${file} cannot be read: ${(error as Error).message}.`);
  }
  const given = Object.entries(variables).filter(([, value]) => value !== undefined && value !== "");
  return { ...parseEnv(text), ...Object.fromEntries(given) };
}

export type WatchdogSettings = { config: Config; targets: Target[]; stateDir: string; recipients: string[] };

/** What a watchdog needs to know, from its options, the variables and its file. */
export function readWatchdogSettings(options: WatchdogOptions, env: Env): WatchdogSettings {
  const config = loadConfig({
    ...ownVariables(env),
    ...(options.url === undefined ? {} : { WATCHDOG_URL: options.url }),
    ...(options.container === undefined ? {} : { WATCHDOG_CONTAINER: options.container.join(",") }),
    ...(options.unit === undefined ? {} : { WATCHDOG_UNIT: options.unit.join(",") }),
  });
  const { watchdogMail, operatorMail } = config;
  return {
    config,
    targets: targetsOf(config, options),
    stateDir: resolve(options.state ?? config.watchdogStateDir ?? defaultStateDir(env)),
    recipients: watchdogMail.length > 0 ? watchdogMail : operatorMail,
  };
}

const ownSettings = [
  settings.baseUrl,
  settings.dataDir,
  settings.logLevel,
  ...Object.values(watchdogSettings),
  ...Object.values(mailSettings),
];

/**
 * The variables that a watchdog uses. It may share a file of settings with the program, whose secrets it is not given:
 * what is said of those must not keep it from telling that the program is down.
 */
function ownVariables(env: Env): Env {
  const names = new Set(ownSettings.flatMap(({ name }) => [name, fileVariable(name)]));
  return Object.fromEntries(Object.entries(env).filter(([name]) => names.has(name)));
}

function targetsOf(config: Config, { local = false, url, container, unit }: WatchdogOptions): Target[] {
  const isLocal = local || container !== undefined || unit !== undefined;
  const locals: Target[] = [
    ...config.watchdogContainers.map((name) => ({ kind: "container" as const, name })),
    ...config.watchdogUnits.map((name) => ({ kind: "unit" as const, name })),
  ];
  if (isLocal && locals.length === 0)
    throw new CommandError("Name what to look at on this machine: --container NAME or --unit NAME.");
  // What is asked for by option is looked at, and nothing else.
  const address = isLocal && url === undefined ? null : (config.watchdogUrl ?? config.baseUrl);
  if (!isLocal && address === null)
    throw new CommandError("Name what to look at: --url ADDRESS, or --local with --container or --unit.");
  return [...(address === null ? [] : [addressTarget(address, config)]), ...(isLocal ? locals : [])];
}

function addressTarget(url: string, config: Config): Target {
  return {
    kind: "address",
    url,
    token: config.watchdogToken,
    expectedVersion: config.watchdogVersion,
    slowMs: config.watchdogSlowSeconds * 1_000,
  };
}

function defaultStateDir(env: Env): string {
  const given = env.STATE_DIRECTORY?.split(":")[0];
  if (given !== undefined && given !== "") return given;
  if (process.getuid?.() === 0) return "/var/lib/aquamark-watchdog";
  return join(env.XDG_STATE_HOME ?? join(homedir(), ".local", "state"), "aquamark-watchdog");
}

/** Refuses a watchdog that could tell nobody. */
export function demandMail({ config, recipients }: WatchdogSettings): void {
  if (recipients.length === 0)
    throw new CommandError("Nobody would be told: set WATCHDOG_MAIL or OPERATOR_MAIL.");
  if (config.smtpHost === null && config.mailDir === null)
    throw new CommandError("Mails would reach nobody: set SMTP_HOST and MAIL_FROM.");
}
