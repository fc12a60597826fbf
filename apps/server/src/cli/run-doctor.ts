import { styleText } from "node:util";
import {
  describeSettings,
  examine,
  type Finding,
  type SettingLine,
  settingFindings,
} from "../modules/doctor/index.ts";
import { readConfig } from "../platform/config.ts";
import { version } from "../platform/version.ts";

/** Prints what was found; the exit status says whether anything failed. */
export async function runDoctor({
  json,
  settings: shows,
}: {
  json?: true;
  settings: boolean;
}): Promise<void> {
  const reading = readConfig(process.env);
  const findings = reading.ok ? await examine(reading.config) : settingFindings(reading.faults);
  const settings = describeSettings(process.env);
  if (findings.some(({ outcome }) => outcome === "failed")) process.exitCode = 1;
  if (json === true)
    console.log(JSON.stringify({ version, ...(shows ? { settings } : {}), findings }, null, 2));
  else
    console.log(
      [`Aquamark ${version}`, "", ...(shows ? [...linesOf(settings), ""] : []), ...told(findings)].join("\n"),
    );
}

function linesOf(settings: readonly SettingLine[]): string[] {
  const width = Math.max(...settings.map(({ name }) => name.length));
  return settings.map(({ name, value, source }) => {
    const shown = value === null ? "" : value === "" ? "(empty)" : value;
    return `${name.padEnd(width)}  ${[shown, styleText("gray", `(${source})`)].filter((part) => part !== "").join(" ")}`;
  });
}

const marks = {
  ok: styleText("green", "ok     "),
  warning: styleText("yellow", "warning"),
  failed: styleText("red", "failed "),
} as const;

function told(findings: readonly Finding[]): string[] {
  const lines = findings.flatMap(({ area, outcome, says, next }) => [
    `${marks[outcome]}  ${area}: ${says}`,
    ...(next === null ? [] : [`         ${next}`]),
  ]);
  const count = (outcome: Finding["outcome"]) =>
    findings.filter((finding) => finding.outcome === outcome).length;
  return [...lines, "", `${count("failed")} failed, ${count("warning")} warnings, ${count("ok")} ok.`];
}
