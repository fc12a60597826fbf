import { readFileSync } from "node:fs";
import { type BuildOptions, buildApp } from "../build-app.ts";
import { checkConfig, type InstallationConfig } from "../config.ts";

// oxlint-disable-next-line typescript/no-explicit-any -- a template is JSON, and tests ask for what should be there.
export type Json = any;

export type Resource = {
  Type: string;
  Properties: Record<string, Json>;
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
};

export type Template = {
  Parameters?: Record<string, Json>;
  Conditions?: Record<string, Json>;
  Resources: Record<string, Resource>;
  Outputs?: Record<string, { Value: unknown; Export?: { Name: string } }>;
};

/** What is written of an installation at least. */
export const writtenConfig = {
  host: "assess.example.org",
  region: "eu-west-1",
  operatorMail: ["operator@example.org"],
  mail: { host: "mail.example.org", user: "aquamark", from: "aquamark@example.org" },
};

/** An installation with what a test is about, synthesised: its app and its templates by the stack's kind. */
export function givenStacks(
  written: Record<string, unknown> = {},
  options: BuildOptions = { validates: false },
) {
  const config: InstallationConfig = checkConfig({ ...writtenConfig, ...written }, "the test");
  const app = buildApp(config, options);
  const templates = Object.fromEntries(
    app
      .synth()
      .stacks.map((stack) => [
        stack.stackName.replace(`${config.name}-`, ""),
        JSON.parse(readFileSync(stack.templateFullPath, "utf8")) as Template,
      ]),
  );
  return { config, app, templates };
}

/** The resources of a type, over all the templates or those given. */
export function resourcesOf(
  templates: Record<string, Template>,
  type: string,
  ...stacks: string[]
): Resource[] {
  return Object.entries(templates)
    .filter(([stack]) => stacks.length === 0 || stacks.includes(stack))
    .flatMap(([, { Resources }]) => Object.values(Resources).filter(({ Type }) => Type === type));
}

/** The one resource of a type in a stack. */
export function resourceOf(templates: Record<string, Template>, type: string, stack: string): Resource {
  const [found, ...more] = resourcesOf(templates, type, stack);
  if (!found || more.length > 0) throw new Error(`${stack} has ${more.length + (found ? 1 : 0)} of ${type}.`);
  return found;
}
