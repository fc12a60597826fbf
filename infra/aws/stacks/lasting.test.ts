import { expect, test } from "vitest";
import { lastingStacks } from "../names.ts";
import { givenStacks, resourcesOf, type Template } from "../test/given-stacks.ts";
import { exportsOf, fixedParts, lossesBetween, replacingProperties } from "../test/replacing-properties.ts";

const presets = ["instances", "fargate"] as const;
const before = { instances: givenStacks({ web: "instances" }), fargate: givenStacks({ web: "fargate" }) };

const lasting = (templates: Record<string, Template>) => lastingStacks.map((stack) => templates[stack]);

test("another version of the program leaves the lasting stacks as they are, to the letter", () => {
  const after = givenStacks(
    { web: "instances" },
    { bakeFiles: [{ path: "boot/boot.sh", content: "echo of another version" }], validates: false },
  );

  expect(after.templates["builder"]).not.toEqual(before.instances.templates["builder"]);
  expect(lasting(after.templates)).toEqual(lasting(before.instances.templates));
});

test("which image and version run is said by parameters of the replaceable stacks alone", () => {
  for (const web of presets) {
    const { templates } = before[web];
    const parameters = lasting(templates).flatMap((template) => Object.keys(template?.Parameters ?? {}));

    expect(parameters).toEqual(["DatabaseIdentifier", "ActiveColour"]);
    expect(JSON.stringify(lasting(templates))).not.toContain("sha256");
  }
});

test("switching colours replaces nothing", () => {
  for (const web of presets) {
    const edge = before[web].templates["edge"] as Template;
    const touched = Object.values(edge.Resources).flatMap(({ Type, Properties }) =>
      Object.entries(Properties)
        .filter(([, value]) => /BlueIsActive|ActiveColour/.test(JSON.stringify(value)))
        .map(([name]) => ({ Type, name })),
    );

    expect(touched).toEqual([
      { Type: "AWS::ElasticLoadBalancingV2::Listener", name: "DefaultActions" },
      { Type: "AWS::ElasticLoadBalancingV2::Listener", name: "DefaultActions" },
    ]);
    for (const { Type, name } of touched) expect(replacingProperties.get(Type)).not.toContain(name);
  }
});

test.each(presets)(
  "with web=%s, what an operator changes later replaces and deletes nothing that lasts",
  (web) => {
    const after = givenStacks({
      web,
      size: "large",
      operatorMail: ["operator@example.org", "another@example.org"],
      network: { natGateways: "one-per-zone", egressPorts: [4318] },
      mail: { host: "mail.example.net", port: 465, user: "another", from: "aquamark@example.net" },
      database: { backupDays: 35, multiAz: true, storageGb: 200, engine: "17" },
      waf: true,
      bastion: { from: "203.0.113.7/32", keyName: "operator" },
      logDays: 365,
      settings: { LOG_LEVEL: "debug" },
    });

    // Another port of the mail server is another rule; it goes when the new one is there.
    const losses = lossesBetween(before[web].templates, after.templates, lastingStacks).filter(
      (loss) => !/^network\/.*(Ingress|Egress)/.test(loss),
    );
    expect(losses).toEqual([]);
  },
);

test("a change that would replace the database or lose the bucket is found", () => {
  const { templates } = before.instances;
  const changed = structuredClone(templates);
  const data = changed["data"] as Template;
  const idOf = (type: string, part: string) =>
    Object.keys(data.Resources).find(
      (id) => data.Resources[id]?.Type === type && id.startsWith(part),
    ) as string;
  const database = idOf("AWS::RDS::DBInstance", "Database");
  const bucket = idOf("AWS::S3::Bucket", "Files");

  (data.Resources[database] as { Properties: Record<string, unknown> }).Properties["StorageEncrypted"] =
    false;
  delete data.Resources[bucket];
  const output = Object.keys(data.Outputs ?? {}).find((id) => data.Outputs?.[id]?.Export) as string;
  const name = data.Outputs?.[output]?.Export?.Name;
  delete data.Outputs?.[output];

  expect(lossesBetween(templates, changed, lastingStacks)).toEqual([
    `data: the export ${name} is gone`,
    `data/${bucket}: gone`,
    `data/${database}: StorageEncrypted changed`,
  ]);
});

// The record is of the version before: what differs from it would be replaced or deleted when an installation is
// brought to this one. Additions are harmless; anything else needs a way over and a word in CHANGELOG.md.
test.each(presets)("with web=%s, ids and fixed properties are those on record", async (web) => {
  const parts = fixedParts(before[web].templates, lastingStacks);

  expect(Object.keys(parts).length).toBeGreaterThan(60);
  // Sorted, since their order in a template is that in which colours ask for them, and means nothing.
  const given = lastingStacks.flatMap((stack) => exportsOf(before[web].templates[stack])).sort();
  const lines = Object.entries({ exports: given, ...parts }).map(
    ([id, part]) => ` ${JSON.stringify(id)}: ${JSON.stringify(part)}`,
  );
  await expect(`{\n${lines.join(",\n")}\n}\n`).toMatchFileSnapshot(`lasting-${web}.json`);
});

test("everything that holds something outlives even its stack", () => {
  for (const web of presets)
    for (const type of [
      "AWS::RDS::DBInstance",
      "AWS::S3::Bucket",
      "AWS::ECR::Repository",
      "AWS::SecretsManager::Secret",
      "AWS::Backup::BackupVault",
      "AWS::Logs::LogGroup",
    ])
      for (const { DeletionPolicy, UpdateReplacePolicy } of resourcesOf(before[web].templates, type, "data"))
        expect([DeletionPolicy, UpdateReplacePolicy]).toEqual(["Retain", "Retain"]);
});
