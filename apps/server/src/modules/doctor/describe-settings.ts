import type { ConfigFault } from "../../platform/config.ts";
import type { Setting } from "../../platform/setting.ts";
import { settings } from "../../platform/settings.ts";

/** One setting as it takes effect, and where it comes from. */
export type SettingLine = {
  name: string;
  /** Null where it is not set; a secret is masked. */
  value: string | null;
  source: "default" | "variable" | "not set" | `file ${string}`;
};

/** Every setting as it takes effect with this environment. */
export function describeSettings(env: Record<string, string | undefined>): SettingLine[] {
  return Object.values<Setting>(settings).map((setting) => {
    const { name } = setting;
    const file = env[`${name}_FILE`] ?? "";
    const variable = env[name] ?? "";
    if (file !== "")
      return {
        name,
        value: setting.secret === true ? hidden : "(in the file)",
        source: `file ${file}` as const,
      };
    if (variable !== "") return { name, value: shown(setting, variable), source: "variable" as const };
    return {
      name,
      value: setting.default,
      source: setting.default === null ? ("not set" as const) : ("default" as const),
    };
  });
}

const hidden = "[hidden]";

function shown({ secret }: Setting, text: string): string {
  if (secret !== true) return text;
  if (!URL.canParse(text)) return hidden;
  // Of an address with a login, all but the login helps to see what is meant.
  const { protocol, host, pathname } = new URL(text);
  return `${protocol}//${hidden}@${host}${pathname}`;
}

/** What is wrong with the settings, as findings. */
export function settingFindings(faults: readonly ConfigFault[]) {
  return faults.map(({ name, message }) => ({
    area: "settings",
    outcome: "failed" as const,
    says: message,
    next: `Change ${name}; docs/configuration.md describes it. Nothing else is tested until all settings are valid.`,
  }));
}
