import { readFileSync } from "node:fs";
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

type Environment = Record<string, string | undefined>;

type Given = { text: string | null } | { fault: string };

/**
 * Reads every setting from the environment and reports all faults at once.
 *
 * An empty variable counts as unset, because that is how container tools pass on what nobody set. Any variable may
 * be given as `NAME_FILE` instead, the path of a file that holds the value: that is how secrets are mounted.
 */
export function readConfig(env: Environment): ConfigReading {
  const faults: ConfigFault[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, setting] of Object.entries<Setting>(settings)) {
    const given = givenText(env, setting.name);
    if ("fault" in given) {
      faults.push({ name: setting.name, message: given.fault });
      continue;
    }
    const text = given.text ?? setting.default;
    if (text === null) {
      values[key] = null;
      continue;
    }
    const reading = setting.schema.safeParse(text);
    if (reading.success) {
      values[key] = reading.data;
    } else {
      const problem = reading.error.issues[0]?.message ?? "is not valid";
      const isShown = setting.secret !== true && !isSet(env[fileVariable(setting.name)]);
      const shown = isShown ? ` (it is "${text}")` : "";
      faults.push({ name: setting.name, message: `${setting.name} ${problem}${shown}.` });
    }
  }
  if (faults.length > 0) return { ok: false, faults };
  const config = values as Config;
  faults.push(...mailFaults(config));
  if (faults.length > 0) return { ok: false, faults };
  const dataDirName = settings.dataDir.name;
  const isDefaultDataDir = !isSet(env[dataDirName]) && !isSet(env[fileVariable(dataDirName)]);
  return {
    ok: true,
    config: { ...config, dataDir: resolve(isDefaultDataDir ? programDir : ".", config.dataDir) },
  };
}

/** The variable that names a file with the setting's value. */
export function fileVariable(name: string): string {
  return `${name}_FILE`;
}

function isSet(text: string | undefined): text is string {
  return text !== undefined && text !== "";
}

/** The text of a setting from its variable or its file, null where neither is set. A fault never quotes the value. */
function givenText(env: Environment, name: string): Given {
  // Here as below: ECS passes on a secret as it was put in, from a file that an editor has ended, and the boot of an
  // instance takes the line break off. Web and workers must have the same keys.
  const direct = env[name]?.replace(/\r?\n$/, "");
  const path = env[fileVariable(name)];
  if (!isSet(path)) return { text: isSet(direct) ? direct : null };
  if (isSet(direct)) return { fault: `${name} and ${fileVariable(name)} are both set: remove one of them.` };
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === undefined ? undefined : unreadable[code];
    return { fault: `${fileVariable(name)} names ${path}, which ${reason ?? "cannot be read"}.` };
  }
  // Editors and echo end a file with a line break, which belongs to no value.
  text = text.replace(/\r?\n$/, "");
  return text === "" ? { fault: `${fileVariable(name)} names ${path}, which is empty.` } : { text };
}

const unreadable: Record<string, string> = {
  ENOENT: "does not exist",
  EACCES: "this user may not read",
  EISDIR: "is a folder",
};

/** Whether only this machine can reach a server that listens on the host. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}
