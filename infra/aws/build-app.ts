import { App, BootstraplessSynthesizer, type StackProps, Tags } from "aws-cdk-lib";
import type { InstallationConfig } from "./config.ts";
import { colours, stackName } from "./names.ts";
import { type BakeFile, readBakeFiles } from "./parts/bake-component.ts";
import { BastionStack } from "./stacks/bastion-stack.ts";
import { BuilderStack } from "./stacks/builder-stack.ts";
import { ColourStack } from "./stacks/colour-stack.ts";
import { DataStack } from "./stacks/data-stack.ts";
import { EdgeStack } from "./stacks/edge-stack.ts";
import { NetworkStack } from "./stacks/network-stack.ts";
import { WatchStack } from "./stacks/watch-stack.ts";

/** How the library behaves where it keeps old ways by default. */
const featureFlags = {
  "@aws-cdk/aws-iam:minimizePolicies": true,
  "@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy": true,
  "@aws-cdk/aws-ec2:launchTemplateDefaultUserData": true,
  "@aws-cdk/core:validateAgainstDefaultRules": true,
  "@aws-cdk/core:target-partitions": ["aws", "aws-us-gov", "aws-cn"],
  "aws:cdk:enable-path-metadata": false,
};

export type BuildOptions = {
  /** Where templates are written. Unset: a folder of its own among temporary files. */
  outdir?: string;
  /** What is put into baked images. Unset: the files of bake/ and boot/. */
  bakeFiles?: BakeFile[];
  /** Whether templates are held to CloudFormation's own description of its resources, which takes seconds. */
  validates?: boolean;
};

/** All stacks of an installation. Those that last come first; a colour and the builder only use them. */
export function buildApp(config: InstallationConfig, options: BuildOptions = {}): App {
  const app = new App({
    ...(options.outdir === undefined ? {} : { outdir: options.outdir }),
    analyticsReporting: false,
    builtinCloudFormationValidation: options.validates ?? true,
    // No template brings files along, so an account needs no bootstrap stack.
    defaultStackSynthesizer: new BootstraplessSynthesizer({}),
    postCliContext: featureFlags,
  });
  const props = (stack: string): StackProps => ({
    description: `Aquamark: ${stack}`,
    ...(config.region === undefined ? {} : { env: { region: config.region } }),
  });
  const { name } = config;
  const network = new NetworkStack(app, stackName(name, "network"), config, {
    ...props("the network, and who may speak to whom"),
    terminationProtection: true,
  });
  const data = new DataStack(app, stackName(name, "data"), config, network, {
    ...props("database, files, images, secrets and logs"),
    terminationProtection: true,
  });
  const edge = new EdgeStack(app, stackName(name, "edge"), config, network, data, {
    ...props("balancer, certificate and name"),
    terminationProtection: true,
  });
  const watch = new WatchStack(
    app,
    stackName(name, "watch"),
    config,
    data,
    edge,
    props("alarms and dashboard"),
  );
  for (const colour of colours)
    new ColourStack(
      app,
      stackName(name, colour),
      config,
      colour,
      { network, data, edge, watch },
      props(`web, workers and migration, ${colour}`),
    );
  if (config.web === "instances")
    new BuilderStack(
      app,
      stackName(name, "builder"),
      config,
      { network, data },
      options.bakeFiles ?? readBakeFiles(import.meta.dirname),
      props("the builder of images"),
    );
  if (config.bastion)
    new BastionStack(
      app,
      stackName(name, "bastion"),
      config,
      config.bastion,
      network,
      props("a host for SSH from one address"),
    );
  Tags.of(app).add("aquamark:name", name);
  return app;
}
