import { CfnOutput, Stack, type StackProps, Tags } from "aws-cdk-lib";
import { Cluster, ContainerInsights, ExecuteCommandLogging } from "aws-cdk-lib/aws-ecs";
import { StringParameter } from "aws-cdk-lib/aws-ssm";
import type { Construct } from "constructs";
import type { InstallationConfig } from "../config.ts";
import { type Colour, clusterName, imageParameter, versionParameter } from "../names.ts";
import { watchColour } from "../parts/colour-alarms.ts";
import { ColourParameters } from "../parts/colour-parameters.ts";
import { ProgramTask, stopTimeouts } from "../parts/program-task.ts";
import { WebInstances } from "../parts/web-instances.ts";
import { WebService } from "../parts/web-service.ts";
import { WorkerService } from "../parts/worker-service.ts";
import type { DataStack } from "./data-stack.ts";
import type { EdgeStack } from "./edge-stack.ts";
import type { NetworkStack } from "./network-stack.ts";
import type { WatchStack } from "./watch-stack.ts";

export type LastingStacks = { network: NetworkStack; data: DataStack; edge: EdgeStack; watch: WatchStack };

/** One colour: web, workers and the migration of one image. An upgrade makes the other colour, then deletes this. */
export class ColourStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    config: InstallationConfig,
    colour: Colour,
    lasting: LastingStacks,
    props: StackProps,
  ) {
    super(scope, id, props);
    const { network, data, edge, watch } = lasting;
    const parameters = new ColourParameters(this, "Parameters", config);
    const cluster = new Cluster(this, "Cluster", {
      clusterName: clusterName(config.name, colour),
      vpc: network.vpc,
      containerInsightsV2: ContainerInsights.ENABLED,
      executeCommandConfiguration: {
        logging: ExecuteCommandLogging.OVERRIDE,
        logConfiguration: { cloudWatchLogGroup: data.execLog },
      },
    });
    const migration = new ProgramTask(this, "Migration", config, data, {
      kind: "migration",
      command: ["migrate"],
      size: config.workers,
      image: parameters.image,
      stopTimeout: stopTimeouts.migration,
    });
    const web = {
      config,
      colour,
      network,
      data,
      parameters,
      targetGroupArn: edge.targetGroups[colour].targetGroupArn,
    };
    const answering =
      config.web === "instances"
        ? new WebInstances(this, "WebInstances", web).group
        : new WebService(this, "WebService", cluster, web).service;
    const workers = new WorkerService(this, "Workers", cluster, { config, network, data, parameters });
    watchColour(this, {
      config,
      colour,
      topic: watch.topic,
      cluster,
      web: answering,
      workers: workers.service,
    });

    new StringParameter(this, "ImageParameter", {
      parameterName: imageParameter(config.name, colour),
      stringValue: parameters.image,
      simpleName: false,
    });
    new StringParameter(this, "VersionParameter", {
      parameterName: versionParameter(config.name, colour),
      stringValue: parameters.version,
      simpleName: false,
    });
    Tags.of(this).add("aquamark:colour", colour);
    new CfnOutput(this, "ClusterName", { value: cluster.clusterName });
    new CfnOutput(this, "MigrationTaskDefinitionArn", { value: migration.definition.taskDefinitionArn });
    // Where the migration's task is started.
    new CfnOutput(this, "TaskSubnets", {
      value: network.vpc.privateSubnets.map(({ subnetId }) => subnetId).join(","),
    });
    new CfnOutput(this, "TaskSecurityGroup", { value: network.workerGroup.securityGroupId });
    new CfnOutput(this, "RunningImage", { value: parameters.image });
    new CfnOutput(this, "RunningVersion", { value: parameters.version });
  }
}
