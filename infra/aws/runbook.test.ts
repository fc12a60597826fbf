import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildApp } from "./build-app.ts";
import { readConfig } from "./config.ts";

const runbook = readFileSync(join(import.meta.dirname, "../../docs/operate/runbook.md"), "utf8");
const sections = new Map(
  runbook.split(/^### /m).map((section) => {
    const end = section.indexOf("\n");
    return [section.slice(0, end).trim(), section.slice(end)];
  }),
);

type Resource = { Type: string; Properties?: { AlarmName?: string; Targets?: { Arn?: unknown }[] } };

/** What people are told of: the names of alarms without stack and colour, and the ids of events in words. */
function toldOf(web: string): string[] {
  const config = readConfig(`${import.meta.dirname}/aquamark.example.yaml`, { web });
  const { stacks } = buildApp(config).synth();
  const resources = stacks.flatMap(({ template }) =>
    Object.entries((template as { Resources?: Record<string, Resource> }).Resources ?? {}),
  );
  const names = resources.flatMap(([id, { Type, Properties }]) => {
    if (Type === "AWS::CloudWatch::Alarm" && Properties?.AlarmName?.startsWith(config.name) === true)
      return [
        Properties.AlarmName.slice(config.name.length + 1)
          .replace(/^(blue|green)-|-(blue|green)$/, "")
          .replace(/^(restarts)-.*/, "$1"),
      ];
    if (Type === "AWS::Events::Rule" && /Alarms|Topic/.test(JSON.stringify(Properties?.Targets ?? [])))
      return [
        id
          .replace(/[0-9A-F]{8}$/, "")
          .replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")
          .toLowerCase(),
      ];
    return [];
  });
  return [...new Set(names)].sort();
}

test.each(["instances", "fargate"])("with %s, the runbook has a section for each alarm", (web) => {
  const told = toldOf(web);

  expect(told.length).toBeGreaterThan(15);
  for (const name of told)
    for (const part of ["**Means**", "**People notice**", "**Look**", "**Mend**", "**Prevent**"])
      expect(sections.get(name) ?? `no section ${name}`, name).toContain(part);
});
