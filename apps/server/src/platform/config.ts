import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { z } from "zod";
import { mailFaults } from "./mail/mail-settings.ts";
import type { Setting } from "./setting.ts";
import { settings } from "./settings.ts";

type Settings = typeof settings;
type ValueOf<S> =
  S extends Setting<infer Schema, infer Default>
    ? z.output<Schema> | (Default extends null ? null : never)
    : never;

/** The values of all settings, checked. `dataDir` is an absolute path. */
export type Config = { [Key in keyof Settings]: ValueOf<Settings[Key]> };

/** What is wrong with one setting, as a sentence that names it and never quotes a secret. */
export type ConfigFault = { name: string; message: string };

export type ConfigReading = { ok: true; config: Config } | { ok: false; faults: ConfigFault[] };

/** The folder of the program: where package.json, database/ and apps/ are. */
export const programDir = fileURLToPath(new URL("../../../../", import.meta.url));

/**
 * Reads every setting from the environment and reports all faults at once.
 *
 * An empty variable counts as unset, because that is how container tools pass on what nobody set.
 */
export function readConfig(env: Record<string, string | undefined>): ConfigReading {
  const faults: ConfigFault[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, setting] of Object.entries<Setting>(settings)) {
    const given = env[setting.name];
    const text = given === undefined || given === "" ? setting.default : given;
    if (text === null) {
      values[key] = null;
      continue;
    }
    const reading = setting.schema.safeParse(text);
    if (reading.success) {
      values[key] = reading.data;
    } else {
      const problem = reading.error.issues[0]?.message ?? "is not valid";
      const shown = setting.secret === true ? "" : ` (it is "${text}")`;
      faults.push({ name: setting.name, message: `${setting.name} ${problem}${shown}.` });
    }
  }
  if (faults.length > 0) return { ok: false, faults };
  const config = values as Config;
  faults.push(...mailFaults(config));
  if (faults.length > 0) return { ok: false, faults };
  const isDefaultDataDir = (env[settings.dataDir.name] ?? "") === "";
  return {
    ok: true,
    config: { ...config, dataDir: resolve(isDefaultDataDir ? programDir : ".", config.dataDir) },
  };
}

/** Whether only this machine can reach a server that listens on the host. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}
