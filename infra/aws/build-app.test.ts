import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CfnResource } from "aws-cdk-lib";
import { expect, test } from "vitest";
import { buildApp } from "./build-app.ts";
import { givenStacks, type Json, resourcesOf } from "./test/given-stacks.ts";

const everyOption = {
  size: "large",
  network: {
    natGateways: "one-per-zone",
    zones: ["eu-west-1a", "eu-west-1b", "eu-west-1c"],
    egressPorts: [4318],
  },
  dns: { hostedZoneId: "Z0123456789ABC", zoneName: "example.org" },
  waf: true,
  bastion: { from: "203.0.113.7/32", keyName: "operator" },
  settings: { LOG_LEVEL: "debug" },
};

test.each([
  ["instances", { web: "instances" }],
  ["fargate", { web: "fargate" }],
  ["instances and every option", { web: "instances", ...everyOption }],
  ["no region of its own", { web: "fargate", region: undefined }],
])(
  "with %s, CloudFormation's description of its resources has nothing against the templates",
  (_what, written) => {
    const { app, templates } = givenStacks(written, { validates: true });

    const report = JSON.parse(readFileSync(join(app.outdir, "validation-report.json"), "utf8")) as Json;
    expect(report.pluginReports.flatMap((of: Json) => of.violations)).toEqual([]);
    // What CloudFormation takes in a request, so that no bucket has to hold templates.
    for (const template of Object.values(templates))
      expect(JSON.stringify(template).length).toBeLessThanOrEqual(51_200);
    expect(resourcesOf(templates, "AWS::Lambda::Function")).toEqual([]);
    expect(JSON.stringify(templates)).not.toMatch(/cdk-bootstrap|cdk-hnb659fds/);
  },
);

test("a property that CloudFormation does not know fails the synthesis", () => {
  const { config } = givenStacks();
  const app = buildApp(config);
  const network = app.node.findChild("aquamark-network");
  new CfnResource(network, "Faulty", { type: "AWS::S3::Bucket", properties: { Versioned: true } });

  expect(() => app.synth()).toThrow(/Versioned: Additional properties are not allowed/);
});

test("nothing is looked up in an account, so templates are made offline", () => {
  const { app } = givenStacks();

  const manifest = JSON.parse(readFileSync(join(app.outdir, "manifest.json"), "utf8")) as Json;
  expect(manifest.missing).toBeUndefined();
});
