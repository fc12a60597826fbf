import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gunzipSync } from "node:zlib";
import type { Template } from "./given-stacks.ts";

type Specification = {
  schema: {
    resource: {
      entities: { cloudFormationType: string; properties: Record<string, { causesReplacement?: string }> }[];
    };
  };
};

/** By type of resource, the properties whose change makes CloudFormation replace it, as the command `cdk` knows them. */
function readReplacingProperties(): Map<string, string[]> {
  const file = createRequire(import.meta.url)
    .resolve("aws-cdk/package.json")
    .replace("package.json", "db.json.gz");
  const { schema } = JSON.parse(gunzipSync(readFileSync(file)).toString()) as Specification;
  return new Map(
    schema.resource.entities.map(({ cloudFormationType, properties }) => [
      cloudFormationType,
      Object.entries(properties)
        .filter(([, { causesReplacement }]) => causesReplacement === "yes")
        .map(([name]) => name),
    ]),
  );
}

export const replacingProperties = readReplacingProperties();

/** What an update from one set of templates to another deletes or replaces, each as `stack/LogicalId: why`. */
export function lossesBetween(
  before: Record<string, Template>,
  after: Record<string, Template>,
  stacks: readonly string[],
): string[] {
  return stacks.flatMap((stack) => [
    // CloudFormation refuses to take back what a colour that runs was given.
    ...exportsOf(before[stack])
      .filter((name) => !exportsOf(after[stack]).includes(name))
      .map((name) => `${stack}: the export ${name} is gone`),
    ...Object.entries(before[stack]?.Resources ?? {}).flatMap(([id, was]) => {
      const is = after[stack]?.Resources[id];
      if (!is) return [`${stack}/${id}: gone`];
      if (is.Type !== was.Type) return [`${stack}/${id}: became ${is.Type}`];
      const properties = replacingProperties.get(was.Type);
      if (!properties) throw new Error(`CloudFormation does not know ${was.Type}.`);
      return properties
        .filter((name) => JSON.stringify(was.Properties?.[name]) !== JSON.stringify(is.Properties?.[name]))
        .map((name) => `${stack}/${id}: ${name} changed`);
    }),
  ]);
}

/** What a template gives to other stacks. */
export function exportsOf(template: Template | undefined): string[] {
  return Object.values(template?.Outputs ?? {}).flatMap((output) =>
    output.Export ? [output.Export.Name] : [],
  );
}

/** What CloudFormation would have to keep: each resource's type, and the properties that would replace it. */
export function fixedParts(
  templates: Record<string, Template>,
  stacks: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(
    stacks.flatMap((stack) =>
      Object.entries(templates[stack]?.Resources ?? {}).map(([id, { Type, Properties }]) => {
        const fixed = replacingProperties.get(Type)?.filter((name) => Properties?.[name] !== undefined) ?? [];
        return [
          `${stack}/${id}`,
          { Type, ...Object.fromEntries(fixed.map((name) => [name, Properties[name]])) },
        ];
      }),
    ),
  );
}
